package vn.motcua.statistics.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.statistics.domain.FilingCounts;
import vn.motcua.statistics.domain.ReportingPeriod;
import vn.motcua.statistics.domain.UsualTime;

/** Thủ tục được nộp nhiều: what most people come for, to put it within reach. Public. */
@Stateless
@OpenToAnyone
public class MostFiled {

    private static final int MONTHS = 3;
    private static final int SHOWN = 8;

    @Inject FilingCounts counts;
    @Inject MostFiledToday today;
    @Inject Clock clock;

    /** Codes of the procedures filed most in the last months, the most frequent first; none that hardly anybody filed. */
    public List<String> codes() {
        LocalDate day = VietnamTime.today(clock);
        return today.codes(day, () -> count(day));
    }

    private List<String> count(LocalDate day) {
        return counts.mostFiled(new ReportingPeriod(day.minusMonths(MONTHS), day), UsualTime.FEWEST, SHOWN);
    }
}
