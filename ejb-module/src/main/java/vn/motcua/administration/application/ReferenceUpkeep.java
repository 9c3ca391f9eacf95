package vn.motcua.administration.application;

import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.calendar.domain.CalendarDay;
import vn.motcua.calendar.domain.WorkingCalendars;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;
import vn.motcua.reference.domain.AdministrativeUnit;
import vn.motcua.reference.domain.AdministrativeUnits;
import vn.motcua.reference.domain.Agencies;
import vn.motcua.reference.domain.Agency;
import vn.motcua.reference.domain.Sector;
import vn.motcua.reference.domain.Sectors;

/** Cập nhật danh mục dùng chung: offices, places, sectors and special days. What is there already stays as it is. */
@Stateless
public class ReferenceUpkeep {

    @Inject AdministrativeUnits units;
    @Inject Agencies agencies;
    @Inject Sectors sectors;
    @Inject WorkingCalendars calendars;
    @Inject AuditTrail audit;
    @Inject CurrentActor current;

    /** Adds units whose code is not known on the day from which they are valid; returns how many. */
    @Requires(Permission.MANAGE_ORGANISATION)
    public int addUnits(List<UnitEntry> entries) {
        boolean nothingToCompare = units.isEmpty();
        List<AdministrativeUnit> added = entries.stream()
                .filter(entry -> nothingToCompare || units.find(entry.code(), entry.validFrom()).isEmpty())
                .map(entry -> new AdministrativeUnit(entry.code(), entry.name(), entry.kind(), entry.parentCode(),
                        entry.validFrom(), entry.validTo()))
                .toList();
        units.addAll(added);
        return recorded("administrative-units", added.size());
    }

    /** Adds agencies; one that others stand under comes before them in the list. */
    @Requires(Permission.MANAGE_ORGANISATION)
    public int addAgencies(List<AgencyEntry> entries) {
        List<AgencyEntry> unknown =
                entries.stream().filter(entry -> agencies.find(entry.id()).isEmpty()).toList();
        unknown.stream().map(ReferenceUpkeep::agencyOf).forEach(agencies::add);
        unknown.forEach(this::openDeskOf); // only now: a desk may stand below the agency that it receives for
        return recorded("agencies", unknown.size());
    }

    private static Agency agencyOf(AgencyEntry entry) {
        Agency agency = new Agency(entry.id(), entry.name(), entry.shortName(), entry.kind(), entry.level(),
                entry.unitCode(), entry.contact());
        agency.placeUnder(entry.parentId());
        agency.organiseInto(entry.units());
        return agency;
    }

    private void openDeskOf(AgencyEntry entry) {
        Agency agency = agencies.get(entry.id());
        if (entry.id().equals(entry.receivedBy())) {
            agency.openOneStopDesk();
        } else if (entry.receivedBy() != null) {
            agency.letReceiveBy(agencies.get(entry.receivedBy()).id());
        }
    }

    @Requires(Permission.MANAGE_ORGANISATION)
    public int addSectors(List<SectorEntry> entries) {
        List<SectorEntry> unknown =
                entries.stream().filter(entry -> sectors.find(entry.code()).isEmpty()).toList();
        unknown.forEach(entry -> sectors.add(new Sector(entry.code(), entry.name(), entry.ministry())));
        return recorded("sectors", unknown.size());
    }

    @Requires(Permission.MANAGE_ORGANISATION)
    public int addCalendarDays(List<CalendarEntry> entries) {
        Set<LocalDate> known = calendars.specialDays().stream().map(CalendarDay::day).collect(toSet());
        List<CalendarEntry> unknown = entries.stream().filter(entry -> !known.contains(entry.day())).toList();
        unknown.forEach(entry ->
                calendars.add(new CalendarDay(entry.day(), entry.kind(), entry.name(), entry.source())));
        return recorded("calendar", unknown.size());
    }

    private int recorded(String list, int added) {
        if (added > 0) {
            Actor actor = current.get();
            audit.record(actor.kind().name(), actor.id(), "reference.add:" + added, "reference:" + list);
        }
        return added;
    }
}
