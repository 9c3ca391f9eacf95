package vn.motcua.procedure.application;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.kernel.Folded;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.kernel.Page;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.AgencyPart;
import vn.motcua.procedure.domain.LifeEvent;
import vn.motcua.procedure.domain.Offering;
import vn.motcua.procedure.domain.Offerings;
import vn.motcua.procedure.domain.ProcedureFacets;
import vn.motcua.procedure.domain.ProcedureQuery;
import vn.motcua.procedure.domain.ProcedureSearch;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.reference.application.AgencyCard;
import vn.motcua.reference.domain.Agencies;
import vn.motcua.reference.domain.Agency;
import vn.motcua.reference.domain.Sector;
import vn.motcua.reference.domain.Sectors;
import vn.motcua.search.domain.Hit;
import vn.motcua.search.domain.SearchAnswer;
import vn.motcua.search.domain.SearchIndex;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.SearchQuestion;
import vn.motcua.search.domain.SearchUnavailable;

/** Danh mục thủ tục: finding and reading the procedures in force. Public, so anybody may ask. */
@Stateless
@OpenToAnyone
public class ProcedureCatalogue {

    private static final Logger LOG = Logger.getLogger(ProcedureCatalogue.class.getName());
    private static final int SUGGESTIONS = 8;

    @Inject Procedures procedures;
    @Inject ProcedureSearch search;
    @Inject SearchIndex index;
    @Inject Offerings offerings;
    @Inject Agencies agencies;
    @Inject Sectors sectors;
    @Inject Clock clock;

    /** What fits the words and the filters, best match first, with counts for narrowing it down further. */
    public ProcedureFindings find(ProcedureQuery query) {
        try {
            return indexed(query);
        } catch (SearchUnavailable down) {
            LOG.log(Level.FINE, "found by plain words, the index cannot be asked", down);
            return byPlainWords(query);
        }
    }

    private ProcedureFindings indexed(ProcedureQuery query) {
        int offset = offsetIn(query.after());
        SearchAnswer answer = index.find(new SearchQuestion(query.text(), Set.of(SearchKind.PROCEDURE),
                ProcedureFacets.filters(query), ProcedureFacets.ALL, offset, query.size()));
        List<String> codes = answer.hits().stream().map(Hit::id).toList();
        Map<String, String> sectorNames = sectorNames();
        Map<String, ProcedureCard> cards = cards(procedures.inForce(codes, today()), ProcedureCard::code, sectorNames);
        List<FoundProcedure> found = answer.hits().stream()
                .filter(hit -> cards.containsKey(hit.id())) // ended a moment ago: the index hears of it within seconds
                .map(hit -> new FoundProcedure(cards.get(hit.id()), hit.title(), hit.excerpt(), hit.certainty()))
                .toList();
        int end = offset + query.size();
        return new ProcedureFindings(found, answer.total(), end < answer.total() ? String.valueOf(end) : null,
                answer.facets(), answer.corrected(), answer.strange(), sectorNames, false);
    }

    private ProcedureFindings byPlainWords(ProcedureQuery query) {
        Page<Long> page = search.search(query, today());
        Map<String, String> sectorNames = sectorNames();
        Map<Long, ProcedureCard> cards = cards(procedures.versions(page.items()), ProcedureCard::versionId, sectorNames);
        return new ProcedureFindings(
                page.items().stream().map(cards::get).map(FoundProcedure::unmarked).toList(), page.total(), page.next(),
                Map.of(), null, List.of(), sectorNames, true);
    }

    /** The name of every sector, by code. */
    public Map<String, String> sectorNames() {
        return sectors.all().stream().collect(toMap(Sector::code, Sector::name));
    }

    private static <K> Map<K, ProcedureCard> cards(
            List<ProcedureVersion> versions, Function<ProcedureCard, K> key, Map<String, String> sectorNames) {
        return versions.stream()
                .map(version -> ProcedureCard.of(version, sectorNames.get(version.classification().sectorCode())))
                .collect(toMap(key, identity()));
    }

    private static int offsetIn(String after) {
        try {
            return after == null ? 0 : Math.max(0, Integer.parseInt(after));
        } catch (NumberFormatException fromElsewhere) {
            return 0;
        }
    }

