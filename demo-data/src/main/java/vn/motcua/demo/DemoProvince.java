package vn.motcua.demo;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import vn.motcua.administration.application.CalendarEntry;
import vn.motcua.administration.application.ReferenceUpkeep;
import vn.motcua.administration.application.SectorEntry;
import vn.motcua.administration.application.UnitEntry;
import vn.motcua.calendar.domain.CalendarDay;
import vn.motcua.identity.application.AccountOpening;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.PasswordHash;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.Setting;
import vn.motcua.procedure.application.CataloguePublication;
import vn.motcua.procedure.application.OfferingUpkeep;
import vn.motcua.reference.application.AgencyCard;
import vn.motcua.reference.application.AgencyDirectory;
import vn.motcua.reference.domain.AdministrativeLevel;
import vn.motcua.reference.domain.AgencyKind;

/**
 * Tỉnh thử nghiệm: fills an empty system with a fictitious province, through the use cases that an administrator has.
 * Each of them is a transaction of its own and leaves alone what is there, so a start that was cut short is made up
 * for by the next one. Never touches a database in which another province works.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoProvince {

    public static final Actor LOADER = Actor.system("demo",
            Permission.MANAGE_ORGANISATION, Permission.MANAGE_CATALOGUE, Permission.IMPORT_CATALOGUE);

    private static final Logger LOG = Logger.getLogger(DemoProvince.class.getName());
    private static final String PASSWORD = "MotCua@2026"; // public on purpose, see accounts.txt

    @Inject ReferenceUpkeep reference;
    @Inject AgencyDirectory directory;
    @Inject AccountOpening accounts;
    @Inject CataloguePublication catalogue;
    @Inject OfferingUpkeep offerings;
    @Inject DemoHelp help;
    @Inject DemoLife life;
    @Inject CurrentActor current;

    private final DemoFiles files = new DemoFiles();

    @PostConstruct
    void load() {
        if (!Setting.MOTCUA_DEMO.isOn()) {
            return;
        }
        List<AgencyFact> agencies = files.jsonList("agencies.json", AgencyFact[].class);
        if (anotherProvinceWorksHere(agencies.get(0))) {
            LOG.warning("The database belongs to another province: no demo data");
            return;
        }
        String loaded = current.as(LOADER, () -> load(agencies));
        LOG.info(() -> "Demo province: added " + loaded);
        life.play();
    }

    private boolean anotherProvinceWorksHere(AgencyFact highest) {
        List<AgencyCard> known = directory.receivingAgencies(null);
        return !known.isEmpty()
                && known.stream().noneMatch(agency ->
                        agency.id().equals(highest.id()) && agency.name().equals(highest.name()));
    }

    private String load(List<AgencyFact> agencies) {
        int days = reference.addCalendarDays(files.csv("calendar.csv").stream()
                .map(row -> new CalendarEntry(DemoFiles.date(row.get("date")),
                        CalendarDay.Kind.valueOf(row.get("kind")), row.get("name"), row.get("source")))
                .toList());
        int units = directory.provinces().isEmpty() ? addUnits() : 0;
        int added = reference.addAgencies(agencies.stream().map(AgencyFact::entry).toList());
        int sectors = reference.addSectors(files.jsonList("sectors.json", SectorEntry[].class));
        int people = openAccounts();
        int procedures = publishProcedures(agencies.stream()
                .filter(agency -> agency.kind() == AgencyKind.PEOPLES_COMMITTEE_COMMUNE)
                .map(AgencyFact::id)
                .collect(toSet()));
        return days + " days, " + units + " administrative units, " + added + " agencies, " + sectors + " sectors, "
                + people + " accounts, " + procedures + " procedures, " + help.publish() + " questions and guides";
    }

    private int addUnits() {
        return reference.addUnits(files.csv("administrative-units.csv").stream()
                .map(row -> new UnitEntry(row.get("code"), row.get("name"),
                        AdministrativeLevel.valueOf(row.get("kind")), row.get("parent"),
                        DemoFiles.date(row.get("valid_from")), DemoFiles.date(row.get("valid_to"))))
                .toList());
    }

    private int openAccounts() {
        List<OfficerFact> officers = files.jsonList("officers.json", OfficerFact[].class).stream()
                .filter(officer -> !accounts.isTaken(officer.username()))
                .toList();
        ApplicantFacts applicants = files.json("applicants.json", ApplicantFacts.class);
        List<ApplicantFacts.Person> persons = applicants.persons().stream()
                .filter(person -> !accounts.isTaken(person.username()))
                .toList();
        List<ApplicantFacts.Organisation> organisations = applicants.organisations().stream()
                .filter(organisation -> !accounts.isTaken(organisation.username()))
                .toList();
        int missing = officers.size() + persons.size() + organisations.size();
        if (missing > 0) {
            PasswordHash password = PasswordHash.of(PASSWORD); // once: it takes long, and hides nothing here
            officers.forEach(officer -> accounts.openForOfficer(officer.entry(), password));
            persons.forEach(person -> accounts.openForCitizen(person.entry(), password));
            organisations.forEach(organisation -> accounts.openForOrganisation(organisation.entry(), password));
        }
        return missing;
    }

    private int publishProcedures(Set<String> communes) {
        List<String> codes = files.lines("procedures.txt");
        List<String> missing = codes.stream().filter(code -> !catalogue.isPublished(code)).toList();
        missing.forEach(code -> catalogue.publish(procedure(code).draft()));
        codes.stream().filter(code -> !offerings.isEverOffered(code)).map(this::procedure).forEach(procedure ->
                offerings.offer(procedure.code(), procedure.offerings(communes), procedure.validFrom()));
        return missing.size();
    }

    private ProcedureFact procedure(String code) {
        return files.json("procedures/" + code + ".json", ProcedureFact.class);
    }
}
