package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Địa chỉ thư điện tử không dùng được: no letter can arrive there. */
public class AddressUnusable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
