package vn.motcua.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.identity.application.PeopleInMemory.HOME;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.AccountClosed;
import vn.motcua.identity.domain.AccountLocked;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.ApplicantContact;
import vn.motcua.identity.domain.PasswordHash;
import vn.motcua.identity.domain.Permission;
import vn.motcua.identity.domain.SignInRefused;
import vn.motcua.identity.domain.TooManyTries;
import vn.motcua.identity.domain.TryLimit;
import vn.motcua.kernel.Setting;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInTest {

    private static final String RIGHT = "MotCua@2026";
    private static final PasswordHash HASH = PasswordHash.of(RIGHT);
    private static final String NUMBER = "099194010247";

    private final Account officer = new Account("canbo.benngu", Account.Kind.OFFICER, HASH);
    private final Account mai = new Account("mai.nguyen", Account.Kind.APPLICANT, HASH);
    private final PeopleInMemory people = new PeopleInMemory(officer, mai);
    private final SignIn signIn = people.signIn();

    @Test
    void the_right_password_lets_the_officer_in_with_all_roles() {
        Actor actor = enter(" CanBo.BenNgu", RIGHT);

        assertThat(actor.id()).isEqualTo("canbo.benngu");
        assertThat(actor.agencyId()).isEqualTo("H99.101");
        assertThat(actor.may(Permission.RECEIVE_DOSSIER)).isTrue();
        assertThat(people.audit.lines).containsExactly("OFFICER canbo.benngu sign-in account:canbo.benngu DONE");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        assertThatThrownBy(() -> enter("canbo.benngu", "wrong")).isExactlyInstanceOf(SignInRefused.class);
        assertThatThrownBy(() -> enter("nobody", RIGHT)).isExactlyInstanceOf(SignInRefused.class);
        assertThatThrownBy(() -> enter(null, null)).isExactlyInstanceOf(SignInRefused.class);
        assertThatThrownBy(() -> enter("canbo\u0000", RIGHT)).isExactlyInstanceOf(SignInRefused.class);
    }

    @Test
    void the_audit_trail_never_repeats_a_name_that_nobody_has() {
        assertThatThrownBy(() -> enter(RIGHT, "canbo.benngu")).isInstanceOf(SignInRefused.class);

        assertThat(people.audit.lines).containsExactly("ANONYMOUS anonymous sign-in account:unknown DENIED");
    }

    @Test
    void an_unknown_name_costs_as_much_work_as_a_wrong_password() {
        assertThat(workFor("nobody")).isEqualTo(workFor("canbo.benngu"));
        assertThat(signIn.attempts.meant("nobody").password().fits(RIGHT)).isFalse();
    }

    /** Scheme and number of rounds: what the time of a guess depends on, whatever else the machine does. */
    private String workFor(String username) {
        String[] parts = signIn.attempts.meant(username).password().encoded().split("\\$");
        return parts[0] + "$" + parts[1];
    }

    @Test
    void after_five_failures_the_wait_begins_and_grows_and_the_right_password_does_not_help() {
        fail("account:canbo.benngu", 4);
        assertThatThrownBy(() -> enter("canbo.benngu", "wrong")).isInstanceOf(AccountLocked.class)
                .hasMessageContaining("09:01");
        assertThatThrownBy(() -> enter("canbo.benngu", RIGHT)).isInstanceOf(AccountLocked.class);

        people.clock.advance(Duration.ofMinutes(1));
        assertThatThrownBy(() -> enter("canbo.benngu", "wrong")).isInstanceOf(AccountLocked.class)
                .hasMessageContaining("09:03");
        people.clock.advance(Duration.ofMinutes(2));
        assertThat(enter("canbo.benngu", RIGHT).isOfficer()).isTrue();
    }

    @Test
    void a_name_that_nobody_has_is_locked_like_any_other() {
        fail("name:nobody", 4);

        assertThatThrownBy(() -> enter("nobody", "wrong")).isInstanceOf(AccountLocked.class);
        assertThatThrownBy(() -> enter(" NoBody ", "wrong")).isInstanceOf(AccountLocked.class);
    }

    @Test
    void a_success_starts_the_count_anew() {
        fail("account:canbo.benngu", 4);
        enter("canbo.benngu", RIGHT);
        fail("account:canbo.benngu", 4);

        assertThat(enter("canbo.benngu", RIGHT).isOfficer()).isTrue();
    }

    @Test
    void the_wait_for_one_person_holds_under_each_of_the_persons_names() {
        mai.reachableAt("mai@example.vn");
        fail("account:mai.nguyen", 5);

        assertThatThrownBy(() -> enter("Mai@Example.vn", RIGHT)).isInstanceOf(AccountLocked.class);
    }

    @Test
    void one_place_cannot_try_many_names_without_end_and_others_are_not_in_its_way() {
        for (int time = 0; time < Setting.MOTCUA_SIGN_IN_TRIES_PER_ADDRESS.number(); time++) {
            people.tries.settle(TryLimit.NETWORK, "203.0.113.7", false);
        }

        assertThatThrownBy(() -> enter("canbo.benngu", RIGHT)).isInstanceOf(TooManyTries.class);
        assertThat(signIn.signIn("canbo.benngu", RIGHT, new Caller("203.0.113.8", null)).isOfficer()).isTrue();
    }

    @Test
    void a_confirmed_address_and_a_confirmed_number_are_names_too() {
        mai.reachableAt("mai@example.vn");
        people.names.applicants.add(signingIn(
                Applicant.citizen("Nguyễn Thị Mai", NUMBER, null, null, ApplicantContact.UNKNOWN), mai));

        assertThat(enter(" MAI@example.vn", RIGHT).name()).isEqualTo("Nguyễn Thị Mai");
        assertThat(enter("099 194 010 247", RIGHT).name()).isEqualTo("Nguyễn Thị Mai");
    }

    @Test
    void a_number_that_was_only_typed_lets_nobody_in() {
        people.names.applicants.add(signingIn(Applicant.declared(Applicant.Kind.CITIZEN, "Kẻ Khác", NUMBER, null,
                ApplicantContact.UNKNOWN), mai));

        assertThatThrownBy(() -> enter(NUMBER, RIGHT)).isInstanceOf(SignInRefused.class);
        assertThat(enter("mai.nguyen", RIGHT).name()).isEqualTo("Kẻ Khác");
    }

    @Test
    void a_closed_account_says_so_to_its_owner_only() {
        officer.close(people.clock.instant());

        assertThatThrownBy(() -> enter("canbo.benngu", "wrong")).isInstanceOf(SignInRefused.class);
        assertThatThrownBy(() -> enter("canbo.benngu", RIGHT)).isInstanceOf(AccountClosed.class);
    }

    @Test
    void a_password_that_was_hashed_long_ago_is_hashed_better_when_it_is_typed() {
        String[] parts = HASH.encoded().split("\\$");
        PasswordHash old = new PasswordHash(String.join("$", parts[0], "1000", parts[2],
                PasswordHashes.hash(RIGHT, parts[2], 1000)));
        officer.changePassword(old);

        enter("canbo.benngu", RIGHT);

        assertThat(officer.password()).isNotEqualTo(old);
        assertThat(officer.password().isOutdated()).isFalse();
        assertThat(officer.password().fits(RIGHT)).isTrue();
    }

    private static Applicant signingIn(Applicant applicant, Account account) {
        applicant.signsInAs(account);
        return applicant;
    }

    private Actor enter(String username, String password) {
        return signIn.signIn(username, password, HOME);
    }

    /** Failures are counted without judging a password each time: that takes long on purpose. */
    private void fail(String counted, int times) {
        for (int time = 0; time < times; time++) {
            assertThat(people.tries.settle(TryLimit.PASSWORD, counted, false).allowed()).isFalse();
        }
    }
}
