package vn.motcua.federation.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Bên cung cấp định danh không cho biết số định danh cá nhân. */
public class PersonalIdMissing extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public PersonalIdMissing(String provider) {
        super(provider);
    }
}
