package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Chưa ghi giấy tờ đã đối chiếu. */
public class EvidenceMissing extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
