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
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.kernel.Folded;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.kernel.Page;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.AgencyPart;
import vn.motcua.procedure.domain.LifeEvent;
import vn.motcua.procedure.domain.Offering;
import vn.motcua.procedure.domain.Offerings;
import vn.motcua.procedure.domain.ProcedureQuery;
import vn.motcua.procedure.domain.ProcedureSearch;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.reference.application.AgencyCard;
import vn.motcua.reference.domain.Agencies;
import vn.motcua.reference.domain.Agency;
import vn.motcua.reference.domain.Sector;
import vn.motcua.reference.domain.Sectors;

/** Danh mục thủ tục: finding and reading the procedures in force. Public, so anybody may ask. */
@Stateless
@OpenToAnyone
public class ProcedureCatalogue {

    private static final int SUGGESTIONS = 8;

    @Inject Procedures procedures;
    @Inject ProcedureSearch search;
    @Inject Offerings offerings;
    @Inject Agencies agencies;
    @Inject Sectors sectors;
    @Inject Clock clock;

    /** A page of procedures, best match first. */
    public Page<ProcedureCard> search(ProcedureQuery query) {
        Page<Long> found = search.search(query, today());
        Map<Long, ProcedureVersion> versions =
                procedures.versions(found.items()).stream().collect(toMap(ProcedureVersion::id, identity()));
        Map<String, String> sectorNames = sectors.all().stream().collect(toMap(Sector::code, Sector::name));
        List<ProcedureCard> cards = found.items().stream()
                .map(versions::get)
                .map(version -> ProcedureCard.of(version, sectorNames.get(version.classification().sectorCode())))
                .toList();
        return new Page<>(cards, found.next(), found.total(), found.capped());
    }

    /** The best few matches for what was typed so far; none for less than two letters. */
    public List<ProcedureSuggestion> suggest(String typed) {
        if (Folded.of(typed).length() < 2) {
            return List.of();
        }
        ProcedureQuery query = new ProcedureQuery(typed, null, null, null, null, null, null, null, SUGGESTIONS);
        return search(query).items().stream()
                .map(card -> new ProcedureSuggestion(card.code(), card.name()))
                .toList();
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
        Map<LifeEvent, Integer> counts = search.countByLifeEvent(today());
        return Arrays.stream(LifeEvent.values())
                .filter(counts::containsKey)
                .map(event -> new LifeEventCount(event, counts.get(event)))
                .toList();
    }

    /** The sectors in which there are procedures, by name. */
    public List<SectorCount> sectors() {
        Map<String, Integer> counts = search.countBySector(today());
        return sectors.all().stream()
                .filter(sector -> counts.containsKey(sector.code()))
                .map(sector -> new SectorCount(sector.code(), sector.name(), counts.get(sector.code())))
                .sorted(Comparator.comparing(sector -> Folded.of(sector.name())))
                .toList();
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
