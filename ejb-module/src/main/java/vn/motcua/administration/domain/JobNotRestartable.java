package vn.motcua.administration.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Không thể chạy tiếp: the run is under way or has completed. */
public class JobNotRestartable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public JobNotRestartable(long executionId) {
        super(executionId);
    }
}
