package vn.motcua.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PasswordHashTest {

    @Test
    void a_hash_fits_its_own_password_only_and_never_shows_itself() {
        PasswordHash hash = PasswordHash.of("Mật khẩu 1");

        assertThat(hash.fits("Mật khẩu 1")).isTrue();
        assertThat(hash.fits("mật khẩu 1")).isFalse();
        assertThat(hash.fits("")).isFalse();
        assertThat(hash.fits(null)).isFalse();
        assertThat(hash.toString()).doesNotContain(hash.encoded());
    }

    @Test
    void it_does_not_matter_how_the_keyboard_composes_letters() {
        assertThat(PasswordHash.of("M\u1eadt").fits("Ma\u0302\u0323t")).isTrue();
    }

    @Test
    void the_same_password_never_gives_the_same_hash() {
        assertThat(PasswordHash.of("x")).isNotEqualTo(PasswordHash.of("x"));
    }
}
