package vn.motcua.identity.application;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.AccountLetter;
import vn.motcua.identity.domain.Accounts;
import vn.motcua.identity.domain.AddressCheck;
import vn.motcua.identity.domain.AddressChecks;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.Applicants;
import vn.motcua.identity.domain.Seal;
import vn.motcua.identity.domain.TryTallies;
import vn.motcua.identity.domain.TryTally;
import vn.motcua.identity.domain.UsernameTaken;
import vn.motcua.testing.SettableClock;

/** Accounts, applicants and all that belongs to signing in, without a database; the use cases are wired to it. */
class PeopleInMemory {

    static final Caller HOME = new Caller("203.0.113.7", "Firefox");

    final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T02:00:00Z"));
    final AuditInMemory audit = new AuditInMemory();
    final List<AccountLetter> letters = new ArrayList<>();
    final Map<String, Account> accounts = new LinkedHashMap<>();
    final List<Applicant> applicants = new ArrayList<>();
    final Map<UUID, AddressCheck> checks = new HashMap<>();
    final Map<String, TryTally> tallies = new HashMap<>();
    final Seal seal = Seal.of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");

    final SignInNames names = new SignInNames();
    final Tries tries = new Tries();
    final AddressCheckBook book = new AddressCheckBook();

    PeopleInMemory(Account... known) {
        for (Account account : known) {
            accounts.put(account.username(), account);
        }
        names.accounts = new AccountsInMemory();
        names.applicants = new ApplicantsInMemory();
        tries.seal = seal;
        tries.book = new TryBook();
        tries.book.tallies = new TalliesInMemory();
        tries.book.clock = clock;
        book.checks = new ChecksInMemory();
        book.accounts = names.accounts;
        book.names = names;
        book.seal = seal;
        book.clock = clock;
        book.letters = collecting();
    }

    SignIn signIn() {
        SignInAttempts attempts = new SignInAttempts();
        attempts.names = names;
        attempts.accounts = names.accounts;
        attempts.officers = new OneOfficer();
        attempts.applicants = names.applicants;
        SignIn made = new SignIn();
        made.attempts = attempts;
        made.tries = tries;
        made.audit = audit;
        return made;
    }

    Registration registration() {
        SelfOpening opening = new SelfOpening();
        opening.checks = book.checks;
        opening.accounts = names.accounts;
        opening.applicants = names.applicants;
        opening.audit = audit;
        opening.seal = seal;
        opening.clock = clock;
        Registration made = new Registration();
        made.book = book;
        made.opening = opening;
        made.tries = tries;
        made.clock = clock;
        return made;
    }

    AddressConfirmation confirmation() {
        AddressConfirmation made = new AddressConfirmation();
        made.book = book;
        made.tries = tries;
        return made;
    }

    PasswordReset reset() {
        PasswordReplacement replacement = new PasswordReplacement();
        replacement.checks = book.checks;
        replacement.accounts = names.accounts;
        replacement.letters = collecting();
        replacement.applicants = names.applicants;
        replacement.sessions = new NoSessions();
        replacement.audit = audit;
        replacement.seal = seal;
        replacement.clock = clock;
        PasswordReset made = new PasswordReset();
        made.book = book;
        made.replacement = replacement;
        made.names = names;
        made.tries = tries;
        return made;
    }

    AccountLetter lastLetter() {
        return letters.get(letters.size() - 1);
    }

    @SuppressWarnings("unchecked")
    private Event<AccountLetter> collecting() {
        return (Event<AccountLetter>) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Event.class},
                (proxy, method, arguments) -> {
                    letters.add((AccountLetter) arguments[0]);
                    return null;
                });
    }

    private class AccountsInMemory implements Accounts {

        @Override
        public Optional<Account> find(String username) {
            return Optional.ofNullable(accounts.get(Account.usernameOf(username)));
        }

        @Override
        public Optional<Account> lock(String username) {
            return find(username);
        }

        @Override
        public Optional<Account> withEmail(String address) {
            return accounts.values().stream().filter(account -> address.equals(account.email())).findFirst();
        }

        @Override
        public void add(Account account) {
            if (accounts.putIfAbsent(account.username(), account) != null) {
                throw new UsernameTaken(account.username());
            }
        }
    }

    private class ApplicantsInMemory implements Applicants {

        @Override
        public Optional<Applicant> find(long id) {
            return Optional.of(applicants.get((int) id));
        }

        @Override
        public Optional<Applicant> lock(long id) {
            return find(id);
        }

        @Override
        public Optional<Applicant> withUsername(String username) {
            return applicants.stream().filter(one -> username.equals(one.username())).findFirst();
        }

        @Override
        public Optional<Applicant> withPersonalId(String personalId) {
            return applicants.stream().filter(Applicant::isConfirmed)
                    .filter(one -> personalId.equals(one.personalId())).findFirst();
        }

        @Override
        public Optional<Applicant> withTaxCode(String taxCode) {
            return applicants.stream().filter(Applicant::isConfirmed)
                    .filter(one -> taxCode.equals(one.taxCode())).findFirst();
        }

        @Override
        public void add(Applicant applicant) {
            try {
                var id = Applicant.class.getDeclaredField("id");
                id.setAccessible(true);
                id.set(applicant, (long) applicants.size());
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
            applicants.add(applicant);
        }
    }

    private class ChecksInMemory implements AddressChecks {

        @Override
        public Optional<AddressCheck> find(UUID id) {
            return Optional.ofNullable(checks.get(id));
        }

        @Override
        public Optional<AddressCheck> lock(UUID id) {
            return find(id);
        }

        @Override
        public void add(AddressCheck check) {
            checks.put(check.id(), check);
        }

        @Override
        public int removeBegunBefore(Instant moment) {
            throw new UnsupportedOperationException();
        }
    }

    private class TalliesInMemory implements TryTallies {

        @Override
        public Optional<TryTally> find(String subject) {
            return Optional.ofNullable(tallies.get(subject));
        }

        @Override
        public Optional<TryTally> lock(String subject) {
            return find(subject);
        }

        @Override
        public void add(TryTally tally) {
            tallies.put(tally.subject(), tally);
        }

        @Override
        public void remove(TryTally tally) {
            tallies.remove(tally.subject());
        }

        @Override
        public int removeUnusedSince(Instant moment) {
            throw new UnsupportedOperationException();
        }
    }
}
