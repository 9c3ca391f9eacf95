package vn.motcua.web.portal.procedure;

import java.util.HashMap;
import java.util.Map;
import vn.motcua.procedure.domain.Audience;
import vn.motcua.procedure.domain.LifeEvent;
import vn.motcua.procedure.domain.OnlineLevel;
import vn.motcua.procedure.domain.ProcedureFacets;
import vn.motcua.procedure.domain.SettlementLevel;

/** Điều kiện lọc: what a search is narrowed by, under the names that facets and addresses use. */
final class SearchConditions {

    private SearchConditions() {}

    /** Null stands for no condition. */
    static Map<String, String> byName(String sector, String agency, SettlementLevel level, Audience audience,
            LifeEvent lifeEvent, OnlineLevel onlineLevel) {
        Map<String, String> chosen = new HashMap<>();
        chosen.put(ProcedureFacets.SECTOR, sector);
        chosen.put(ProcedureFacets.AGENCY, agency);
        chosen.put(ProcedureFacets.LEVEL, name(level));
        chosen.put(ProcedureFacets.AUDIENCE, name(audience));
        chosen.put(ProcedureFacets.LIFE_EVENT, name(lifeEvent));
        chosen.put(ProcedureFacets.ONLINE_LEVEL, name(onlineLevel));
        return chosen;
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
