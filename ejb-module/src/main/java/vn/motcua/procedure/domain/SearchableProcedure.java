package vn.motcua.procedure.domain;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.search.domain.Passage;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.Searchable;

/** Thủ tục để tìm: which parts of a procedure people look for, and how much each says of it. */
public final class SearchableProcedure {

    private SearchableProcedure() {}

    /** @param receivers identifiers of the agencies at which it is handed in */
    public static Searchable of(String code, ProcedureContent content, String sectorName, Set<String> receivers) {
        Classification classified = content.classification();
        Map<String, Set<String>> facets = new HashMap<>();
        facets.put(ProcedureFacets.SECTOR, Set.of(classified.sectorCode()));
        facets.put(ProcedureFacets.AGENCY, receivers);
        facets.put(ProcedureFacets.LEVEL, names(classified.levels()));
        facets.put(ProcedureFacets.AUDIENCE, names(classified.audiences()));
        facets.put(ProcedureFacets.LIFE_EVENT, Set.of(classified.lifeEvent().name()));
        facets.put(ProcedureFacets.ONLINE_LEVEL, Set.of(classified.onlineLevel().name()));
        return new Searchable(SearchKind.PROCEDURE, code, content.name(), List.of(), List.of(code),
                passages(content, sectorName), facets, prior(classified));
    }

    private static Set<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(toSet());
    }

    private static List<Passage> passages(ProcedureContent content, String sector) {
        List<Passage> passages = new ArrayList<>();
        passages.add(Passage.strong(sector));
        content.text().results().forEach(result -> passages.add(Passage.strong(result.name())));
        passages.add(Passage.usual(content.text().summary()));
        content.cases().forEach(one -> passages.add(Passage.usual(one.name())));
        content.components().forEach(component -> passages.add(Passage.usual(component.name())));
        content.text().conditions().forEach(condition -> passages.add(Passage.usual(condition)));
        content.text().steps().forEach(step -> passages.add(Passage.weak(step.text())));
        return passages;
    }

    /** What is settled nearer to the people, and what is for people, is likelier meant. */
    private static double prior(Classification classified) {
        double level = classified.levels().contains(SettlementLevel.COMMUNE) ? 1.15
                : classified.levels().contains(SettlementLevel.PROVINCE) ? 1 : 0.85;
        return level * (classified.audiences().contains(Audience.CITIZEN) ? 1.1 : 0.9);
    }
}
