package vn.motcua.batch.dailystatistics;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.batch.support.CurrentRun;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.statistics.application.DailyStatistics;

/** Asks the use case for every day that the agency lacks, each in a transaction of its own; the job knows no rule. */
@Dependent
@Named("computeAgency")
public class ComputeAgencyProcessor implements ItemProcessor {

    @Inject DailyStatistics statistics;
    @Inject CurrentActor current;
    @Inject CurrentRun run;

    @Override
    public Object processItem(Object item) {
        String agencyId = (String) item;
        current.run(StatisticsActor.ACTOR, () -> {
            List<LocalDate> days = statistics.daysToCompute(agencyId, run.businessDate());
            days.forEach(day -> statistics.computeAgency(agencyId, day));
        });
        return agencyId;
    }
}
