package vn.motcua.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.calendar.domain.WorkingCalendar;
import vn.motcua.calendar.domain.WorkingCalendars;
import vn.motcua.dossier.domain.DossierList;
import vn.motcua.dossier.domain.DossierQuery;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.Applicants;
import vn.motcua.identity.domain.DataScope;
import vn.motcua.identity.domain.Officer;
import vn.motcua.identity.domain.Officers;
import vn.motcua.identity.domain.Role;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.Offerings;
import vn.motcua.procedure.domain.ProcedureCase;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.SubmissionChannel;
import vn.motcua.reference.domain.Agencies;
import vn.motcua.reference.domain.Agency;

/** Dàn diễn viên: who and what the demo stories are played with, read from the province that was set up before. */
@Stateless
@OpenToAnyone
public class DemoCast {

    private static final int WORKING_DAYS_A_MONTH = 22;
    private static final int HOURS_A_DAY = 8;

    @Inject Officers officers;
    @Inject Applicants applicants;
    @Inject Agencies agencies;
    @Inject Procedures procedures;
    @Inject Offerings offerings;
    @Inject WorkingCalendars calendars;
    @Inject DossierList dossiers;
    @Inject Clock clock;

    private final DemoFiles files = new DemoFiles();

    /**
     * Một thủ tục có thể nộp trực tuyến tại một cơ quan, with the people who settle it there.
     *
     * @param usualDays about how many working days it takes
     */
    public record Offer(
            String procedureCode, String caseKey, String agencyId, int usualDays, Actor counter, Actor assessor, Actor approver) {}

    /** Whether anybody filed anything yet. */
    public boolean isStageEmpty() {
        return dossiers.count(DossierQuery.of(DossierQuery.Order.NEWEST), DataScope.PROVINCE, 1) == 0;
    }

    public WorkingCalendar calendar() {
        return calendars.inForce();
    }

    public LocalDateTime now() {
        return VietnamTime.now(clock);
    }

    /** Every procedure at every agency that has people for all steps. */
    public List<Offer> offers() {
        List<Offer> offers = new ArrayList<>();
        LocalDate today = VietnamTime.today(clock);
        List<String> codes = files.lines("procedures.txt");
        Map<String, Set<String>> receivers = offerings.receivers(codes, today);
        for (String code : codes) {
            ProcedureVersion version = procedures.inForce(code, today);
            if (version.offers(SubmissionChannel.ONLINE)) {
                receivers.getOrDefault(code, Set.of()).stream()
                        .sorted()
                        .forEach(agencyId -> staffed(version, agencyId, offers));
            }
        }
        return offers;
    }

    private void staffed(ProcedureVersion version, String agencyId, List<Offer> offers) {
        Agency agency = agencies.get(agencyId);
        List<Officer> counter = officers.ofAgency(agency.receivedBy(), Role.COUNTER_OFFICER);
        List<Officer> assessors = officers.ofAgency(agencyId, Role.ASSESSOR);
        List<Officer> approvers = officers.ofAgency(agencyId, Role.APPROVER);
        if (!counter.isEmpty() && !assessors.isEmpty() && !approvers.isEmpty()) {
            String caseKey = version.content().cases().stream().map(ProcedureCase::key).findFirst().orElse(null);
            offers.add(new Offer(version.procedureCode(), caseKey, agencyId, usualDays(version, caseKey), counter.get(0).asActor(),
                    assessors.get(0).asActor(), approvers.get(0).asActor()));
        }
    }

    private static int usualDays(ProcedureVersion version, String caseKey) {
        ProcessingTime limit = version.processingTime(SubmissionChannel.ONLINE, caseKey);
        return switch (limit.unit()) {
            case WORKING_DAYS, DAYS -> limit.amount();
            case MONTHS -> limit.amount() * WORKING_DAYS_A_MONTH;
            case WORKING_HOURS -> 1 + limit.amount() / HOURS_A_DAY;
            case SAME_DAY -> 1;
        };
    }

    public Actor applicant(Random random) {
        ApplicantFacts facts = files.json("applicants.json", ApplicantFacts.class);
        List<String> usernames = Stream.concat(
                        facts.persons().stream().map(ApplicantFacts.Person::username),
                        facts.organisations().stream().map(ApplicantFacts.Organisation::username))
                .toList();
        return applicants.withUsername(usernames.get(random.nextInt(usernames.size())))
                .map(Applicant::asActor)
                .orElseThrow();
    }
}
