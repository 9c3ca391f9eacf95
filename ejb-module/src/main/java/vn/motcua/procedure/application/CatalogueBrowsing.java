package vn.motcua.procedure.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.motcua.kernel.Folded;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.Offerings;
import vn.motcua.procedure.domain.ProcedureName;
import vn.motcua.procedure.domain.ProcedureNames;
import vn.motcua.reference.domain.Sector;
import vn.motcua.reference.domain.Sectors;

/** Duyệt danh mục thủ tục: the ways through the catalogue for people who do not search. */
@Stateless
@OpenToAnyone
public class CatalogueBrowsing {

    @Inject ProcedureCatalogue catalogue;
    @Inject ProcedureNames names;
    @Inject Offerings offerings;
    @Inject Sectors sectors;
    @Inject Clock clock;

    /** The sectors in which there are procedures, under the ministries that answer for them. */
    public List<MinistrySectors> ministries() {
        Map<String, String> ministries = sectors.all().stream()
                .filter(sector -> sector.ministry() != null)
                .collect(toMap(Sector::code, Sector::ministry));
        return catalogue.sectors().stream()
                .collect(groupingBy(sector -> ministries.getOrDefault(sector.code(), "")))
                .entrySet().stream()
                .map(entry -> new MinistrySectors(entry.getKey().isEmpty() ? null : entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                        MinistrySectors::ministry, Comparator.nullsLast(Comparator.comparing(Folded::of))))
                .toList();
    }

    /** The procedures for which the agency takes dossiers today, by sector. */
    public List<SectorProcedures> offeredBy(String agencyId) {
        Map<String, String> known = sectors.all().stream().collect(toMap(Sector::code, Sector::name));
        return names.offeredBy(agencyId, today()).stream()
                .collect(groupingBy(ProcedureName::sectorCode))
                .entrySet().stream()
                .map(entry -> new SectorProcedures(
                        entry.getKey(), known.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(sector -> Folded.of(sector.name())))
                .toList();
    }

    /** For how many procedures dossiers are handed in today, by identifier of the agency. */
    public Map<String, Integer> countByAgency() {
        return names.countByAgency(today());
    }

    /** At how many agencies each of the procedures can be handed in today; none of those that nobody here takes. */
    public Map<String, Integer> receivers(Collection<String> codes) {
        return offerings.receivers(codes, today()).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, receivers -> receivers.getValue().size()));
    }

    /** The procedures with these codes that are in force, in the order of the codes. */
    public List<ProcedureName> named(Collection<String> codes) {
        Map<String, ProcedureName> found =
                names.withCodes(codes, today()).stream().collect(toMap(ProcedureName::code, name -> name));
        return codes.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** All procedures in force, a portion at a time in the order of their codes. */
    public List<ProcedureName> after(String code, int limit) {
        return names.after(code, limit, today());
    }

    /** Something that changes whenever the catalogue does, so that copies of it can be kept until then. */
    public String state() {
        return names.state(today());
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
