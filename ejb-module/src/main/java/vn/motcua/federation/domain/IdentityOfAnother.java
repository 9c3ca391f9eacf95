package vn.motcua.federation.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Số định danh ở bên cung cấp khác với số trong tài khoản. */
public class IdentityOfAnother extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public IdentityOfAnother(String provider) {
        super(provider);
    }
}
