package vn.motcua.catalogueimport.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import vn.motcua.catalogueimport.domain.CatalogueImport;
import vn.motcua.catalogueimport.domain.CatalogueSource;
import vn.motcua.catalogueimport.domain.ImportRecords;
import vn.motcua.catalogueimport.domain.ImportedProcedures;
import vn.motcua.catalogueimport.domain.SourceUnavailable;
import vn.motcua.document.domain.DocumentContents;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;

/** Đọc nguồn của một đợt nhập: opens what it was asked for with the reader of its format. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ImportReading {

    @Inject ImportRecords records;
    @Inject CatalogueReaders readers;
    @Inject DocumentContents contents;

    /** The caller closes it. */
    @Requires(Permission.IMPORT_CATALOGUE)
    public ImportedProcedures open(long importId, long after) {
        CatalogueImport run = records.get(importId);
        try {
            return readers.of(run.format()).open(sourceOf(run), after);
        } catch (IOException unreadable) {
            throw new SourceUnavailable(run.format(), unreadable);
        }
    }

    @Requires(Permission.IMPORT_CATALOGUE)
    public int count(long importId) {
        CatalogueImport run = records.get(importId);
        try {
            return readers.of(run.format()).count(sourceOf(run));
        } catch (IOException unreadable) {
            throw new SourceUnavailable(run.format(), unreadable);
        }
    }

    private CatalogueSource sourceOf(CatalogueImport run) {
        return run.fileSha256() == null ? null : () -> contents.open(run.fileSha256());
    }
}
