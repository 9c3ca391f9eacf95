package vn.motcua.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CallerTest {

    @Test
    void all_addresses_of_one_subscriber_count_together() {
        assertThat(new Caller("2001:db8:1:2:aaaa::1", null).network())
                .isEqualTo(new Caller("2001:db8:1:2:bbbb:0:0:2", null).network())
                .isNotEqualTo(new Caller("2001:db8:1:3:aaaa::1", null).network());
        assertThat(new Caller("203.0.113.7", null).network()).isEqualTo("203.0.113.7");
    }

    @Test
    void a_browser_may_call_itself_anything() {
        assertThat(new Caller("::1", "x".repeat(5000)).device()).hasSize(300);
        assertThat(new Caller("x".repeat(5000), null).address()).hasSize(60);
        assertThat(new Caller(null, null).network()).isEmpty();
    }
}
