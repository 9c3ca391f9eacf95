package vn.motcua.statistics.domain;

import java.time.LocalDate;
import vn.motcua.kernel.BusinessRuleViolation;
import vn.motcua.kernel.VietnamTime;

/** Chưa có số liệu: not all days of the period have been computed, so a sum would be wrong. */
public class FiguresMissing extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public FiguresMissing(LocalDate from, LocalDate to) {
        super(VietnamTime.DAY.format(from), VietnamTime.DAY.format(to));
    }
}
