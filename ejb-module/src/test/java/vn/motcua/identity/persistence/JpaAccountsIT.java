package vn.motcua.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import vn.motcua.identity.domain.AddressCheck;
import vn.motcua.identity.domain.AddressChecks;
import vn.motcua.identity.domain.AddressTaken;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.ApplicantContact;
import vn.motcua.identity.domain.Applicants;
import vn.motcua.identity.domain.Officer;
import vn.motcua.identity.domain.Officers;
import vn.motcua.identity.domain.PasswordHash;
import vn.motcua.identity.domain.Permission;
import vn.motcua.identity.domain.Role;
import vn.motcua.identity.domain.TryLimit;
import vn.motcua.identity.domain.TryTallies;
import vn.motcua.identity.domain.TryTally;
import vn.motcua.identity.domain.UsernameTaken;
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
    private TryTallies tallies;
    private AddressChecks checks;

    @BeforeEach
    void wire() {
        accounts = wired(new JpaAccounts());
        officers = wired(new JpaOfficers());
        applicants = wired(new JpaApplicants());
        tallies = wired(new JpaTryTallies());
        checks = wired(new JpaAddressChecks());
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
        inTransactionDo(em -> tallies.add(new TryTally("mai.nguyen", TryLimit.PASSWORD, NOW)));
        ExecutorService threads = Executors.newFixedThreadPool(5);
        CountDownLatch together = new CountDownLatch(5);
        try {
            List<Future<?>> attempts = IntStream.range(0, 5).<Future<?>>mapToObj(i -> threads.submit(() -> {
                together.countDown();
                together.await();
                for (int time = 0; time < 2; time++) {
                    inTransactionDo(em -> tallies.lock("mai.nguyen").orElseThrow().count(NOW));
                }
                return null;
            })).toList();
            for (Future<?> attempt : attempts) {
                attempt.get();
            }
        } finally {
            threads.shutdownNow();
        }

        inTransactionDo(em -> assertThat(tallies.find("mai.nguyen").orElseThrow().tries()).isEqualTo(10));
    }

    @Test
    void what_nobody_tried_for_a_day_is_forgotten() {
        inTransactionDo(em -> {
            tallies.add(new TryTally("old", TryLimit.PASSWORD, NOW.minusSeconds(100)));
            tallies.add(new TryTally("new", TryLimit.PASSWORD, NOW));
        });

        int removed = inTransaction(em -> tallies.removeUnusedSince(NOW));
        assertThat(removed).isEqualTo(1);
        inTransactionDo(em -> assertThat(tallies.find("new")).isPresent());
    }

    @Test
    void the_second_of_two_who_want_the_same_name_or_address_is_told() {
        inTransactionDo(em -> accounts.add(reachable("mai.nguyen", "mai@example.vn")));

        assertThatThrownBy(() -> inTransactionDo(em -> accounts.add(account("Mai.Nguyen")))).isInstanceOf(UsernameTaken.class);
        assertThatThrownBy(() -> inTransactionDo(em -> accounts.add(reachable("mai.hai", "mai@example.vn"))))
                .isInstanceOf(AddressTaken.class);
        inTransactionDo(em -> assertThat(accounts.withEmail("mai@example.vn").orElseThrow().username()).isEqualTo("mai.nguyen"));
    }

    @Test
    void of_two_who_register_a_name_at_the_same_time_one_gets_it_and_the_other_is_told() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        CountDownLatch together = new CountDownLatch(4);
        try {
            List<Future<Boolean>> attempts = IntStream.range(0, 4).mapToObj(i -> threads.submit(() -> {
                try {
                    inTransactionDo(em -> {
                        together.countDown();
                        await(together);
                        accounts.add(account("cung.ten"));
                    });
                    return true;
                } catch (UsernameTaken told) {
                    return false;
                }
            })).toList();
            int got = 0;
            for (Future<Boolean> attempt : attempts) {
                got += attempt.get() ? 1 : 0;
            }
            assertThat(got).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void several_people_may_say_that_a_number_is_theirs_and_only_the_confirmed_one_is_found() {
        inTransactionDo(em -> {
            for (String name : List.of("Kẻ Một", "Kẻ Hai")) {
                applicants.add(Applicant.declared(Applicant.Kind.CITIZEN, name, "099194010247", null, ApplicantContact.UNKNOWN));
            }
            assertThat(applicants.withPersonalId("099194010247")).isEmpty();
            applicants.add(Applicant.citizen("Nguyễn Thị Mai", "099194010247", null, null, ApplicantContact.UNKNOWN));
        });

        inTransactionDo(em -> assertThat(applicants.withPersonalId("099194010247").orElseThrow().name()).isEqualTo("Nguyễn Thị Mai"));
    }

    @Test
    void a_confirmation_is_found_under_lock_and_forgotten_after_a_while() {
        AddressCheck check = AddressCheck.ofRegistration(Applicant.Kind.CITIZEN, "a@example.vn", null, NOW);
        inTransactionDo(em -> checks.add(check));

        inTransactionDo(em -> assertThat(checks.lock(check.id())).isPresent());
        int removed = inTransaction(em -> checks.removeBegunBefore(NOW.plusSeconds(1)));
        assertThat(removed).isEqualTo(1);
        inTransactionDo(em -> assertThat(checks.find(check.id())).isEmpty());
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

    private static Account reachable(String username, String email) {
        Account account = account(username);
        account.reachableAt(email);
        return account;
    }

    private static PasswordHash somePassword() {
        return PasswordHash.NOBODYS;
    }
}
