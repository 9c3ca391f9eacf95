package vn.motcua.administration.domain;

import java.time.LocalDate;
import vn.motcua.kernel.BusinessRuleViolation;
import vn.motcua.kernel.VietnamTime;

/** Tác vụ đang chạy: a second run of the same job for the same date is refused. */
public class JobAlreadyRunning extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public JobAlreadyRunning(String job, LocalDate businessDate) {
        super(job, VietnamTime.DAY.format(businessDate));
    }
}
