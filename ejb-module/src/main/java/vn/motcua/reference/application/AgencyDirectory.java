package vn.motcua.reference.application;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.motcua.kernel.Folded;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.reference.domain.AdministrativeLevel;
import vn.motcua.reference.domain.AdministrativeUnits;
import vn.motcua.reference.domain.Agencies;
import vn.motcua.reference.domain.Agency;

/** Danh bạ cơ quan: which offices and places there are. Public knowledge, so anybody may ask. */
@Stateless
@OpenToAnyone
public class AgencyDirectory {

    @Inject Agencies agencies;
    @Inject AdministrativeUnits units;
    @Inject Clock clock;

    /** @throws vn.motcua.reference.domain.UnknownAgency if there is none with that identifier */
    public AgencyCard agency(String id) {
        return AgencyCard.of(agencies.get(id));
    }

    /** Names by identifier; unknown identifiers are left out. */
    public Map<String, String> names(Collection<String> ids) {
        return agencies.withIds(ids).stream().collect(toMap(Agency::id, Agency::name));
    }

    /** The agencies of the level for which dossiers can be handed in, by name; null stands for both levels. */
    public List<AgencyCard> receivingAgencies(AdministrativeLevel level) {
        return agencies.all().stream()
                .filter(agency -> agency.receivedBy() != null && (level == null || agency.level() == level))
                .sorted(Comparator.comparing(Agency::level).thenComparing(agency -> Folded.of(agency.name())))
                .map(AgencyCard::of)
                .toList();
    }

    /** The provinces of the country, by name. */
    public List<UnitChoice> provinces() {
        return units.provinces(today()).stream().map(UnitChoice::of).toList();
    }

    /** The communes of a province, by name; empty for a code that is no province. */
    public List<UnitChoice> communesOf(String provinceCode) {
        return units.communesOf(provinceCode, today()).stream().map(UnitChoice::of).toList();
    }

    /** Code of the province that a commune lies in; of a province itself; empty for what is neither. */
    public String provinceOf(String code) {
        return units.find(code, today()).map(unit -> unit.parentCode() == null ? unit.code() : unit.parentCode()).orElse("");
    }

    /**
     * The units that an old address means, such as {@code "Phường X cũ, quận Y"}; several where the old one was divided.
     *
     * @param provinceCode of the new unit; null if it is not known
     */
    public List<UnitChoice> unitsFormerlyNamed(String formerName, String provinceCode) {
        return units.successorsOf(formerName, provinceCode, today()).stream().map(UnitChoice::of).toList();
    }

    /** Commune and province, such as {@code Phường Bến Ngự, Tỉnh Lam Giang}; the code itself if nothing is known of it. */
    public String unitName(String code) {
        return units.find(code, today())
                .map(unit -> unit.parentCode() == null
                        ? unit.name()
                        : unit.name() + ", " + unitName(unit.parentCode()))
                .orElse(code);
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
