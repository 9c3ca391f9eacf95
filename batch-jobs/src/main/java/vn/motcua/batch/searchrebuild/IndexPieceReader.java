package vn.motcua.batch.searchrebuild;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.search.application.SearchRebuild;

/** Reads pieces of work in order; the checkpoint is the last one, so a restart goes on from there. */
@Dependent
@Named("indexPieceReader")
public class IndexPieceReader extends AbstractItemReader {

    @Inject SearchRebuild rebuild;
    @Inject CurrentActor current;

    private String last;
    private boolean ended;

    @Override
    public void open(Serializable checkpoint) {
        last = (String) checkpoint;
    }

    @Override
    public String readItem() {
        String next = ended ? null : current.as(RebuildActor.ACTOR, () -> rebuild.following(last));
        ended = next == null;
        last = ended ? last : next;
        return next;
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }
}
