package vn.motcua.batch.documents;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Queue;
import vn.motcua.document.application.ContentReencryption;
import vn.motcua.identity.application.CurrentActor;

/** Reads all contents in order; the checkpoint is the last one, so a restart goes on from there. */
@Dependent
@Named("contentReader")
public class ContentReader extends AbstractItemReader {

    @Inject ContentReencryption reencryption;
    @Inject CurrentActor current;

    private final Queue<String> page = new ArrayDeque<>();
    private String last;

    @Override
    public void open(Serializable checkpoint) {
        last = (String) checkpoint;
    }

    @Override
    public String readItem() {
        if (page.isEmpty()) {
            page.addAll(current.as(UpkeepActor.ACTOR, () -> reencryption.following(last)));
        }
        String next = page.poll();
        last = next == null ? last : next;
        return next;
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }
}
