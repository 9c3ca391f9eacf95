package vn.motcua.administration.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Lần chạy không còn chạy, so there is nothing to stop. */
public class JobNotRunning extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public JobNotRunning(long executionId) {
        super(executionId);
    }
}
