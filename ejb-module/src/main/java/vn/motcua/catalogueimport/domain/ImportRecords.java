package vn.motcua.catalogueimport.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sổ các đợt nhập danh mục. */
public interface ImportRecords {

    /** @throws ImportUnderWay if another is not finished */
    void add(CatalogueImport run);

    /** @throws UnknownCatalogueImport if there is none */
    CatalogueImport get(long id);

    /** The one that is not finished. */
    Optional<CatalogueImport> open();

    List<CatalogueImport> newest(int most);

    /** What became of the procedure at that position, if it was dealt with. */
    Optional<ImportOutcome> outcome(long importId, long position);

    /** The position up to which everything was dealt with; 0 if nothing was. */
    long lastPosition(long importId);

    /** Whether the code stood at another position of the same import. */
    boolean hasCode(long importId, String code, long otherThan);

    void note(long importId, ImportedProcedure item, ImportOutcome outcome, Collection<Doubt> doubts);

    void note(long importId, String code, Doubt doubt);

    Map<ImportOutcome, Integer> counts(long importId);

    Map<Doubt.Kind, Integer> doubtCounts(long importId);

    /** In the order of the source; kind and code narrow down unless null. */
    List<DoubtRow> doubts(long importId, Doubt.Kind kind, String code, int from, int most);

    /** Codes that an earlier import took over and that are not among those of this one. */
    List<String> disappeared(long importId);

    /** Codes that this import found. */
    List<String> codes(long importId);
}
