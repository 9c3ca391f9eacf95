package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Địa chỉ này đã thuộc tài khoản khác: somebody finished a registration with it meanwhile. */
public class AddressTaken extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
