package vn.motcua.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutboundMessageTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant CLAIMED = NOW.plusSeconds(15);

    private final OutboundMessage message =
            new OutboundMessage(Partner.NATIONAL_PORTAL, "H99.1-261123-0001", 1, "SUBMIT", NOW);

    @Test
    void a_retry_is_no_duplicate_to_the_broker_even_if_the_consumer_was_faster_than_the_relay() {
        message.claim(CLAIMED);
        int first = message.sendings();
        message.attempt(NOW);
        message.retry("timed out", true, NOW.plusSeconds(1));
        message.sent(CLAIMED, NOW, NOW.plusSeconds(180));

        message.claim(CLAIMED);

        assertThat(message.sendings()).isNotEqualTo(first);
    }

    @Test
    void a_relay_that_died_before_it_said_so_repeats_the_same_wake_up() {
        message.claim(CLAIMED);
        int first = message.sendings();

        message.claim(CLAIMED.plusSeconds(15));

        assertThat(message.sendings()).isEqualTo(first);
    }

    @Test
    void a_wake_up_that_got_lost_is_sent_anew() {
        message.claim(CLAIMED);
        int first = message.sendings();
        message.sent(CLAIMED, NOW, NOW.plusSeconds(180));

        message.claim(CLAIMED.plusSeconds(200));

        assertThat(message.sendings()).isNotEqualTo(first);
    }

    @Test
    void what_is_settled_is_neither_replayed_nor_skipped() {
        message.deliver("ok", NOW);

        assertThatThrownBy(() -> message.replay(NOW)).isInstanceOf(MessageSettled.class);
        assertThatThrownBy(() -> message.skip("thử")).isInstanceOf(MessageSettled.class);
    }

    @Test
    void a_skip_needs_a_reason() {
        assertThatThrownBy(() -> message.skip(" ")).isInstanceOf(SkipReasonMissing.class);
    }

    @Test
    void an_endless_answer_is_kept_as_far_as_it_fits() {
        message.retry("x".repeat(9000), true, NOW);

        assertThat(message.lastAnswer()).hasSize(OutboundMessage.LONGEST_ANSWER);
    }
}
