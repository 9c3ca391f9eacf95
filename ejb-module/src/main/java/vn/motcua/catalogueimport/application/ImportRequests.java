package vn.motcua.catalogueimport.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.catalogueimport.domain.CatalogueFileCutOff;
import vn.motcua.catalogueimport.domain.CatalogueFileRefused;
import vn.motcua.catalogueimport.domain.CatalogueFileTooLarge;
import vn.motcua.catalogueimport.domain.CatalogueImport;
import vn.motcua.catalogueimport.domain.CatalogueReader;
import vn.motcua.catalogueimport.domain.Doubt;
import vn.motcua.catalogueimport.domain.FileFlaw;
import vn.motcua.catalogueimport.domain.ImportJobs;
import vn.motcua.catalogueimport.domain.ImportRecords;
import vn.motcua.catalogueimport.domain.ImportUnderWay;
import vn.motcua.catalogueimport.domain.ImportedFile;
import vn.motcua.catalogueimport.domain.NoImportToEnd;
import vn.motcua.catalogueimport.domain.SourceSurvey;
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

    /** Less than the server takes, so that somebody is there to say so. */
    public static final int MOST_MEGABYTES = 50;
    private static final long MOST_BYTES = MOST_MEGABYTES * 1024L * 1024;

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
     * Looks through the file and keeps it under its hash, for restarts; nothing is taken over yet.
     *
     * @throws ImportUnderWay if another import is not finished
     * @throws CatalogueFileRefused if it is no such file: nothing is kept then
     * @throws CatalogueFileCutOff if it is not the whole of it: nothing is kept then
     */
    @Requires(Permission.MANAGE_CATALOGUE)
    public long ofFile(ImportUpload upload) {
        if (records.open().isPresent()) {
            throw new ImportUnderWay();
        }
        CatalogueReader reader = readers.of(upload.format());
        try (ArrivedContent arrived = contents.take(upload.content())) {
            if (arrived.size() > MOST_BYTES) {
                throw new CatalogueFileTooLarge(upload.name(), MOST_MEGABYTES);
            }
            SourceSurvey survey = reader.survey(() -> Files.newInputStream(arrived.file()));
            if (survey.flaw() == FileFlaw.CUT_OFF) {
                throw new CatalogueFileCutOff(upload.name(), survey.line());
            }
            if (survey.flaw() != null) {
                throw new CatalogueFileRefused(upload.name(), survey.flaw());
            }
            contents.keep(arrived);
            return requested(new CatalogueImport(reader.format(), new ImportedFile(upload.name(), arrived.sha256()),
                    upload.completeList(), survey.procedures(), current.get().id(), clock));
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

    /**
     * For the night: one from the portal that is not finished is gone on with instead.
     *
     * @throws ImportUnderWay if another, of a file, is not finished
     */
    @Requires(Permission.IMPORT_CATALOGUE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ofPortalAtNight() {
        Optional<CatalogueImport> open = records.open();
        if (open.filter(run -> !PORTAL_FORMAT.equals(run.format())).isPresent()) {
            throw new ImportUnderWay();
        }
        if (open.isEmpty()) {
            requested(new CatalogueImport(PORTAL_FORMAT, null, true, 0, current.get().id(), clock));
        }
    }

    /** Starts the work, or goes on with what was cut off. */
    @Requires(Permission.MANAGE_CATALOGUE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void start() {
        jobs.start();
    }

    /** Whether what is open is being worked on; otherwise it was cut off and can be gone on with. */
    @Requires(Permission.MANAGE_CATALOGUE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean isAtWork() {
        return jobs.isAtWork();
    }

    /**
     * Ends what was cut off without going on with it: what was taken over stays, the report says that it is not all.
     *
     * @throws NoImportToEnd if none is open, or one is being worked on
     */
    @Requires(Permission.MANAGE_CATALOGUE)
    public void giveUp() {
        CatalogueImport run = records.open().filter(open -> !jobs.isAtWork()).orElseThrow(NoImportToEnd::new);
        Actor actor = current.get();
        records.note(run.id(), null, new Doubt("", Doubt.Kind.GIVEN_UP, actor.id()));
        run.end(clock);
        audit.record(actor.kind().name(), actor.id(), "catalogue.import", "catalogue-import:" + run.id());
    }

    private long requested(CatalogueImport run) {
        records.add(run);
        Actor actor = current.get();
        audit.record(actor.kind().name(), actor.id(), "catalogue.import", "catalogue-import:" + run.id());
        return run.id();
    }
}
