package vn.motcua.batch.documents;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.document.application.DocumentSweep;
import vn.motcua.identity.application.CurrentActor;

/** Has it removed, or with {@code dryRun=true} only names it in the book of the run. */
@Dependent
@Named("removeUnneeded")
public class RemoveUnneededProcessor implements ItemProcessor {

    @Inject DocumentSweep sweep;
    @Inject CurrentActor current;

    @Inject
    @BatchProperty
    String what;

    @Inject
    @BatchProperty
    String days;

    @Inject
    @BatchProperty
    String dryRun;

    @Override
    public Object processItem(Object item) {
        String key = (String) item;
        boolean goes = Boolean.parseBoolean(dryRun) || current.as(UpkeepActor.ACTOR, () -> remove(key));
        return goes ? key : null;
    }

    private boolean remove(String key) {
        int age = Integer.parseInt(days);
        return UnneededReader.DOCUMENTS.equals(what) ? sweep.removeDocument(key, age) : sweep.removeContent(key, age);
    }
}
