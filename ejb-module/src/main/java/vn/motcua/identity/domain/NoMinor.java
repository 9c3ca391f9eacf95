package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Con đã đủ 18 tuổi, hoặc ngày sinh không đúng. */
public class NoMinor extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
