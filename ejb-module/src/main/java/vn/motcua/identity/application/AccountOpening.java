package vn.motcua.identity.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.Accounts;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.Applicants;
import vn.motcua.identity.domain.EmailAddress;
import vn.motcua.identity.domain.Officer;
import vn.motcua.identity.domain.Officers;
import vn.motcua.identity.domain.PasswordHash;
import vn.motcua.identity.domain.Permission;
import vn.motcua.identity.domain.UsernameTaken;
import vn.motcua.reference.domain.Agencies;

/** Mở tài khoản: an administrator gives a person a way in. */
@Stateless
public class AccountOpening {

    @Inject Accounts accounts;
    @Inject Officers officers;
    @Inject Applicants applicants;
    @Inject Agencies agencies;
    @Inject AuditTrail audit;
    @Inject CurrentActor current;

    @Requires(Permission.MANAGE_ORGANISATION)
    public boolean isTaken(String username) {
        return accounts.find(username).isPresent();
    }

    @Requires(Permission.MANAGE_ORGANISATION)
    public void openForOfficer(OfficerEntry entry, PasswordHash password) {
        agencies.get(entry.agencyId()); // must be there
        open(entry.username(), Account.Kind.OFFICER, password, entry.email());
        Officer officer = new Officer(
                entry.username(), entry.fullName(), entry.title(), entry.agencyId(), entry.unitCode());
        officer.entrustWith(entry.roles());
        officer.reachableAt(entry.email(), entry.phone());
        officers.add(officer);
    }

    /** Opens the account for the citizen, whom the counter may know already, and returns the applicant's identifier. */
    @Requires(Permission.MANAGE_ORGANISATION)
    public long openForCitizen(CitizenEntry entry, PasswordHash password) {
        Applicant applicant = applicants.withPersonalId(entry.personalId())
                .orElseGet(() -> added(Applicant.citizen(
                        entry.name(), entry.personalId(), entry.birthDate(), entry.gender(), entry.contact())));
        applicant.signsInAs(open(entry.username(), Account.Kind.APPLICANT, password, entry.contact().email()));
        return applicant.id();
    }

    /** Opens the account for the organisation, which may be known already, and returns the applicant's identifier. */
    @Requires(Permission.MANAGE_ORGANISATION)
    public long openForOrganisation(OrganisationEntry entry, PasswordHash password) {
        Applicant applicant = applicants.withTaxCode(entry.taxCode())
                .orElseGet(() -> added(Applicant.organisation(
                        entry.name(), entry.taxCode(), entry.representative(), entry.contact())));
        applicant.signsInAs(open(entry.username(), Account.Kind.APPLICANT, password, entry.contact().email()));
        return applicant.id();
    }

    private Applicant added(Applicant applicant) {
        applicants.add(applicant);
        return applicant;
    }

    /** An address that another account has is left to it: codes go to one of them only. */
    private Account open(String username, Account.Kind kind, PasswordHash password, String email) {
        if (accounts.find(username).isPresent()) {
            throw new UsernameTaken(username);
        }
        Account account = new Account(username, kind, password);
        String address = EmailAddress.of(email);
        if (EmailAddress.isUsable(address) && accounts.withEmail(address).isEmpty()) {
            account.reachableAt(address);
        }
        accounts.add(account);
        Actor actor = current.get();
        audit.record(actor.kind().name(), actor.id(), "account.open", "account:" + account.username());
        return account;
    }
}
