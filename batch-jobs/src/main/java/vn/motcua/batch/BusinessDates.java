package vn.motcua.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.motcua.kernel.VietnamTime;

/** Ngày nghiệp vụ: the day for which a run works. It is fixed once, when the run starts, and stays over midnight and restarts. */
@ApplicationScoped
public class BusinessDates {

    @Inject Clock clock;

    /** The last Vietnamese day that is over: what happened after midnight belongs to the next night. */
    public LocalDate lastEnded() {
        return VietnamTime.today(clock).minusDays(1);
    }
}
