package vn.motcua.reference.domain;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Thông tin liên hệ của cơ quan: where people find and reach it. */
@Embeddable
public record ContactDetails(String address, String phone, String email) implements Serializable {

    public static final ContactDetails UNKNOWN = new ContactDetails(null, null, null);
}
