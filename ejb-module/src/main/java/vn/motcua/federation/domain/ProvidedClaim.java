package vn.motcua.federation.domain;

import java.util.Locale;

/** Thông tin định danh: what a provider may tell about a person, whatever the provider calls it. */
public enum ProvidedClaim {
    PERSONAL_ID,
    NAME,
    BIRTH_DATE,
    GENDER,
    PHONE,
    EMAIL,
    ADDRESS,
    ACCOUNT_TYPE,
    TAX_CODE,
    ORGANISATION_NAME,
    LEVEL,
    /** Name of an officer's account with us. */
    OFFICER;

    /** As written in the operator's file: {@code personal-id}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
