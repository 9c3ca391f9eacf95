package vn.motcua.dossier.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.dossier.application.DraftExpiry.DraftStep;
import vn.motcua.dossier.domain.ApplicantSnapshot;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.DraftEnding;
import vn.motcua.dossier.domain.FilingTarget;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.procedure.domain.SubmissionChannel;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SettableClock;

/** Who is told of a draft that ends, when, and what goes: 90 days are kept, the notice comes 14 days before. */
class DraftExpiryIT extends DatabaseTest {

    private static final Instant BEGUN = Instant.parse("2026-08-01T02:00:00Z");
    private static final Actor JOB = Actor.system("draft-expiry");

    private final List<DraftEnding> told = new ArrayList<>();
    private final CurrentActor current = new CurrentActor();
    private final SettableClock clock = new SettableClock(BEGUN);
    private DraftExpiry expiry;

    @BeforeEach
    void wire() {
        AuditTrail silent = new AuditTrail() {
            @Override
            public void record(String actorKind, String actorId, String action, String subject) {
                // the trail has tests of its own
            }
        };
        expiry = wired(new DraftExpiry(), clock, current, silent, collecting());
    }

    @Test
    void nothing_happens_to_a_draft_that_was_touched_lately() {
        long draft = draft();
        assertThat(after(75, draft)).isEqualTo(DraftStep.LEFT);
        assertThat(toLookAt()).isEmpty();
    }

    @Test
    void its_applicant_is_told_once_and_it_goes_when_the_time_is_over() {
        long draft = draft();
        assertThat(after(76, draft)).isEqualTo(DraftStep.WARNED);
        assertThat(after(77, draft)).isEqualTo(DraftStep.LEFT);
        assertThat(after(89, draft)).isEqualTo(DraftStep.LEFT);
        assertThat(after(90, draft)).isEqualTo(DraftStep.REMOVED);
        assertThat(after(91, draft)).isEqualTo(DraftStep.LEFT);
        assertThat(told).extracting(DraftEnding::removed).containsExactly(false, true);
        assertThat(told.get(0).endsAt()).isEqualTo(BEGUN.plus(Duration.ofDays(90)));
    }

    @Test
    void a_notice_that_went_out_late_moves_the_end() {
        long draft = draft();
        assertThat(after(200, draft)).isEqualTo(DraftStep.WARNED);
        assertThat(told.get(0).endsAt()).isEqualTo(BEGUN.plus(Duration.ofDays(214)));
        assertThat(after(213, draft)).isEqualTo(DraftStep.LEFT);
        assertThat(after(214, draft)).isEqualTo(DraftStep.REMOVED);
    }

    @Test
    void whoever_goes_on_with_a_draft_keeps_it() {
        long draft = draft();
        after(80, draft);
        inTransactionDo(em -> em.find(Dossier.class, draft).touched(BEGUN.plus(Duration.ofDays(85))));
        assertThat(after(90, draft)).isEqualTo(DraftStep.LEFT);
        assertThat(after(85 + 76, draft)).as("told anew").isEqualTo(DraftStep.WARNED);
    }

    @Test
    void what_was_handed_in_is_no_draft_any_more() {
        long draft = draft();
        inTransactionDo(em -> em.persist(em.find(Dossier.class, draft).submit(
                new DossierCode("H99.101-260802-0001"), Actor.applicant(7, "Lan"), BEGUN.plus(Duration.ofDays(1)))));
        assertThat(after(300, draft)).isEqualTo(DraftStep.LEFT);
        assertThat(toLookAt()).isEmpty();
        assertThat(told).isEmpty();
    }

    private DraftStep after(int days, long draft) {
        clock.set(BEGUN.plus(Duration.ofDays(days)));
        return inTransaction(em -> current.as(JOB, () -> expiry.look(draft)));
    }

    private List<Long> toLookAt() {
        return inTransaction(em -> current.as(JOB, () -> expiry.toLookAt(0)));
    }

    private long draft() {
        Dossier draft = Dossier.drafted(new FilingTarget(1, "1.001193", "Đăng ký khai sinh", null, "H99.101", "H99.101"), 7,
                new ApplicantSnapshot("Lan", "CITIZEN", "099000000001", null, "lan@motcua.example", null),
                SubmissionChannel.ONLINE, UUID.randomUUID().toString(), BEGUN);
        inTransactionDo(em -> em.persist(draft));
        return draft.id();
    }

    @SuppressWarnings("unchecked")
    private Event<DraftEnding> collecting() {
        return (Event<DraftEnding>) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Event.class},
                (proxy, method, arguments) -> {
                    told.add((DraftEnding) arguments[0]);
                    return null;
                });
    }
}
