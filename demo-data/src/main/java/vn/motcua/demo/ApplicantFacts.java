package vn.motcua.demo;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.identity.application.CitizenEntry;
import vn.motcua.identity.application.OrganisationEntry;
import vn.motcua.identity.domain.Applicant.Gender;
import vn.motcua.identity.domain.ApplicantContact;

/** The people and organisations in {@code applicants.json}. */
public record ApplicantFacts(List<Person> persons, List<Organisation> organisations) {

    /** A citizen with an account. */
    public record Person(
            String username,
            String fullName,
            String personalId,
            LocalDate birthDate,
            Gender gender,
            String phone,
            String email,
            String address,
            String administrativeUnit) {

        CitizenEntry entry() {
            return new CitizenEntry(username, fullName, personalId, birthDate, gender,
                    new ApplicantContact(phone, email, address, administrativeUnit));
        }
    }

    /** An organisation with an account. */
    public record Organisation(
            String username,
            String name,
            String taxCode,
            String representative,
            String phone,
            String email,
            String address,
            String administrativeUnit) {

        OrganisationEntry entry() {
            return new OrganisationEntry(username, name, taxCode, representative,
                    new ApplicantContact(phone, email, address, administrativeUnit));
        }
    }
}
