package vn.motcua.batch.catalogueimport;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import vn.motcua.batch.support.RunTrouble;
import vn.motcua.catalogueimport.application.ImportReading;
import vn.motcua.catalogueimport.application.ImportTask;
import vn.motcua.catalogueimport.application.ImportWork;
import vn.motcua.catalogueimport.domain.ImportedProcedure;
import vn.motcua.catalogueimport.domain.ImportedProcedures;
import vn.motcua.catalogueimport.domain.SourceUnavailable;
import vn.motcua.identity.application.CurrentActor;

/**
 * Reads the procedures of the import that is open, in the order of the source. The checkpoint is the last position; what was
 * dealt with behind it is known to the database, so that a run that was killed goes on where its last transaction ended.
 */
@Dependent
@Named("publishedProcedureReader")
public class PublishedProcedureReader extends AbstractItemReader {

    @Inject ImportWork work;
    @Inject ImportReading reading;
    @Inject CurrentActor current;
    @Inject RunTrouble trouble;

    /** Only an import of this format is worked on; any if it is empty. */
    @Inject
    @BatchProperty
    String format;

    private ImportTask task;
    private ImportedProcedures procedures;
    private long last;

    @Override
    public void open(Serializable checkpoint) {
        task = current.as(ImportActor.ACTOR, () -> work.openImport(format)).orElse(null);
        if (task != null) {
            last = task.after();
            procedures = trouble.noted(() -> current.as(ImportActor.ACTOR, this::opened));
        }
    }

    private ImportedProcedures opened() {
        if (task.total() == 0) {
            work.found(task.importId(), reading.prepare(task.importId()));
        }
        return reading.open(task.importId(), task.after());
    }

    @Override
    public ItemOfImport readItem() {
        if (procedures == null) {
            return null;
        }
        Optional<ImportedProcedure> next = trouble.noted(this::next);
        next.ifPresent(item -> last = item.position());
        return next.map(item -> new ItemOfImport(task.importId(), item)).orElse(null);
    }

    private Optional<ImportedProcedure> next() {
        try {
            return procedures.next();
        } catch (IOException unreadable) {
            throw new SourceUnavailable(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }

    @Override
    public void close() throws IOException {
        if (procedures != null) {
            procedures.close();
        }
    }
}
