package vn.motcua.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.ApplicantContact;
import vn.motcua.identity.domain.ClaimedPrincipal;
import vn.motcua.identity.domain.Representation;
import vn.motcua.identity.domain.RepresentationKind;
import vn.motcua.identity.domain.RepresentationPeriod;
import vn.motcua.testing.DatabaseTest;

class JpaRepresentationsIT extends DatabaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final String NUMBER = "099091018166";

    private JpaRepresentations representations;

    @BeforeEach
    void wire() {
        representations = wired(new JpaRepresentations());
    }

    private long applicant(String number) {
        return inTransaction(em -> {
            Applicant applicant = Applicant.citizen("X", number, null, null, ApplicantContact.UNKNOWN);
            em.persist(applicant);
            return applicant.id();
        });
    }

    private long offered(long principal) {
        return inTransaction(em -> {
            Representation offered = Representation.offered(principal, NUMBER, new RepresentationPeriod(TODAY, null),
                    Set.of("1.001662", "1.001193"), NOW);
            representations.add(offered);
            return offered.id();
        });
    }

    private List<Representation> offers() {
        return inTransaction(em -> representations.offeredTo(NUMBER));
    }

    @Test
    void an_offer_waits_for_the_holder_of_the_number_and_is_gone_when_accepted() {
        long mai = applicant("099194010247");
        long hung = applicant(NUMBER);
        long id = offered(mai);
        assertThat(offers()).extracting(Representation::id).containsExactly(id);

        inTransactionDo(em -> representations.lock(id).orElseThrow().acceptedBy(em.find(Applicant.class, hung), TODAY, NOW));

        assertThat(offers()).isEmpty();
        inTransactionDo(em -> {
            assertThat(representations.ofRepresentative(hung)).singleElement().satisfies(accepted -> {
                assertThat(accepted.procedures()).containsExactlyInAnyOrder("1.001662", "1.001193");
                assertThat(accepted.allows(hung, TODAY)).isTrue();
            });
            assertThat(representations.givenBy(mai)).hasSize(1);
            assertThat(representations.ofRepresentative(mai)).isEmpty();
        });
    }

    @Test
    void what_waits_for_an_officer_comes_in_the_order_of_asking() {
        long mai = applicant("099194010247");
        for (String child : List.of("Bé An", "Bé Bình")) {
            inTransactionDo(em -> representations.add(Representation.requested(RepresentationKind.PARENT, mai,
                    new ClaimedPrincipal(child, "099319000123", TODAY.minusYears(3)), TODAY, NOW)));
        }

        inTransactionDo(em -> assertThat(representations.waiting(10)).extracting(each -> each.claimed().name())
                .containsExactly("Bé An", "Bé Bình"));
    }
}
