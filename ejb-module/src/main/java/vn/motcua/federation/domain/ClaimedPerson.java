package vn.motcua.federation.domain;

import java.io.Serializable;
import java.time.LocalDate;
import vn.motcua.identity.domain.Applicant.Gender;

/**
 * Người mà bên cung cấp định danh nói đến; what it did not say is null.
 *
 * @param organisation the account is an organisation's; then the person is who acts for it
 * @param level of identification; 0 if none was said
 * @param officer name of the officer's account with us
 */
public record ClaimedPerson(
        boolean organisation,
        String personalId,
        String name,
        LocalDate birthDate,
        Gender gender,
        Contact contact,
        String taxCode,
        String organisationName,
        int level,
        String officer)
        implements Serializable {

    /** Cách liên hệ mà bên cung cấp định danh biết. */
    public record Contact(String phone, String email, String address) implements Serializable {}
}
