package vn.motcua.exchange.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Thiếu lý do bỏ qua: a partner goes without a message only for a reason that was written down. */
public class SkipReasonMissing extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
