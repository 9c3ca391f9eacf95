package vn.motcua.catalogueimport.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.motcua.catalogueimport.domain.CatalogueImport;
import vn.motcua.catalogueimport.domain.Doubt;
import vn.motcua.catalogueimport.domain.DoubtRow;
import vn.motcua.catalogueimport.domain.ImportRecords;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;

/** Báo cáo nhập danh mục: what became of every procedure, and what somebody should look at. */
@Stateless
public class ImportReports {

    private static final int MOST_RUNS = 30;
    /** How many doubts one page shows. */
    public static final int PAGE = 100;

    @Inject ImportRecords records;

    /** The newest first. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public List<ImportCard> runs() {
        return records.newest(MOST_RUNS).stream().map(this::card).toList();
    }

    @Requires(Permission.MANAGE_CATALOGUE)
    public ImportCard run(long importId) {
        return card(records.get(importId));
    }

    /** A page of doubts, in the order of the source; kind and code narrow down unless null. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public List<DoubtRow> doubts(long importId, Doubt.Kind kind, String code, int page) {
        return records.doubts(importId, kind, code, Math.max(0, page) * PAGE, PAGE);
    }

    /** All of them, to be handed out as a file. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public List<DoubtRow> allDoubts(long importId, Doubt.Kind kind, String code) {
        return records.doubts(importId, kind, code, 0, Integer.MAX_VALUE);
    }

    private ImportCard card(CatalogueImport run) {
        return new ImportCard(run.id(), run.format(), run.fileName(), run.fileSha256(), run.requestedBy(), run.requestedAt(),
                run.validFrom(), run.endedAt(), run.total(), records.counts(run.id()), records.doubtCounts(run.id()));
    }
}
