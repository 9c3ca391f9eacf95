package vn.motcua.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.Accounts;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.AddressCheck;
import vn.motcua.identity.domain.AddressChecks;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.ApplicantContact;
import vn.motcua.identity.domain.Applicants;
import vn.motcua.identity.domain.CheckPurpose;
import vn.motcua.identity.domain.PasswordHash;
import vn.motcua.identity.domain.Seal;
import vn.motcua.identity.domain.SelfEntry;
import vn.motcua.identity.domain.UnknownCheck;

/** Tự mở tài khoản: the short transactions of a registration. No password is hashed in them. */
@ApplicationScoped
class SelfOpening {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"; // none that is taken for another
    private static final int MADE_NAME = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject AddressChecks checks;
    @Inject Accounts accounts;
    @Inject Applicants applicants;
    @Inject AuditTrail audit;
    @Inject Seal seal;
    @Inject Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public void mustAllow(UUID id, String ticket) {
        checks.find(id).orElseThrow(UnknownCheck::new).mustAllow(ticket, CheckPurpose.REGISTER, seal, clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Registration.Underway underway(UUID id, String ticket) {
        return checks.find(id)
                .filter(check -> check.allows(ticket, CheckPurpose.REGISTER, seal, clock.instant()))
                .map(check -> new Registration.Underway(check.applicantKind(), check.address()))
                .orElse(null);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Actor open(UUID id, String ticket, SelfEntry entry, PasswordHash password) {
        AddressCheck check = checks.lock(id).orElseThrow(UnknownCheck::new);
        check.mustAllow(ticket, CheckPurpose.REGISTER, seal, clock.instant());
        Account account = new Account(entry.username() == null ? madeName() : entry.username(),
                Account.Kind.APPLICANT, password);
        account.reachableAt(check.address());
        accounts.add(account);
        Applicant applicant = Applicant.declared(check.applicantKind(), entry.name(), entry.number(),
                entry.representative(), new ApplicantContact(null, check.address(), null, null));
        applicant.signsInAs(account);
        applicants.add(applicant);
        check.use(clock.instant());
        Actor actor = applicant.asActor();
        audit.record(actor.kind().name(), actor.id(), "account.register", "account:" + account.username());
        return actor;
    }

    private static String madeName() {
        StringBuilder name = new StringBuilder("tk-");
        for (int letter = 0; letter < MADE_NAME; letter++) {
            name.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return name.toString();
    }
}
