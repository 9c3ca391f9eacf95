package vn.motcua.batch.support;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.administration.application.JobRunBook;

/** Kết quả từng mục: writes one row for each item that was done, and nothing else. */
@Dependent
@Named("jobRunItems")
public class JobRunItems extends AbstractItemWriter {

    @Inject CurrentRun current;
    @Inject JobRunBook book;
    @Inject JobActor actor;

    @Override
    public void writeItems(List<Object> items) {
        List<String> keys = items.stream().map(String::valueOf).toList();
        actor.run(() -> book.itemsDone(current.id(), keys));
    }
}
