package vn.motcua.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SealTest {

    private static final String OLD = key((byte) 1);
    private static final String NEW = key((byte) 2);
    private static final String SECRET = "mã 123456 của Đào";

    @Test
    void what_was_sealed_opens_for_the_same_use_only_and_shows_nothing() {
        Seal seal = Seal.of(OLD);
        String sealed = seal.seal(SECRET, "row 1");

        assertThat(sealed).doesNotContain("123456");
        assertThat(seal.open(sealed, "row 1")).isEqualTo(SECRET);
        assertThatThrownBy(() -> seal.open(sealed, "row 2")).isInstanceOf(IllegalStateException.class);
        assertThat(seal.seal(SECRET, "row 1")).isNotEqualTo(sealed);
    }

    @Test
    void what_was_touched_does_not_open() {
        Seal seal = Seal.of(OLD);
        String sealed = seal.seal(SECRET, "row");
        char last = sealed.charAt(sealed.length() - 2) == 'A' ? 'B' : 'A';
        String touched = sealed.substring(0, sealed.length() - 2) + last + sealed.substring(sealed.length() - 1);

        assertThatThrownBy(() -> seal.open(touched, "row")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_new_key_seals_while_the_old_one_still_opens() {
        Seal before = Seal.of(OLD);
        Seal between = Seal.of(NEW + ", " + OLD);
        Seal after = Seal.of(NEW);

        assertThat(between.open(before.seal(SECRET, "row"), "row")).isEqualTo(SECRET);
        assertThat(after.open(between.seal(SECRET, "row"), "row")).isEqualTo(SECRET);
        assertThat(between.isMarkOf(before.mark("123456"), "123456")).isTrue();
        assertThatThrownBy(() -> after.open(before.seal(SECRET, "row"), "row"))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("MOTCUA_SECRET_KEY");
    }

    @Test
    void a_mark_knows_its_secret_again() {
        Seal seal = Seal.of(OLD);

        assertThat(seal.isMarkOf(seal.mark("123456"), "123456")).isTrue();
        assertThat(seal.isMarkOf(seal.mark("123456"), "123457")).isFalse();
        assertThat(Seal.of(NEW).mark("123456")).isNotEqualTo(seal.mark("123456"));
    }

    @Test
    void a_key_file_is_made_once_and_for_its_owner_only(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("data/secret.key");

        String made = Seal.keyOf(file);

        assertThat(Seal.keyOf(file)).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(Seal.of(made).seal(SECRET, "x")).isNotBlank();
    }

    @Test
    void a_key_of_another_length_is_refused_at_once() {
        assertThatThrownBy(() -> Seal.of("YWJj")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String key(byte of) {
        byte[] bytes = new byte[32];
        bytes[0] = of;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
