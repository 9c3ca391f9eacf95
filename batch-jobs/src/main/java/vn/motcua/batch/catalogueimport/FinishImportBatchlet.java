package vn.motcua.batch.catalogueimport;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.catalogueimport.application.ImportWork;
import vn.motcua.identity.application.CurrentActor;

/** Closes the import when everything was read. */
@Dependent
@Named("finishImport")
public class FinishImportBatchlet extends AbstractBatchlet {

    @Inject ImportWork work;
    @Inject CurrentActor current;

    /** Only an import of this format is closed; any if it is empty. */
    @Inject
    @BatchProperty
    String format;

    @Override
    public String process() {
        current.run(ImportActor.ACTOR, () -> work.openImport(format).ifPresent(task -> work.finish(task.importId())));
        return "FINISHED";
    }
}
