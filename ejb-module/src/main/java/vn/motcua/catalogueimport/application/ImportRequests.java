package vn.motcua.catalogueimport.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.catalogueimport.domain.CatalogueImport;
import vn.motcua.catalogueimport.domain.CatalogueReader;
import vn.motcua.catalogueimport.domain.ImportJobs;
import vn.motcua.catalogueimport.domain.ImportRecords;
import vn.motcua.catalogueimport.domain.ImportUnderWay;
import vn.motcua.catalogueimport.domain.ImportedFile;
import vn.motcua.catalogueimport.domain.CatalogueFileEmpty;
import vn.motcua.catalogueimport.domain.SourceUnavailable;
import vn.motcua.document.domain.ArrivedContent;
import vn.motcua.document.domain.DocumentContents;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;

/** Yêu cầu nhập danh mục: an editor hands over a file or has the portal asked; the work is done in the background. */
@Stateless
public class ImportRequests {

    /** The reader that asks the National Portal itself. */
    public static final String PORTAL_FORMAT = "dvcqg-portal";

    @Inject ImportRecords records;
    @Inject CatalogueReaders readers;
    @Inject DocumentContents contents;
    @Inject ImportJobs jobs;
    @Inject AuditTrail audit;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /** Formats in which a file may be handed over. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public List<String> formats() {
        return readers.fileFormats();
    }

    /**
     * Keeps the file under its hash and counts what is in it; nothing is taken over yet.
     *
     * @throws ImportUnderWay if another import is not finished
     * @throws CatalogueFileEmpty if there is not one line in it
     */
    @Requires(Permission.MANAGE_CATALOGUE)
    public long ofFile(ImportUpload upload) {
        if (records.open().isPresent()) {
            throw new ImportUnderWay();
        }
        CatalogueReader reader = readers.of(upload.format());
        try (ArrivedContent arrived = contents.take(upload.content())) {
            contents.keep(arrived);
            String hash = arrived.sha256();
            int total = reader.count(() -> contents.open(hash));
            if (total == 0) {
                throw new CatalogueFileEmpty(upload.name());
            }
            return requested(new CatalogueImport(reader.format(), new ImportedFile(upload.name(), hash),
                    upload.completeList(), total, current.get().id(), clock));
        } catch (IOException unreadable) {
            throw new SourceUnavailable(upload.name(), unreadable);
        }
    }

    /** @throws ImportUnderWay if another import is not finished */
    @Requires(Permission.MANAGE_CATALOGUE)
    public long ofPortal() {
        if (records.open().isPresent()) {
            throw new ImportUnderWay();
        }
        return requested(new CatalogueImport(PORTAL_FORMAT, null, true, 0, current.get().id(), clock));
    }

    /** For the night: an import that is not finished is gone on with instead. */
    @Requires(Permission.IMPORT_CATALOGUE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ofPortalAtNight() {
        if (records.open().isEmpty()) {
            requested(new CatalogueImport(PORTAL_FORMAT, null, true, 0, current.get().id(), clock));
        }
    }

    /** Starts the work, or goes on with what was cut off. */
    @Requires(Permission.MANAGE_CATALOGUE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void start() {
        jobs.start();
    }

    private long requested(CatalogueImport run) {
        records.add(run);
        Actor actor = current.get();
        audit.record(actor.kind().name(), actor.id(), "catalogue.import", "catalogue-import:" + run.id());
        return run.id();
    }
}
