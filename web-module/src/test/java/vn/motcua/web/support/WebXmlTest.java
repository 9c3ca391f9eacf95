package vn.motcua.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was measured once stays set: a forgotten line here costs memory, speed or safety, and no page would show it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WebXmlTest {

    private final String descriptor = read();

    @ParameterizedTest
    @CsvSource({
        "com.sun.faces.numberOfLogicalViews, 5",
        "com.sun.faces.numberOfViewsInSession, 5",
        "jakarta.faces.STATE_SAVING_METHOD, server",
        "jakarta.faces.PROJECT_STAGE, Production",
        "jakarta.faces.FACELETS_REFRESH_PERIOD, -1",
        "primefaces.CSP, true",
        "primefaces.SUBMIT, partial"
    })
    void a_parameter_has_its_measured_value(String name, String value) {
        assertThat(descriptor.replaceAll("\\s+", ""))
                .contains("<param-name>" + name + "</param-name><param-value>" + value + "</param-value>");
    }

    @Test
    void a_session_is_known_by_its_cookie_only_and_no_script_reads_it() {
        assertThat(descriptor.replaceAll("\\s+", ""))
                .contains("<http-only>true</http-only>", "<tracking-mode>COOKIE</tracking-mode>");
    }

    private static String read() {
        try {
            return Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
