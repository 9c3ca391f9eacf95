package vn.motcua.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.Accounts;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.ApplicantContact;
import vn.motcua.identity.domain.Applicants;
import vn.motcua.identity.domain.Officer;
import vn.motcua.identity.domain.Officers;
import vn.motcua.identity.domain.PasswordHash;
import vn.motcua.identity.domain.Permission;
import vn.motcua.identity.domain.Role;
import vn.motcua.reference.domain.AdministrativeLevel;
import vn.motcua.reference.domain.Agency;
import vn.motcua.reference.domain.AgencyKind;
import vn.motcua.reference.domain.ContactDetails;
import vn.motcua.testing.DatabaseTest;

class JpaAccountsIT extends DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private Accounts accounts;
    private Officers officers;
    private Applicants applicants;

    @BeforeEach
    void wire() {
        accounts = wired(new JpaAccounts());
        officers = wired(new JpaOfficers());
        applicants = wired(new JpaApplicants());
    }

    @Test
    void an_account_is_found_however_its_name_is_typed() {
        inTransactionDo(em -> accounts.add(account("Mai.Nguyen")));

        inTransactionDo(em -> {
            assertThat(accounts.find(" mai.nguyen ")).isPresent();
            assertThat(accounts.find(null)).isEmpty();
            assertThat(accounts.lock("nobody")).isEmpty();
        });
    }

    @Test
    void failures_that_happen_at_the_same_time_are_all_counted() throws Exception {
        inTransactionDo(em -> accounts.add(account("mai.nguyen")));
        ExecutorService threads = Executors.newFixedThreadPool(5);
        CountDownLatch together = new CountDownLatch(5);
        try {
            List<Future<?>> attempts = IntStream.range(0, 5).<Future<?>>mapToObj(i -> threads.submit(() -> {
                together.countDown();
                together.await();
                for (int time = 0; time < 2; time++) {
                    inTransactionDo(em -> accounts.lock("mai.nguyen").orElseThrow().attemptFailed(NOW));
                }
                return null;
            })).toList();
            for (Future<?> attempt : attempts) {
                attempt.get();
            }
        } finally {
            threads.shutdownNow();
        }

        inTransactionDo(em -> assertThat(accounts.find("mai.nguyen").orElseThrow().isLockedAt(NOW)).isTrue());
    }

    @Test
    void officers_are_found_by_agency_and_role_and_act_with_both() {
        inTransactionDo(em -> {
            em.persist(new Agency("H99.101", "Ủy ban nhân dân phường Bến Ngự", "UBND phường Bến Ngự",
                    AgencyKind.PEOPLES_COMMITTEE_COMMUNE, AdministrativeLevel.COMMUNE, "99001",
                    ContactDetails.UNKNOWN));
            accounts.add(new Account("canbo.benngu", Account.Kind.OFFICER, somePassword()));
            Officer officer = new Officer("canbo.benngu", "Đỗ Thị Thanh Hằng", "Công chức", "H99.101", "VP");
            officer.entrustWith(Set.of(Role.COUNTER_OFFICER, Role.CLERK));
            officers.add(officer);
        });

        inTransactionDo(em -> {
            assertThat(officers.ofAgency("H99.101", Role.CLERK)).extracting(Officer::username)
                    .containsExactly("canbo.benngu");
            assertThat(officers.ofAgency("H99.101", Role.APPROVER)).isEmpty();
            assertThat(officers.find("canbo.benngu").orElseThrow().asActor().may(Permission.RECEIVE_DOSSIER)).isTrue();
        });
    }

    @Test
    void applicants_are_found_by_account_and_by_number() {
        inTransactionDo(em -> {
            Applicant citizen = Applicant.citizen("Nguyễn Thị Mai", "099194010247", LocalDate.of(1994, 5, 12),
                    Applicant.Gender.FEMALE, new ApplicantContact("0900000001", null, "Bến Ngự", "99001"));
            Account account = account("mai.nguyen");
            accounts.add(account);
            citizen.signsInAs(account);
            applicants.add(citizen);
            applicants.add(Applicant.organisation("Công ty TNHH Chè", "9900002380", "Nông Văn Thành",
                    ApplicantContact.UNKNOWN));
        });

        inTransactionDo(em -> {
            assertThat(applicants.withUsername("MAI.nguyen").orElseThrow().personalId()).isEqualTo("099194010247");
            assertThat(applicants.withTaxCode("9900002380").orElseThrow().username()).isNull();
            assertThat(applicants.withTaxCode("9900002380").orElseThrow().contact()).isEqualTo(ApplicantContact.UNKNOWN);
            assertThat(applicants.withPersonalId("000000000000")).isEmpty();
        });
    }

    private static Account account(String username) {
        return new Account(username, Account.Kind.APPLICANT, somePassword());
    }

    private static PasswordHash somePassword() {
        return PasswordHash.NOBODYS;
    }
}
