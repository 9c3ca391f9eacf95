package vn.motcua.federation.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.federation.domain.ProvidedClaim;
import vn.motcua.federation.domain.Provider;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProviderFileTest {

    private static final String GOOD = """
            a.name = A
            a.issuer = https://a.example
            a.client-id = motcua
            a.client-secret = s
            """;

    @TempDir Path folder;

    private final ProviderFile file = new ProviderFile();
    private Instant now = Instant.parse("2026-11-24T03:00:00Z");

    @BeforeEach
    void point() {
        System.setProperty("MOTCUA_OIDC_FILE", folder.resolve("p.properties").toString());
        file.clock = Clock.fixed(now, ZoneOffset.UTC);
    }

    @AfterEach
    void forget() {
        System.clearProperty("MOTCUA_OIDC_FILE");
    }

    private void write(String text) throws IOException {
        now = now.plusSeconds(10);
        file.clock = Clock.fixed(now, ZoneOffset.UTC);
        Path path = Files.writeString(folder.resolve("p.properties"), text);
        Files.setLastModifiedTime(path, FileTime.from(now));
    }

    private static Provider entry(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new java.io.StringReader(text));
        return new ProviderEntry("a", properties, Path.of(".")).provider();
    }

    @Test
    void a_provider_needs_four_lines() throws IOException {
        Provider provider = entry(GOOD);

        assertThat(provider.levelNeeded()).isEqualTo(2);
        assertThat(provider.mapping().names().get(ProvidedClaim.NAME)).containsExactly("HoVaTen");
        assertThat(provider.isForStaff()).isFalse();
        assertThat(provider.toString()).doesNotContain("= s").doesNotContain("value=s");
    }

    @Test
    void a_wrong_line_is_named() {
        assertThatThrownBy(() -> entry(GOOD.replace("a.issuer", "a.isuer"))).hasMessageContaining("a.isuer");
        assertThatThrownBy(() -> entry(GOOD.replace("https", "http"))).hasMessageContaining("a.issuer must begin with https://");
        assertThatThrownBy(() -> entry(GOOD + "a.for = everybody")).hasMessageContaining("a.for may be [citizen, staff]");
        assertThatThrownBy(() -> entry(GOOD + "a.claim.nickname = x")).hasMessageContaining("nickname");
        assertThatThrownBy(() -> entry(GOOD + "a.level-needed = hai")).hasMessageContaining("a.level-needed");
        assertThatThrownBy(() -> entry(GOOD + "a.token-endpoint = https://a.example/t")).hasMessageContaining("stand together");
        assertThatThrownBy(() -> entry("a.name = A")).hasMessageContaining("a.issuer is missing");
    }

    @Test
    void one_wrong_provider_leaves_the_others_alone() throws IOException {
        write("providers = b, a\nb.name = B\n" + GOOD);

        assertThat(file.inOrder()).extracting(Provider::key).containsExactly("a");
    }

    @Test
    void a_changed_file_counts_without_a_restart_and_a_missing_one_is_no_fault() throws IOException {
        assertThat(file.inOrder()).isEmpty();
        write("providers = a\n" + GOOD);
        assertThat(file.inOrder()).extracting(Provider::name).containsExactly("A");
        write("providers = a\n" + GOOD.replace("= A", "= Á"));
        assertThat(file.inOrder()).extracting(Provider::name).containsExactly("Á");
        Files.delete(folder.resolve("p.properties"));
        file.clock = Clock.fixed(now.plusSeconds(10), ZoneOffset.UTC);
        assertThat(file.inOrder()).isEmpty();
    }

    @Test
    void a_secret_may_lie_in_a_file_of_its_own() throws IOException {
        Files.writeString(folder.resolve("secret"), "s3cret\n");
        write("providers = a\n" + GOOD.replace("a.client-secret = s", "a.client-secret-file = secret"));

        assertThat(file.inOrder().get(0).terms().secret().value()).isEqualTo("s3cret");
    }
}
