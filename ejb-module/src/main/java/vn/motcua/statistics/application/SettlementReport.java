package vn.motcua.statistics.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.DataScope;
import vn.motcua.identity.domain.Permission;
import vn.motcua.statistics.domain.DossierCounts;
import vn.motcua.statistics.domain.FigureNames;
import vn.motcua.statistics.domain.Figures;
import vn.motcua.statistics.domain.ReportingPeriod;

/**
 * Báo cáo II.06a, tình hình, kết quả giải quyết thủ tục hành chính: the statutory report of a period. It is shown only
 * when every line and the sum of the lines add up.
 */
@Stateless
public class SettlementReport {

    /** Cách chia dòng báo cáo. */
    public enum Split {
        /** Theo cơ quan. */
        AGENCY,
        /** Theo lĩnh vực. */
        SECTOR,
        /** Theo thủ tục. */
        PROCEDURE
    }

    @Inject FiguresReading reading;
    @Inject Figures figures;
    @Inject FigureNames names;
    @Inject CurrentActor current;

    /** @param agencyId one agency, or null for all that the reader may see */
    @Requires(Permission.VIEW_STATISTICS)
    public SettlementSheet of(ReportingPeriod period, Split split, String agencyId) {
        DataScope scope = current.scope();
        String agencyName = agencyId == null ? null : names.agencies().getOrDefault(agencyId, agencyId);
        Optional<ReportingPeriod> known = reading.known(period, agencyId, scope);
        if (known.isEmpty()) {
            return new SettlementSheet(period, null, split, agencyId, agencyName, List.of(), DossierCounts.ZERO);
        }
        List<NamedFigures> lines = switch (split) {
            case AGENCY -> reading.byAgency(known.get(), agencyId, scope);
            case SECTOR -> reading.bySector(known.get(), agencyId, scope);
            case PROCEDURE -> reading.byProcedure(known.get(), agencyId, scope);
        };
        DossierCounts total = figures.total(known.get(), agencyId, scope);
        return new SettlementSheet(period, known.get().to(), split, agencyId, agencyName, lines, total);
    }
}
