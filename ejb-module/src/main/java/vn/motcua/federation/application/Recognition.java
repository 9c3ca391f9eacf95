package vn.motcua.federation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.audit.domain.AuditEntry.Outcome;
import vn.motcua.federation.domain.ClaimedPerson;
import vn.motcua.federation.domain.ConfirmationNeeded;
import vn.motcua.federation.domain.ExternalIdentities;
import vn.motcua.federation.domain.ExternalIdentity;
import vn.motcua.federation.domain.FederatedSession;
import vn.motcua.federation.domain.FederatedSessions;
import vn.motcua.federation.domain.IdentificationTooLow;
import vn.motcua.federation.domain.IdentityLinkedElsewhere;
import vn.motcua.federation.domain.IdentityOfAnother;
import vn.motcua.federation.domain.OfficerNotKnown;
import vn.motcua.federation.domain.PersonalIdMissing;
import vn.motcua.federation.domain.ProvenIdentity;
import vn.motcua.federation.domain.Provider;
import vn.motcua.federation.domain.ProviderVisit;
import vn.motcua.federation.domain.VisitPurpose;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.AccountClosed;
import vn.motcua.identity.domain.Accounts;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.ApplicantContact;
import vn.motcua.identity.domain.Applicants;
import vn.motcua.identity.domain.Officer;
import vn.motcua.identity.domain.Officers;

/** Nhận ra người quen: whom of ours a proven identity is. Runs after the provider has been asked. */
@ApplicationScoped
class Recognition {

    /** Longer than any session lasts. */
    private static final Duration SESSIONS_KEPT = Duration.ofDays(7);

    /** A clock there may be behind ours. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    @Inject ExternalIdentities identities;
    @Inject Accounts accounts;
    @Inject Applicants applicants;
    @Inject Officers officers;
    @Inject LegalRepresentatives legalRepresentatives;
    @Inject FederatedSessions sessions;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public Arrival recognise(Provider provider, ProvenIdentity proven, String returnPath) {
        Instant now = clock.instant();
        ExternalIdentity identity = identities.find(proven.provider(), proven.subject())
                .orElseGet(() -> firstTime(provider, proven, now));
        identity.used(proven, now);
        Actor actor = actorOf(identity, provider);
        sessions.forgetBefore(now.minus(SESSIONS_KEPT));
        FederatedSession session = new FederatedSession(proven, now);
        sessions.add(session);
        record(actor, "sign-in", identity);
        return new Arrival(VisitPurpose.SIGN_IN, actor, session.id(), proven.provider(), proven.idToken(), returnPath,
                differs(identity));
    }

    /** Whom we know by the number or the name that the provider vouches for; an officer is never made here. */
    private ExternalIdentity firstTime(Provider provider, ProvenIdentity proven, Instant now) {
        ExternalIdentity identity;
        if (provider.isForStaff()) {
            identity = ExternalIdentity.ofOfficer(officer(provider, proven).username(), proven, now);
        } else {
            identity = ExternalIdentity.ofApplicant(applicant(provider, proven.person()).id(), proven, now);
        }
        identities.add(identity);
        return identity;
    }

    private Officer officer(Provider provider, ProvenIdentity proven) {
        String username = proven.person().officer();
        if (username == null || proven.person().level() < provider.levelNeeded()) {
            throw new OfficerNotKnown(provider.name());
        }
        return officers.find(username).orElseThrow(() -> new OfficerNotKnown(provider.name()));
    }

    private Applicant applicant(Provider provider, ClaimedPerson person) {
        if (person.level() < provider.levelNeeded()) {
            throw new IdentificationTooLow(provider.name(), person.level(), provider.levelNeeded());
        }
        ApplicantContact contact = new ApplicantContact(
                person.contact().phone(), person.contact().email(), person.contact().address(), null);
        if (person.organisation()) {
            if (person.taxCode() == null || person.organisationName() == null) {
                throw new PersonalIdMissing(provider.name());
            }
            Applicant organisation = applicants.withTaxCode(person.taxCode()).orElseGet(() -> added(
                    Applicant.organisation(person.organisationName(), person.taxCode(), person.name(), contact)));
            legalRepresentatives.vouch(provider.key(), person, organisation);
            return organisation;
        }
        if (person.personalId() == null || person.name() == null) {
            throw new PersonalIdMissing(provider.name());
        }
        return applicants.withPersonalId(person.personalId()).orElseGet(() -> added(Applicant.citizen(
                person.name(), person.personalId(), person.birthDate(), person.gender(), contact)));
    }

    private Applicant added(Applicant applicant) {
        applicants.add(applicant);
        return applicant;
    }

