package vn.motcua.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DataBlockTest {

    private static final String NASTY = "</script><script>alert(1)</script><!-- & \u2028 ]]> \\u003c";

    @Test
    void nothing_in_it_looks_like_markup_and_it_still_says_the_same() {
        String json = Json.createObjectBuilder().add("name", NASTY).build().toString();

        String harmless = DataBlock.harmless(json);

        assertThat(harmless).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        try (var reader = Json.createReader(new StringReader(harmless))) {
            assertThat(reader.readObject().getString("name")).isEqualTo(NASTY);
        }
    }
}
