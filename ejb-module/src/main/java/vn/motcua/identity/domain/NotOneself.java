package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Không tự làm việc này cho mình: an administrator who shuts himself out helps nobody. */
public class NotOneself extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
