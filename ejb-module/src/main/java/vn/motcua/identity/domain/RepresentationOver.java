package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Việc đại diện, ủy quyền này không còn hiệu lực, hoặc đã có người giải quyết. */
public class RepresentationOver extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