    private Actor actorOf(ExternalIdentity identity, Provider provider) {
        if (identity.officer() == null) {
            Applicant applicant = applicants.find(identity.applicantId()).orElseThrow();
            refuseClosed(applicant.username());
            return applicant.asActor();
        }
        refuseClosed(identity.officer());
        return officers.find(identity.officer()).map(Officer::asActor)
                .orElseThrow(() -> new OfficerNotKnown(provider.name()));
    }

    /** An account that the office closed is closed by whatever door. */
    private void refuseClosed(String username) {
        if (username != null && accounts.find(username).filter(Account::isClosed).isPresent()) {
            throw new AccountClosed();
        }
    }

    /** One more way in for somebody who is signed in. */
    @Transactional(TxType.REQUIRES_NEW)
    public Arrival link(Provider provider, ProvenIdentity proven, Actor actor, String returnPath) {
        Instant now = clock.instant();
        Long applicantId = actor.isOfficer() ? null : Long.valueOf(actor.id());
        if (provider.isForStaff() != actor.isOfficer()) {
            throw new IdentityOfAnother(provider.name());
        }
        Optional<ExternalIdentity> before = identities.find(proven.provider(), proven.subject());
        if (before.isPresent() && !before.get().isOf(applicantId, actor.isOfficer() ? actor.id() : null)) {
            throw new IdentityLinkedElsewhere(provider.name());
        }
        refuseAnother(provider, proven.person(), actor);
        ExternalIdentity identity = before.orElseGet(() -> {
            ExternalIdentity fresh = actor.isOfficer()
                    ? ExternalIdentity.ofOfficer(actor.id(), proven, now)
                    : ExternalIdentity.ofApplicant(applicantId, proven, now);
            identities.add(fresh);
            confirmNumber(provider, proven.person(), actor);
            record(actor, "identity.link", fresh);
            return fresh;
        });
        return new Arrival(VisitPurpose.LINK, actor, null, proven.provider(), null, returnPath, differs(identity));
    }

    /** What both sides know must agree; what one of them does not know proves nothing. */
    private void refuseAnother(Provider provider, ClaimedPerson person, Actor actor) {
        boolean another;
        if (actor.isOfficer()) {
            another = person.officer() != null && !Account.usernameOf(person.officer()).equals(actor.id());
        } else {
            Applicant own = applicants.find(Long.parseLong(actor.id())).orElseThrow();
            another = own.kind() == Applicant.Kind.ORGANISATION
                    ? !person.organisation() || otherThan(own.taxCode(), person.taxCode())
                    : person.organisation() || otherThan(own.personalId(), person.personalId());
        }
        if (another) {
            throw new IdentityOfAnother(provider.name());
        }
    }

    /** A number that the person only declared is confirmed by a provider that vouches for it, unless somebody else has it. */
    private void confirmNumber(Provider provider, ClaimedPerson person, Actor actor) {
        if (actor.isOfficer() || person.level() < provider.levelNeeded()) {
            return;
        }
        Applicant own = applicants.find(Long.parseLong(actor.id())).orElseThrow();
        boolean citizen = own.kind() == Applicant.Kind.CITIZEN;
        String vouched = citizen ? person.personalId() : person.taxCode();
        if (!own.isConfirmed() && vouched != null && vouched.equals(citizen ? own.personalId() : own.taxCode())
                && (citizen ? applicants.withPersonalId(vouched) : applicants.withTaxCode(vouched)).isEmpty()) {
            own.confirm();
        }
    }

    /** They proved again who they are, just now and not by a session that the provider still had. */
    @Transactional(TxType.REQUIRES_NEW)
    public Arrival confirm(ProvenIdentity proven, Actor actor, ProviderVisit visit) {
        ExternalIdentity identity = identities.find(proven.provider(), proven.subject())
                .filter(known -> known.isOf(actor.isOfficer() ? null : Long.valueOf(actor.id()), actor.isOfficer() ? actor.id() : null))
                .orElseThrow(ConfirmationNeeded::new);
        if (proven.provenAt() == null || proven.provenAt().isBefore(visit.begunAt().minus(SKEW))) {
            throw new ConfirmationNeeded();
        }
        record(actor, "identity.confirm", identity);
        return new Arrival(VisitPurpose.CONFIRM, actor, null, proven.provider(), null, visit.returnPath(), false);
    }

    private boolean differs(ExternalIdentity identity) {
        return identity.applicantId() != null
                && !Difference.between(applicants.find(identity.applicantId()).orElseThrow(), identity).isEmpty();
    }

    private static boolean otherThan(String ours, String theirs) {
        return ours != null && theirs != null && !ours.equals(theirs);
    }

    private void record(Actor actor, String action, ExternalIdentity identity) {
        audit.recordApart(actor.kind().name(), actor.id(), action,
                "identity:" + identity.provider() + ":" + identity.id(), Outcome.DONE);
    }
}
