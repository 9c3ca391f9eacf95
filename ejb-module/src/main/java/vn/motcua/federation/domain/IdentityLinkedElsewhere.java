package vn.motcua.federation.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Danh tính này đã liên kết với tài khoản khác. */
public class IdentityLinkedElsewhere extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public IdentityLinkedElsewhere(String provider) {
        super(provider);
    }
}
