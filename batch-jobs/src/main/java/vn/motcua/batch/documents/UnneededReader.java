package vn.motcua.batch.documents;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Queue;
import vn.motcua.document.application.DocumentSweep;
import vn.motcua.document.application.DocumentSweep.Found;
import vn.motcua.identity.application.CurrentActor;

/** Reads what nobody needs, page by page; the checkpoint is up to where was looked, so a restart goes on from there. */
@Dependent
@Named("unneededReader")
public class UnneededReader extends AbstractItemReader {

    static final String DOCUMENTS = "documents";

    @Inject DocumentSweep sweep;
    @Inject CurrentActor current;

    @Inject
    @BatchProperty
    String what;

    @Inject
    @BatchProperty
    String days;

    private final Queue<String> page = new ArrayDeque<>();
    private String looked;
    private String done;
    private boolean ended;

    @Override
    public void open(Serializable checkpoint) {
        looked = (String) checkpoint;
        done = looked;
    }

    @Override
    public String readItem() {
        while (page.isEmpty() && !ended) {
            Found found = current.as(UpkeepActor.ACTOR, this::next);
            done = looked;
            page.addAll(found.items());
            ended = found.last() == null;
            looked = ended ? looked : found.last();
        }
        String next = page.poll();
        done = next == null ? looked : next;
        return next;
    }

    private Found next() {
        int age = Integer.parseInt(days);
        return DOCUMENTS.equals(what) ? sweep.documents(looked, age) : sweep.contents(looked, age);
    }

    @Override
    public Serializable checkpointInfo() {
        return done;
    }
}
