package vn.motcua.web.portal.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.procedure.application.ProcedureFindings;
import vn.motcua.procedure.domain.Audience;
import vn.motcua.procedure.domain.LifeEvent;
import vn.motcua.procedure.domain.OnlineLevel;
import vn.motcua.procedure.domain.ProcedureFacets;
import vn.motcua.procedure.domain.SettlementLevel;
import vn.motcua.reference.application.AgencyDirectory;
import vn.motcua.web.portal.procedure.FacetGroup.Chip;
import vn.motcua.web.portal.procedure.FacetGroup.Value;
import vn.motcua.web.support.Words;

/** Điều kiện lọc kết quả: as links in the words of the reader. */
@RequestScoped
class Facets {

    private static final Map<String, Class<? extends Enum<?>>> ENUMS = Map.of(
            ProcedureFacets.LIFE_EVENT, LifeEvent.class,
            ProcedureFacets.AUDIENCE, Audience.class,
            ProcedureFacets.LEVEL, SettlementLevel.class,
            ProcedureFacets.ONLINE_LEVEL, OnlineLevel.class);
    private static final List<String> ORDER = List.of(ProcedureFacets.LIFE_EVENT, ProcedureFacets.AUDIENCE,
            ProcedureFacets.SECTOR, ProcedureFacets.ONLINE_LEVEL, ProcedureFacets.LEVEL, ProcedureFacets.AGENCY);

    @Inject Words words;
    @Inject AgencyDirectory agencies;

    /** @param chosen by facet */
    List<FacetGroup> groups(ProcedureFindings findings, Map<String, String> chosen, SearchAddress address) {
        Map<String, Map<String, Integer>> counts = findings.facets();
        Map<String, Map<String, String>> labels = labels(counts, chosen, findings.sectorNames());
        return ORDER.stream()
                .map(facet -> group(facet, counts.getOrDefault(facet, Map.of()), labels.get(facet), chosen.get(facet), address))
                .filter(group -> !group.isEmpty())
                .toList();
    }

    private FacetGroup group(String facet, Map<String, Integer> counts, Map<String, String> labels, String chosen,
            SearchAddress address) {
        List<Value> values = new ArrayList<>();
        counts.forEach((value, count) -> {
            boolean is = value.equals(chosen);
            values.add(new Value(labels.getOrDefault(value, value), count,
                    address.with(facet, is ? null : value).toString(), is));
        });
        String rest = labels.get(LifeEvent.OTHER.name()); // the rest comes last, however much it is
        values.sort(Comparator.comparing(value -> value.label().equals(rest)));
        return FacetGroup.of(facet, words.named("Facet", facet), values);
    }

    /** What narrows the results now. */
    List<Chip> chips(Map<String, String> sectorNames, Map<String, String> chosen, SearchAddress address) {
        Map<String, Map<String, String>> labels = labels(Map.of(), chosen, sectorNames);
        return ORDER.stream()
                .filter(facet -> chosen.get(facet) != null)
                .map(facet -> new Chip(words.named("Facet", facet),
                        labels.get(facet).getOrDefault(chosen.get(facet), chosen.get(facet)),
                        address.without(facet).toString()))
                .toList();
    }

    private Map<String, Map<String, String>> labels(Map<String, Map<String, Integer>> counts, Map<String, String> chosen,
            Map<String, String> sectorNames) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        for (String facet : ORDER) {
            Set<String> values = new HashSet<>(counts.getOrDefault(facet, Map.of()).keySet());
            if (chosen.get(facet) != null) {
                values.add(chosen.get(facet));
            }
            all.put(facet, values.isEmpty() ? Map.of() : labels(facet, values, sectorNames));
        }
        return all;
    }

    private Map<String, String> labels(String facet, Set<String> values, Map<String, String> sectorNames) {
        if (facet.equals(ProcedureFacets.AGENCY)) {
            return agencies.names(values);
        }
        if (facet.equals(ProcedureFacets.SECTOR)) {
            return sectorNames;
        }
        Map<String, String> labels = new LinkedHashMap<>();
        for (Enum<?> constant : ENUMS.get(facet).getEnumConstants()) {
            labels.put(constant.name(), words.of(constant));
        }
        return labels;
    }
}
