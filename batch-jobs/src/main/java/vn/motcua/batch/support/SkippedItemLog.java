package vn.motcua.batch.support;

import jakarta.batch.api.chunk.listener.SkipProcessListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.motcua.administration.application.JobRunBook;

/** Sổ mục bỏ qua: an item to which a rule said no is passed over alone, and which rule it was is on record. */
@Dependent
@Named("skippedItemLog")
public class SkippedItemLog implements SkipProcessListener {

    private static final Logger LOG = Logger.getLogger(SkippedItemLog.class.getName());

    @Inject CurrentRun current;
    @Inject JobRunBook book;
    @Inject JobActor actor;

    @Override
    public void onSkipProcessItem(Object item, Exception why) {
        LOG.log(Level.WARNING, "skipped {0}: {1}", new Object[] {item, why});
        actor.run(() -> book.itemSkipped(current.id(), String.valueOf(item), why.getClass().getSimpleName()));
    }
}
