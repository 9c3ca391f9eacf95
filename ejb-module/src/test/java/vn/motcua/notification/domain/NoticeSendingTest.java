package vn.motcua.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeSendingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final double MIDDLE = 0.5;

    private NoticeSending sending;

    @BeforeEach
    void begin() {
        sending = new NoticeSending(1, NoticeChannel.EMAIL, "mai@lamgiang.example", NOW);
    }

    @Test
    void whoever_comes_second_has_nothing_to_send() {
        assertThat(sending.begin(NOW)).isTrue();

        assertThat(sending.begin(NOW)).isFalse();
    }

    @Test
    void what_the_mail_server_took_is_sent_and_stays_so() {
        sending.begin(NOW);
        sending.settle(PostAnswer.taken(), NOW.plusSeconds(2), MIDDLE);

        assertThat(sending.state()).isEqualTo(SendingState.SENT);
        assertThat(sending.sentAt()).isEqualTo(NOW.plusSeconds(2));
        assertThat(sending.begin(NOW.plusSeconds(3))).isFalse();
    }

    @Test
    void a_mail_server_that_is_away_is_tried_again_at_growing_distances() {
        sending.begin(NOW);
        sending.settle(PostAnswer.notNow("connect timed out"), NOW, MIDDLE);
        Instant second = sending.nextAttemptAt();
        sending.begin(second);
        sending.settle(PostAnswer.notNow("connect timed out"), second, MIDDLE);

        assertThat(sending.state()).isEqualTo(SendingState.WAITING);
        assertThat(Duration.between(second, sending.nextAttemptAt())).isGreaterThan(Duration.between(NOW, second));
        assertThat(sending.attempts()).isEqualTo(2);
    }

    @Test
    void after_a_day_it_is_given_up() {
        Instant late = NOW.plus(NoticeSending.GIVEN_UP_AFTER).plusSeconds(1);
        sending.begin(late);
        sending.settle(PostAnswer.notNow("connect timed out"), late, MIDDLE);

        assertThat(sending.state()).isEqualTo(SendingState.FAILED);
    }

    @Test
    void what_nobody_came_to_for_a_day_is_left_unsent_but_what_was_tried_is_not() {
        Instant late = NOW.plus(NoticeSending.GIVEN_UP_AFTER).plusSeconds(1);
        NoticeSending tried = new NoticeSending(2, NoticeChannel.EMAIL, "mai@lamgiang.example", NOW);
        tried.begin(NOW);
        tried.settle(PostAnswer.notNow("connect timed out"), NOW, MIDDLE);

        assertThat(tried.leaveIfOutdated(late)).isFalse();
        assertThat(sending.leaveIfOutdated(NOW.plusSeconds(5))).isFalse();
        assertThat(sending.leaveIfOutdated(late)).isTrue();
        assertThat(sending.begin(late)).isFalse();
    }

    @Test
    void a_refused_address_is_not_tried_again() {
        sending.begin(NOW);
        sending.settle(PostAnswer.refused("550 no such user"), NOW, MIDDLE);

        assertThat(sending.state()).isEqualTo(SendingState.FAILED);
        assertThat(sending.begin(NOW)).isFalse();
    }

    @Test
    void what_may_have_arrived_is_never_sent_again_by_itself() {
        sending.begin(NOW);
        sending.loseTrack();
        sending.settle(PostAnswer.taken(), NOW.plusSeconds(400), MIDDLE);

        assertThat(sending.state()).isEqualTo(SendingState.UNCLEAR);
        assertThat(sending.begin(NOW.plusSeconds(500))).isFalse();
    }

    @Test
    void a_person_may_have_it_sent_again_if_it_is_stuck_and_only_then() {
        assertThatThrownBy(() -> sending.sendAgain(NOW)).isInstanceOf(SendingUnderWay.class);
        sending.begin(NOW);
        sending.settle(PostAnswer.refused("550 no such user"), NOW, MIDDLE);

        sending.sendAgain(NOW.plusSeconds(60));

        assertThat(sending.begin(NOW.plusSeconds(60))).isTrue();
        sending.settle(PostAnswer.taken(), NOW.plusSeconds(61), MIDDLE);
        assertThatThrownBy(() -> sending.sendAgain(NOW)).isInstanceOf(SendingUnderWay.class);
    }

    @Test
    void a_list_hides_an_address_but_for_what_tells_a_typing_error() {
        assertThat(SendingCard.hidden("mai.nguyen@example.vn")).isEqualTo("m…n@example.vn");
        assertThat(SendingCard.hidden("@")).isEqualTo("…");
    }

    @Test
    void an_endless_answer_is_kept_as_far_as_it_fits() {
        sending.begin(NOW);
        sending.settle(PostAnswer.refused("5".repeat(5000)), NOW, MIDDLE);

        assertThat(sending.lastAnswer()).hasSize(NoticeSending.LONGEST_ANSWER);
    }
}
