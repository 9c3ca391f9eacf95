package vn.motcua.dossier.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.calendar.domain.WorkingCalendar;
import vn.motcua.calendar.domain.WorkingHours;
import vn.motcua.dossier.domain.ApplicantSnapshot;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.FilingTarget;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Role;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.SubmissionChannel;
import vn.motcua.procedure.domain.TimeUnit;

/** Dossiers as tests need them, each with a name. */
final class DossierFixtures {

    static final WorkingCalendar CALENDAR = new WorkingCalendar(Set.of(), Set.of(), WorkingHours.USUAL);
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final Actor OFFICER = Actor.officer("canbo.benngu", "Trần Văn Bình", "H99.101", List.of(Role.COUNTER_OFFICER));

    private DossierFixtures() {}

    static Dossier draftOf(long applicantId, String name, String agencyId) {
        return Dossier.drafted(
                new FilingTarget(1, "1.001193", "Đăng ký khai sinh", null, agencyId, agencyId), applicantId,
                new ApplicantSnapshot(name, "CITIZEN", "099000000001", "0900000001", null, "Bến Ngự"),
                SubmissionChannel.ONLINE, UUID.randomUUID().toString(), at("2026-11-23T08:00"));
    }

    static Dossier submitted(long applicantId, String name, String agencyId, int number) {
        Dossier dossier = draftOf(applicantId, name, agencyId);
        dossier.submit(DossierCode.of(agencyId, MONDAY, number), Actor.applicant(applicantId, name),
                at("2026-11-23T08:00").plusSeconds(number));
        return dossier;
    }

    static Dossier received(long applicantId, String name, String agencyId, int number, int workingDays) {
        Dossier dossier = submitted(applicantId, name, agencyId, number);
        dossier.receive(OFFICER, new ProcessingTime(workingDays, TimeUnit.WORKING_DAYS), CALENDAR, at("2026-11-23T09:00"));
        return dossier;
    }

    static Instant at(String wallClock) {
        return VietnamTime.instantOf(LocalDateTime.parse(wallClock));
    }
}
