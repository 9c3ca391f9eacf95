package vn.motcua.procedure.persistence;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.Audience;
import vn.motcua.procedure.domain.Classification;
import vn.motcua.procedure.domain.Offerings;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.ProcedureFacets;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.procedure.domain.SettlementLevel;
import vn.motcua.reference.domain.Sector;
import vn.motcua.reference.domain.Sectors;
import vn.motcua.search.domain.Passage;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.SearchSource;
import vn.motcua.search.domain.Searchable;

/** Thủ tục đưa vào chỉ mục: the version of each procedure that is in force today. */
@ApplicationScoped
class ProcedureSearchSource implements SearchSource {

    @Inject Procedures procedures;
    @Inject Offerings offerings;
    @Inject Sectors sectors;
    @Inject Clock clock;

    @Override
    public SearchKind kind() {
        return SearchKind.PROCEDURE;
    }

    @Override
    public List<String> ids(String after, int most) {
        return procedures.codesInForce(VietnamTime.today(clock), after, most);
    }

    @Override
    public List<Searchable> byIds(Collection<String> ids) {
        LocalDate today = VietnamTime.today(clock);
        Map<String, String> sectorNames = sectors.all().stream().collect(toMap(Sector::code, Sector::name));
        Map<String, Set<String>> receivers = offerings.receivers(ids, today);
        return procedures.inForce(ids, today).stream()
                .map(version -> searchable(version, sectorNames, receivers))
                .toList();
    }

    @Override
    public Set<String> turning(LocalDate after, LocalDate upTo) {
        return Set.copyOf(procedures.turning(after, upTo));
    }

    private static Searchable searchable(
            ProcedureVersion version, Map<String, String> sectorNames, Map<String, Set<String>> receivers) {
        Classification classified = version.classification();
        Map<String, Set<String>> facets = new HashMap<>();
        facets.put(ProcedureFacets.SECTOR, Set.of(classified.sectorCode()));
        facets.put(ProcedureFacets.AGENCY, receivers.getOrDefault(version.procedureCode(), Set.of()));
        facets.put(ProcedureFacets.LEVEL, names(classified.levels()));
        facets.put(ProcedureFacets.AUDIENCE, names(classified.audiences()));
        facets.put(ProcedureFacets.LIFE_EVENT, Set.of(classified.lifeEvent().name()));
        facets.put(ProcedureFacets.ONLINE_LEVEL, Set.of(classified.onlineLevel().name()));
        return new Searchable(SearchKind.PROCEDURE, version.procedureCode(), version.name(), List.of(),
                List.of(version.procedureCode()),
                passages(version.content(), sectorNames.getOrDefault(classified.sectorCode(), "")), facets,
                prior(classified));
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
