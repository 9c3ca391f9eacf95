package vn.motcua.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Thông tin liên hệ của người nộp hồ sơ; {@code unitCode} is the commune they live or sit in. */
@Embeddable
public record ApplicantContact(
        String phone, String email, String address, @Column(name = "unit_code") String unitCode)
        implements Serializable {

    public static final ApplicantContact UNKNOWN = new ApplicantContact(null, null, null, null);
}
