package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Số này đã được xác minh cho người khác: somebody who sees both must find out which of the two is whose. */
public class NumberOfAnother extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
