package vn.motcua.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.audit.domain.AuditEntry.Outcome;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.AccountLocked;
import vn.motcua.identity.domain.Accounts;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Officer;
import vn.motcua.identity.domain.Officers;
import vn.motcua.identity.domain.PasswordHash;
import vn.motcua.identity.domain.Permission;
import vn.motcua.identity.domain.Role;
import vn.motcua.identity.domain.SignInRefused;
import vn.motcua.kernel.VietnamTime;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInTest {

    private static final String RIGHT = "MotCua@2026";
    private static final PasswordHash HASH = PasswordHash.of(RIGHT);

    private final SettableClock clock = new SettableClock();
    private final AuditInMemory audit = new AuditInMemory();
    private final SignIn signIn = signInWith(new Account("canbo.benngu", Account.Kind.OFFICER, HASH));

    @Test
    void the_right_password_lets_the_officer_in_with_all_roles() {
        Actor actor = signIn.signIn(" CanBo.BenNgu", RIGHT);

        assertThat(actor.id()).isEqualTo("canbo.benngu");
        assertThat(actor.agencyId()).isEqualTo("H99.101");
        assertThat(actor.may(Permission.RECEIVE_DOSSIER)).isTrue();
        assertThat(audit.lines).containsExactly("OFFICER canbo.benngu sign-in account:canbo.benngu DONE");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        assertThatThrownBy(() -> signIn.signIn("canbo.benngu", "wrong")).isExactlyInstanceOf(SignInRefused.class);
        assertThatThrownBy(() -> signIn.signIn("nobody", RIGHT)).isExactlyInstanceOf(SignInRefused.class);
        assertThatThrownBy(() -> signIn.signIn(null, null)).isExactlyInstanceOf(SignInRefused.class);
    }

    @Test
    void the_audit_trail_never_repeats_a_name_that_nobody_has() {
        assertThatThrownBy(() -> signIn.signIn(RIGHT, "canbo.benngu")).isInstanceOf(SignInRefused.class);

        assertThat(audit.lines).containsExactly("ANONYMOUS anonymous sign-in account:unknown DENIED");
    }

    @Test
    void an_unknown_name_costs_as_much_work_as_a_wrong_password() {
        assertThat(workFor("nobody")).isEqualTo(workFor("canbo.benngu"));
        assertThat(signIn.attempts.passwordOf("nobody").fits(RIGHT)).isFalse();
    }

    /** Scheme and number of rounds: what the time of a guess depends on, whatever else the machine does. */
    private String workFor(String username) {
        String[] parts = signIn.attempts.passwordOf(username).encoded().split("\\$");
        return parts[0] + "$" + parts[1];
    }

    @Test
    void the_tenth_failure_in_a_row_locks_and_the_right_password_does_not_help() {
        fail(9);
        assertThatThrownBy(() -> signIn.signIn("canbo.benngu", "wrong")).isInstanceOf(AccountLocked.class);
        assertThatThrownBy(() -> signIn.signIn("canbo.benngu", RIGHT)).isInstanceOf(AccountLocked.class);

        clock.advance(Duration.ofMinutes(15));
        assertThat(signIn.signIn("canbo.benngu", RIGHT).isOfficer()).isTrue();
    }

    @Test
    void a_success_starts_the_count_anew() {
        fail(9);
        signIn.signIn("canbo.benngu", RIGHT);
        fail(9);

        assertThat(signIn.signIn("canbo.benngu", RIGHT).isOfficer()).isTrue();
    }

    /** Failures are counted without judging a password each time: that takes long on purpose. */
    private void fail(int times) {
        for (int time = 0; time < times; time++) {
            assertThat(signIn.attempts.settle("canbo.benngu", false).actor()).isNull();
        }
    }

    private SignIn signInWith(Account account) {
        SignInAttempts attempts = new SignInAttempts();
        attempts.accounts = new AccountsInMemory(account);
        attempts.officers = new OneOfficer();
        attempts.clock = clock;
        SignIn made = new SignIn();
        made.attempts = attempts;
        made.audit = audit;
        return made;
    }

    private static class AccountsInMemory implements Accounts {

        private final Map<String, Account> byName = new HashMap<>();

        AccountsInMemory(Account account) {
            add(account);
        }

        @Override
        public Optional<Account> find(String username) {
            return Optional.ofNullable(byName.get(Account.usernameOf(username)));
        }

        @Override
        public Optional<Account> lock(String username) {
            return find(username);
        }

        @Override
        public void add(Account account) {
            byName.put(account.username(), account);
        }
    }

    private static class OneOfficer implements Officers {

        @Override
        public Optional<Officer> find(String username) {
            Officer officer = new Officer(username, "Đỗ Thị Thanh Hằng", "Công chức một cửa", "H99.101", "VP");
            officer.entrustWith(Set.of(Role.COUNTER_OFFICER));
            return Optional.of(officer);
        }

        @Override
        public List<Officer> ofAgency(String agencyId, Role role) {
            return List.of();
        }

        @Override
        public List<Officer> ofAgency(String agencyId) {
            return List.of();
        }

        @Override
        public List<Officer> withUsernames(Collection<String> usernames) {
            return List.of();
        }

        @Override
        public void add(Officer officer) {
            throw new UnsupportedOperationException();
        }
    }

    private static class AuditInMemory extends AuditTrail {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void recordApart(String actorKind, String actorId, String action, String subject, Outcome outcome) {
            lines.add(String.join(" ", actorKind, actorId, action, subject, outcome.name()));
        }
    }

    private static class SettableClock extends Clock {

        private Instant now = Instant.parse("2026-11-23T02:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return VietnamTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
