package vn.motcua.procedure.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Tiêu chí lọc thủ tục, by the names under which the index counts them. */
public final class ProcedureFacets {

    public static final String SECTOR = "sector";
    public static final String AGENCY = "agency";
    public static final String LEVEL = "level";
    public static final String AUDIENCE = "audience";
    public static final String LIFE_EVENT = "lifeEvent";
    public static final String ONLINE_LEVEL = "onlineLevel";
    public static final Set<String> ALL = Set.of(SECTOR, AGENCY, LEVEL, AUDIENCE, LIFE_EVENT, ONLINE_LEVEL);

    private ProcedureFacets() {}

    public static Map<String, Set<String>> filters(ProcedureQuery query) {
        Map<String, Set<String>> filters = new HashMap<>();
        add(filters, SECTOR, query.sectorCode());
        add(filters, AGENCY, query.agencyId());
        add(filters, LEVEL, query.level());
        add(filters, AUDIENCE, query.audience());
        add(filters, LIFE_EVENT, query.lifeEvent());
        add(filters, ONLINE_LEVEL, query.onlineLevel());
        return filters;
    }

    private static void add(Map<String, Set<String>> filters, String facet, Object value) {
        if (value != null) {
            filters.put(facet, Set.of(value instanceof Enum<?> one ? one.name() : value.toString()));
        }
    }
}
