package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Không ủy quyền cho chính mình được. */
public class OneselfAuthorised extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
