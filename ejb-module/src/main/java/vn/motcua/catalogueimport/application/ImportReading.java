package vn.motcua.catalogueimport.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import vn.motcua.catalogueimport.domain.CatalogueImport;
import vn.motcua.catalogueimport.domain.CatalogueReader;
import vn.motcua.catalogueimport.domain.CatalogueSource;
import vn.motcua.catalogueimport.domain.ImportRecords;
import vn.motcua.catalogueimport.domain.ImportedProcedures;
import vn.motcua.catalogueimport.domain.SourceUnavailable;
import vn.motcua.document.domain.ArrivedContent;
import vn.motcua.document.domain.DocumentContents;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;

/**
 * Đọc nguồn của một đợt nhập: opens what it was asked for with the reader of its format. Outside of the job's transaction, so
 * that each call sees what was noted last, and no partner is waited for inside one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportReading {

    @Inject ImportRecords records;
    @Inject CatalogueReaders readers;
    @Inject DocumentContents contents;

    /** The caller closes it. */
    @Requires(Permission.IMPORT_CATALOGUE)
    public ImportedProcedures open(long importId, long after) {
        CatalogueImport run = records.get(importId);
        try {
            return readers.of(run.format()).open(sourceOf(run.fileSha256()), after);
        } catch (IOException unreadable) {
            throw new SourceUnavailable(run.format(), unreadable);
        }
    }

    /** Looks through the source; what is fetched is kept first, so that a restart reads the same list. */
    @Requires(Permission.IMPORT_CATALOGUE)
    public PreparedSource prepare(long importId) {
        CatalogueImport run = records.get(importId);
        CatalogueReader reader = readers.of(run.format());
        String kept = run.fileSha256() == null ? reader.snapshot().map(this::keep).orElse(null) : run.fileSha256();
        try {
            return new PreparedSource(reader.survey(sourceOf(kept)).procedures(), kept);
        } catch (IOException unreadable) {
            throw new SourceUnavailable(run.format(), unreadable);
        }
    }

    private String keep(byte[] snapshot) {
        try (ArrivedContent arrived = contents.take(new ByteArrayInputStream(snapshot))) {
            contents.keep(arrived);
            return arrived.sha256();
        }
    }

    private CatalogueSource sourceOf(String sha256) {
        return sha256 == null ? null : () -> contents.open(sha256);
    }
}
