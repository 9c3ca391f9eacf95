package vn.motcua.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.application.Caller;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.OwnSessions;
import vn.motcua.identity.application.OwnSessions.SessionCard;
import vn.motcua.identity.application.SessionBook;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.SessionEnd;
import vn.motcua.identity.domain.SignInSession;
import vn.motcua.identity.domain.SignInSessions;
import vn.motcua.identity.domain.UnknownSession;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.testing.DatabaseTest;

class SessionsIT extends DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Actor MAI = Actor.applicant(7, "Nguyễn Thị Mai");
    private static final Actor OFFICER = Actor.officer("7", "Cán bộ tên là 7", "H99.101", List.of());
    private static final Caller PHONE = new Caller("203.0.113.7", "Mozilla/5.0 (Linux; Android 10) Chrome/131.0 Safari/537.36");

    private final CurrentActor current = new CurrentActor();
    private SignInSessions sessions;
    private SessionBook book;
    private OwnSessions own;

    @BeforeEach
    void wire() {
        at(NOW);
    }

    private void at(Instant now) {
        Clock clock = Clock.fixed(now, VietnamTime.ZONE);
        sessions = wired(new JpaSignInSessions());
        book = wired(new SessionBook(), clock);
        own = wired(new OwnSessions(), clock, current);
    }

    @Test
    void one_sees_ones_own_sessions_and_which_of_them_is_this_one() {
        UUID here = begin(MAI);
        begin(MAI);
        begin(OFFICER);

        List<SessionCard> seen = as(MAI, () -> own.list(here));

        assertThat(seen).hasSize(2).filteredOn(SessionCard::here).extracting(SessionCard::id).containsExactly(here);
        assertThat(seen.get(0).device().browser()).isEqualTo("Chrome");
    }

    @Test
    void what_was_ended_elsewhere_goes_on_nowhere() {
        UUID here = begin(MAI);
        UUID there = begin(MAI);
        UUID stranger = begin(OFFICER);

        as(MAI, () -> own.endOthers(here));

        assertThat(goesOn(here)).isTrue();
        assertThat(goesOn(there)).isFalse();
        assertThat(goesOn(stranger)).isTrue();
        assertThat(goesOn(UUID.randomUUID())).isFalse();
    }

    @Test
    void nobody_ends_the_session_of_somebody_else() {
        UUID stranger = begin(OFFICER);

        assertThatThrownBy(() -> as(MAI, () -> {
            own.end(stranger);
            return null;
        })).isInstanceOf(UnknownSession.class);
        assertThat(goesOn(stranger)).isTrue();
    }

    @Test
    void a_look_is_written_down_only_now_and_then_and_what_was_left_alone_is_not_shown() {
        UUID id = begin(MAI);
        at(NOW.plusSeconds(60));
        goesOn(id);
        assertThat(lastSeen(id)).isEqualTo(NOW);
        at(NOW.plusSeconds(600));
        goesOn(id);
        assertThat(lastSeen(id)).isEqualTo(NOW.plusSeconds(600));

        at(NOW.plusSeconds(600 + 36 * 60));
        assertThat(as(MAI, () -> own.list(null))).isEmpty();
    }

    @Test
    void whatever_ends_all_of_a_person_leaves_the_one_that_is_named() {
        UUID here = begin(MAI);
        UUID there = begin(MAI);
        int ended = inTransaction(em -> sessions.endAll(SignInSession.ownerOf(MAI), here, SessionEnd.PASSWORD_CHANGED, NOW));

        assertThat(ended).isEqualTo(1);
        inTransactionDo(em -> assertThat(sessions.find(there).orElseThrow().endedBy()).isEqualTo(SessionEnd.PASSWORD_CHANGED));
        inTransactionDo(em -> assertThat(sessions.endAll(SignInSession.ownerOf(MAI), null, SessionEnd.DUTIES_CHANGED, NOW)).isEqualTo(1));
    }

    private UUID begin(Actor actor) {
        return inTransaction(em -> book.begin(actor, PHONE));
    }

    private boolean goesOn(UUID id) {
        return inTransaction(em -> book.goesOn(id));
    }

    private Instant lastSeen(UUID id) {
        return inTransaction(em -> sessions.find(id).orElseThrow().lastSeenAt());
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return inTransaction(em -> current.as(actor, work));
    }
}
