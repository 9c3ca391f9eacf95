package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Giấy ủy quyền không bao gồm thủ tục này. */
public class NotCoveredByAuthorisation extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
