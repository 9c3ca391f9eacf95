package vn.motcua.procedure.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.procedure.domain.CatalogueState;

/**
 * Một thủ tục trong công việc quản trị danh mục.
 *
 * @param endsOn first day without it; null if no end is known
 * @param versions the latest first
 * @param offerings the latest first
 * @param openRevision null if there is none
 * @param closedRevisions published and discarded drafts, the latest first
 */
public record ProcedureSheet(
        String code,
        String name,
        String sectorName,
        CatalogueState state,
        LocalDate endsOn,
        List<VersionCard> versions,
        List<OfferingCard> offerings,
        RevisionCard openRevision,
        List<RevisionCard> closedRevisions)
        implements Serializable {

    public boolean isChangeable() {
        return openRevision == null && state != CatalogueState.ENDED && !versions.isEmpty() && endsOn == null;
    }
}
