package vn.motcua.batch.dailystatistics;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Queue;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.statistics.application.DailyStatistics;

/** Reads agencies page by page, in key order. The checkpoint is the last one read, so a restart goes on from there. */
@Dependent
@Named("agencyReader")
public class AgencyReader extends AbstractItemReader {

    @Inject DailyStatistics statistics;
    @Inject CurrentActor current;

    @Inject
    @BatchProperty
    String pageSize;

    private final Queue<String> page = new ArrayDeque<>();
    private String last;

    @Override
    public void open(Serializable checkpoint) {
        last = (String) checkpoint;
    }

    @Override
    public String readItem() {
        if (page.isEmpty()) {
            page.addAll(current.as(StatisticsActor.ACTOR,
                    () -> statistics.agenciesToCompute(last, Integer.parseInt(pageSize))));
        }
        String next = page.poll();
        if (next != null) {
            last = next;
        }
        return next;
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }
}
