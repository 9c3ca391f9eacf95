package vn.motcua.identity.application;

import java.io.Serializable;
import java.time.LocalDate;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.Identification;

/**
 * Hồ sơ cá nhân của người đang đăng nhập; what does not apply to a citizen or an organisation is
 * null, and so is the user name of who signs in by a provider alone.
 */
public record OwnProfile(
        long applicantId,
        Applicant.Kind kind,
        String name,
        String personalId,
        String taxCode,
        String representative,
        LocalDate birthDate,
        Applicant.Gender gender,
        String phone,
        String email,
        String address,
        String unitCode,
        Identification identification,
        String username)
        implements Serializable {

    static OwnProfile of(Applicant applicant) {
        return new OwnProfile(applicant.id(), applicant.kind(), applicant.name(), applicant.personalId(),
                applicant.taxCode(), applicant.representative(), applicant.birthDate(), applicant.gender(),
                applicant.contact().phone(), applicant.contact().email(), applicant.contact().address(),
                applicant.contact().unitCode(),
                applicant.identification(), applicant.username());
    }
}
