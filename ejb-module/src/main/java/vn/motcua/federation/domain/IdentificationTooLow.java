package vn.motcua.federation.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Mức độ định danh chưa đủ. */
public class IdentificationTooLow extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public IdentificationTooLow(String provider, int level, int needed) {
        super(provider, level, needed);
    }
}