    /** A page of procedures, best match first. */
    public Page<ProcedureCard> search(ProcedureQuery query) {
        ProcedureFindings findings = find(query);
        return new Page<>(findings.found().stream().map(FoundProcedure::card).toList(), findings.next(),
                findings.total(), false);
    }

    /** The best few matches for what was typed so far; none for less than two letters. */
    public List<ProcedureSuggestion> suggest(String typed) {
        if (Folded.of(typed).length() < 2) {
            return List.of();
        }
        try {
            return index.suggest(typed, Set.of(SearchKind.PROCEDURE), SUGGESTIONS).stream()
                    .map(suggestion -> new ProcedureSuggestion(suggestion.id(), suggestion.plainTitle()))
                    .toList();
        } catch (SearchUnavailable down) {
            ProcedureQuery query = new ProcedureQuery(typed, null, null, null, null, null, null, null, SUGGESTIONS);
            return byPlainWords(query).found().stream()
                    .map(found -> new ProcedureSuggestion(found.card().code(), found.card().name()))
                    .toList();
        }
    }

    /** @throws vn.motcua.procedure.domain.UnknownProcedure if it is not in force */
    public ProcedureDetails details(String code) {
        ProcedureVersion version = procedures.inForce(code, today());
        Sector sector = sectors.find(version.classification().sectorCode()).orElseThrow();
        List<Offering> offered = offerings.of(code, today());
        Set<String> receivers = agenciesWith(AgencyPart.RESPONSIBLE, offered);
        return new ProcedureDetails(
                ProcedureCard.of(version, sector.name()), version.number(), version.classification().partialReason(),
                sector.ministry(), version.content(), !receivers.isEmpty(), withDesks(receivers),
                agencies.withIds(agenciesWith(AgencyPart.COOPERATING, offered)).stream().map(Agency::name).toList(),
                version.validFrom());
    }

    private static Set<String> agenciesWith(AgencyPart part, List<Offering> offered) {
        return offered.stream()
                .filter(offering -> offering.part() == part)
                .map(Offering::agencyId)
                .collect(toUnmodifiableSet());
    }

    private List<ReceivingAgency> withDesks(Set<String> agencyIds) {
        List<Agency> receivers = agencies.withIds(agencyIds);
        Set<String> withDesks = new HashSet<>(agencyIds);
        receivers.stream().map(Agency::receivedBy).filter(Objects::nonNull).forEach(withDesks::add);
        Map<String, AgencyCard> cards =
                agencies.withIds(withDesks).stream().collect(toMap(Agency::id, AgencyCard::of));
        return receivers.stream()
                .map(agency -> new ReceivingAgency(cards.get(agency.id()),
                        cards.get(agency.receivedBy() == null ? agency.id() : agency.receivedBy())))
                .sorted(Comparator.comparing(receiver -> Folded.of(receiver.agency().name())))
                .toList();
    }

    /** The form of a version, whether still in force or not; null if it has none. */
    public ElectronicForm form(long versionId) {
        return procedures.version(versionId).form();
    }

    /** The events for which there are procedures, in the order of a life. */
    public List<LifeEventCount> lifeEvents() {
        Map<String, Integer> counts = counts(ProcedureFacets.LIFE_EVENT, () -> search.countByLifeEvent(today())
                .entrySet().stream().collect(toMap(event -> event.getKey().name(), Map.Entry::getValue)));
        return Arrays.stream(LifeEvent.values())
                .filter(event -> counts.containsKey(event.name()))
                .map(event -> new LifeEventCount(event, counts.get(event.name())))
                .toList();
    }

    /** The sectors in which there are procedures, by name. */
    public List<SectorCount> sectors() {
        Map<String, Integer> counts = counts(ProcedureFacets.SECTOR, () -> search.countBySector(today()));
        return sectors.all().stream()
                .filter(sector -> counts.containsKey(sector.code()))
                .map(sector -> new SectorCount(sector.code(), sector.name(), counts.get(sector.code())))
                .sorted(Comparator.comparing(sector -> Folded.of(sector.name())))
                .toList();
    }

    private Map<String, Integer> counts(String facet, Supplier<Map<String, Integer>> otherwise) {
        try {
            return index.find(new SearchQuestion("", Set.of(SearchKind.PROCEDURE), Map.of(), Set.of(facet), 0, 0))
                    .facets().getOrDefault(facet, Map.of());
        } catch (SearchUnavailable down) {
            return otherwise.get();
        }
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
