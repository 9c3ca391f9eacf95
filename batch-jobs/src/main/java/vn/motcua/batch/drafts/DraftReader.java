package vn.motcua.batch.drafts;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Queue;
import vn.motcua.dossier.application.DraftExpiry;
import vn.motcua.identity.application.CurrentActor;

/** Reads drafts that nobody has touched for long, by their numbers; a restart goes on after the last one. */
@Dependent
@Named("draftReader")
public class DraftReader extends AbstractItemReader {

    @Inject DraftExpiry expiry;
    @Inject CurrentActor current;

    private final Queue<Long> page = new ArrayDeque<>();
    private long done;

    @Override
    public void open(Serializable checkpoint) {
        done = checkpoint == null ? 0 : (Long) checkpoint;
    }

    @Override
    public Long readItem() {
        if (page.isEmpty()) {
            page.addAll(current.as(DraftActor.ACTOR, () -> expiry.toLookAt(done)));
        }
        Long next = page.poll();
        if (next != null) {
            done = next;
        }
        return next;
    }

    @Override
    public Serializable checkpointInfo() {
        return done;
    }
}
