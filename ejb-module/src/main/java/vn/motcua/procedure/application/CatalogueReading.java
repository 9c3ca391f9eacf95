package vn.motcua.procedure.application;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.Page;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.CatalogueQuery;
import vn.motcua.procedure.domain.CatalogueRow;
import vn.motcua.procedure.domain.CatalogueRows;
import vn.motcua.procedure.domain.ContentChange;
import vn.motcua.procedure.domain.ContentDifference;
import vn.motcua.procedure.domain.Offering;
import vn.motcua.procedure.domain.Offerings;
import vn.motcua.procedure.domain.Procedure;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.procedure.domain.ProcessDefinition;
import vn.motcua.procedure.domain.ProcessDefinitions;
import vn.motcua.procedure.domain.UnknownProcedure;
import vn.motcua.reference.domain.Agencies;
import vn.motcua.reference.domain.Agency;
import vn.motcua.reference.domain.Sector;
import vn.motcua.reference.domain.Sectors;

/** Xem danh mục trong công việc quản trị: what is published, whatever its state, and who settles it. No personal data. */
@Stateless
@Requires(Permission.READ_CATALOGUE_DRAFTS)
public class CatalogueReading {

    @Inject CatalogueRows rows;
    @Inject Procedures procedures;
    @Inject Offerings offerings;
    @Inject ProcessDefinitions processes;
    @Inject Agencies agencies;
    @Inject Sectors sectors;
    @Inject RevisionReading revisions;
    @Inject Clock clock;

    public Page<CatalogueRow> page(CatalogueQuery query) {
        return rows.page(query, today());
    }

    /** All sectors, by name. */
    public List<SectorChoice> sectors() {
        return sectors.all().stream().map(one -> new SectorChoice(one.code(), one.name())).toList();
    }

    /** @throws UnknownProcedure if the catalogue does not know the code */
    public ProcedureSheet procedure(String code) {
        Procedure procedure = procedures.find(code).orElseThrow(() -> new UnknownProcedure(code));
        List<ProcedureVersion> versions = procedures.everOf(code);
        String sectorCode = versions.isEmpty() ? null : versions.get(0).classification().sectorCode();
        return new ProcedureSheet(code, procedure.name(),
                sectorCode == null ? "" : sectors.find(sectorCode).map(Sector::name).orElse(sectorCode),
                procedure.stateOn(today()), procedure.abolishedOn(),
                versions.stream().map(CatalogueReading::card).toList(), offeringsOf(code),
                revisions.openOf(code), revisions.closedOf(code));
    }

    /** What one version says. */
    public ProcedureContent content(String code, int number) {
        return procedures.everOf(code).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(ProcedureVersion::content)
                .orElseThrow(() -> new UnknownProcedure(code));
    }

    /** What differs between two versions. */
    public List<ContentChange> differences(String code, int from, int to) {
        return ContentDifference.between(content(code, from), content(code, to));
    }

    private static VersionCard card(ProcedureVersion version) {
        return new VersionCard(version.number(), version.id(), version.name(), version.validFrom(),
                version.publishedAt(), version.decision() == null ? null : version.decision().number());
    }

    private List<OfferingCard> offeringsOf(String code) {
        List<Offering> all = offerings.everOf(code);
        Map<String, String> names = agencies.withIds(all.stream().map(Offering::agencyId).distinct().toList()).stream()
                .collect(toMap(Agency::id, Agency::name));
        Map<String, ProcessDefinition> known = processes.inForce(keysOf(all), today());
        return all.stream()
                .map(one -> new OfferingCard(one.id(), one.agencyId(),
                        names.getOrDefault(one.agencyId(), one.agencyId()), one.part(),
                        one.processKey() == null || !known.containsKey(one.processKey())
                                ? one.processKey()
                                : known.get(one.processKey()).name(),
                        one.validFrom(), one.validUntil(), one.holdsOn(today())))
                .toList();
    }

    private static Collection<String> keysOf(List<Offering> offerings) {
        return Set.copyOf(offerings.stream().map(Offering::processKey).filter(Objects::nonNull).toList());
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
