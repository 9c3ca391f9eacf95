package vn.motcua.statistics.domain;

import java.time.LocalDate;
import vn.motcua.kernel.BusinessRuleViolation;
import vn.motcua.kernel.VietnamTime;

/** Kỳ báo cáo không hợp lệ: it ends before it begins, or is too long for one report. */
public class PeriodNotPossible extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public PeriodNotPossible(LocalDate from, LocalDate to) {
        super(shown(from), shown(to));
    }

    private static String shown(LocalDate day) {
        return day == null ? "" : VietnamTime.DAY.format(day);
    }
}
