package vn.motcua.federation.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.federation.domain.ClaimMapping;
import vn.motcua.federation.domain.EndedSession;
import vn.motcua.federation.domain.ExternalIdentity;
import vn.motcua.federation.domain.FederatedSession;
import vn.motcua.federation.domain.ProvenIdentity;
import vn.motcua.federation.domain.ProviderVisit;
import vn.motcua.federation.domain.VisitPurpose;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.ApplicantContact;
import vn.motcua.testing.DatabaseTest;

class FederationIT extends DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    private JpaExternalIdentities identities;
    private JpaProviderVisits visits;
    private JpaFederatedSessions sessions;

    @BeforeEach
    void wire() {
        identities = wired(new JpaExternalIdentities());
        visits = wired(new JpaProviderVisits());
        sessions = wired(new JpaFederatedSessions());
    }

    private static ProvenIdentity proven(String subject, String session) {
        return new ProvenIdentity("dinh-danh", subject, session, "token", NOW,
                ClaimMapping.NATIONAL_PORTAL.read(Map.of("HoVaTen", "Trần Thị Hòa", "loAs", "2")));
    }

    private long applicant(String personalId) {
        return inTransaction(em -> {
            Applicant applicant = Applicant.citizen("Trần Thị Hòa", personalId, null, null, ApplicantContact.UNKNOWN);
            em.persist(applicant);
            return applicant.id();
        });
    }

    private Optional<ProviderVisit> taken(String state) {
        return inTransaction(em -> visits.take(state));
    }

    private List<ExternalIdentity> locked(long applicantId) {
        return inTransaction(em -> identities.lockOf(applicantId, null));
    }

    @Test
    void a_visit_is_taken_once_even_by_two_at_the_same_time() {
        ProviderVisit visit = new ProviderVisit("dinh-danh", VisitPurpose.SIGN_IN, "b".repeat(43), null, "/x", NOW);
        inTransactionDo(em -> visits.add(visit));

        List<CompletableFuture<Boolean>> both = List.of(1, 2).stream()
                .map(each -> CompletableFuture.supplyAsync(() -> inTransaction(em -> visits.take(visit.state()).isPresent())))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void a_visit_is_finished_only_where_it_began_and_in_time() {
        ProviderVisit visit = new ProviderVisit("dinh-danh", VisitPurpose.SIGN_IN, "b".repeat(43), null, "/x", NOW);
        inTransactionDo(em -> visits.add(visit));
        Optional<ProviderVisit> taken = taken(visit.state());

        assertThat(taken.get().mayBeFinished("dinh-danh", "b".repeat(43), NOW)).isTrue();
        assertThat(taken.get().mayBeFinished("dinh-danh", "c".repeat(43), NOW)).isFalse();
        assertThat(taken.get().mayBeFinished("dinh-danh", null, NOW)).isFalse();
        assertThat(taken.get().mayBeFinished("can-bo", "b".repeat(43), NOW)).isFalse();
        assertThat(taken.get().mayBeFinished("dinh-danh", "b".repeat(43), NOW.plus(ProviderVisit.LASTS))).isFalse();
        assertThat(taken("unknown")).isEmpty();
    }

    @Test
    void old_visits_are_forgotten() {
        ProviderVisit visit = new ProviderVisit("dinh-danh", VisitPurpose.SIGN_IN, "b".repeat(43), null, null, NOW);
        inTransactionDo(em -> visits.add(visit));

        inTransactionDo(em -> visits.forgetBefore(NOW.plus(ProviderVisit.LASTS).plusSeconds(1)));

        assertThat(taken(visit.state())).isEmpty();
    }

    @Test
    void an_identity_belongs_to_one_account() {
        long hoa = applicant("001190000017");
        long other = applicant("001190000018");
        inTransactionDo(em -> identities.add(ExternalIdentity.ofApplicant(hoa, proven("s-1", null), NOW)));

        assertThatThrownBy(() -> inTransactionDo(
                        em -> identities.add(ExternalIdentity.ofApplicant(other, proven("s-1", null), NOW))))
                .isInstanceOf(PersistenceException.class);
        assertThat(inTransaction(em -> identities.find("dinh-danh", "s-1")).orElseThrow().applicantId()).isEqualTo(hoa);
        assertThat(locked(hoa)).hasSize(1);
        assertThat(locked(other)).isEmpty();
    }

    @Test
    void a_sign_out_there_ends_that_session_or_all_of_the_person() {
        FederatedSession first = new FederatedSession(proven("s-1", "one"), NOW);
        FederatedSession second = new FederatedSession(proven("s-1", "two"), NOW);
        FederatedSession foreign = new FederatedSession(proven("s-2", "three"), NOW);
        inTransactionDo(em -> List.of(first, second, foreign).forEach(sessions::add));

        List<FederatedSession> one = inTransaction(em -> sessions.restingOn(new EndedSession("dinh-danh", "s-1", "one")));
        List<FederatedSession> all = inTransaction(em -> sessions.restingOn(new EndedSession("dinh-danh", "s-1", null)));
        List<FederatedSession> elsewhere = inTransaction(em -> sessions.restingOn(new EndedSession("can-bo", "s-1", null)));

        assertThat(one).extracting(FederatedSession::id).containsExactly(first.id());
        assertThat(all).extracting(FederatedSession::id).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(elsewhere).isEmpty();
    }
}
