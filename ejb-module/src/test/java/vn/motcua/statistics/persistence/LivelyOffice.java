package vn.motcua.statistics.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import vn.motcua.calendar.domain.WorkingCalendar;
import vn.motcua.calendar.domain.WorkingHours;
import vn.motcua.dossier.domain.ApplicantSnapshot;
import vn.motcua.dossier.domain.Decision;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierAct;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.DossierEvent;
import vn.motcua.dossier.domain.ProcessingStatus;
import vn.motcua.dossier.domain.FilingTarget;
import vn.motcua.identity.domain.Actor;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.SubmissionChannel;
import vn.motcua.procedure.domain.TimeUnit;

/**
 * Some agencies in which, day after day, people file dossiers and officers do whatever the law allows, at any hour and
 * with a liking for the very last moment. Keeps of every act what a bystander would have noted.
 */
class LivelyOffice {

    static final List<String> AGENCIES = List.of("H99.01", "H99.02", "H99.20");
    static final List<String> PROCEDURES = List.of("1.001193", "1.004873", "2.000635");

    private static final Actor SOMEBODY = Actor.system("office");
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Set.of(), Set.of(), WorkingHours.USUAL);

    private final Random random;
    private final List<Watched> all = new ArrayList<>();
    private int filed;

    LivelyOffice(long seed) {
        random = new Random(seed);
    }

    /** What a bystander noted of one act: the due time is the one then in force, or null. */
    record Noted(DossierAct act, Instant at, Instant dueAt) {}

    /** A dossier with its notes. */
    record Watched(Dossier dossier, List<Noted> notes) {}

    List<Watched> all() {
        return all;
    }

    void liveThrough(LocalDate day, EntityManager em) {
        for (int i = random.nextInt(9); i > 0; i--) {
            all.add(new Watched(draft(day, em), new ArrayList<>()));
        }
        for (Watched watched : all) {
            Dossier dossier = em.find(Dossier.class, watched.dossier().id());
            Instant now = VietnamTime.instantOf(day.atStartOfDay());
            Instant dayEnd = VietnamTime.instantOf(day.plusDays(1).atStartOfDay());
            for (int acts = random.nextInt(3); acts > 0; acts--) {
                now = somewhatLater(now, watched.notes());
                if (!now.isBefore(dayEnd)) {
                    break;
                }
                act(dossier, watched, now, em);
            }
        }
        em.flush();
    }

    private Dossier draft(LocalDate day, EntityManager em) {
        FilingTarget target = new FilingTarget(1, any(PROCEDURES), "Thủ tục", null, any(AGENCIES), "H99.20");
        Dossier dossier = Dossier.drafted(target, 7, new ApplicantSnapshot("Nguyễn Văn A", "CITIZEN", null, null, null, null),
                any(List.of(SubmissionChannel.values())), "key-" + filed++, VietnamTime.instantOf(day.atStartOfDay()));
        em.persist(dossier);
        return dossier;
    }

    private Instant somewhatLater(Instant now, List<Noted> notes) {
        Instant due = notes.isEmpty() ? null : notes.get(notes.size() - 1).dueAt();
        if (due != null && due.isAfter(now) && random.nextInt(4) == 0) {
            return random.nextBoolean() ? due : due.plus(1, ChronoUnit.MICROS);
        }
        if (random.nextInt(10) == 0) {
            return VietnamTime.instantOf(VietnamTime.at(now).toLocalDate().atTime(LocalTime.of(23, 59, 59, 999_999_000)));
        }
        return now.plus(random.nextInt(12 * 60), ChronoUnit.MINUTES);
    }

    private void act(Dossier dossier, Watched watched, Instant now, EntityManager em) {
        List<DossierAct> possible = new ArrayList<>();
        for (DossierAct act : DossierAct.values()) {
            if (act.isPossibleIn(dossier.status())) {
                possible.add(act);
            }
        }
        if (possible.isEmpty()) {
            return;
        }
        DossierAct act = any(possible);
        em.persist(done(act, dossier, now));
        watched.notes().add(new Noted(act, now, dueOf(dossier)));
    }

    private Instant dueOf(Dossier dossier) {
        if (!dossier.isReceived() || dossier.deadline(CALENDAR).isPaused()) {
            return null;
        }
        return VietnamTime.instantOf(dossier.deadline(CALENDAR).dueAt());
    }

    private DossierEvent done(DossierAct act, Dossier dossier, Instant now) {
        return switch (act) {
            case SUBMIT -> dossier.submit(
                    DossierCode.of(dossier.agencyId(), VietnamTime.at(now).toLocalDate(), ++filed), SOMEBODY, now);
            case RECEIVE -> dossier.receive(SOMEBODY, limit(), CALENDAR, now);
            case REFUSE -> dossier.refuse(SOMEBODY, "không thuộc thẩm quyền", now);
            case REQUEST_SUPPLEMENT -> dossier.requestSupplement(SOMEBODY, "thiếu bản sao", CALENDAR, now);
            case SUPPLEMENT -> dossier.supplement(SOMEBODY, CALENDAR, now);
            case ASSIGN -> dossier.assign(SOMEBODY, "phòng Hành chính", now);
            case REQUEST_PAYMENT -> dossier.requestPayment(SOMEBODY, "lệ phí", CALENDAR, now);
            case CONFIRM_PAYMENT -> dossier.confirmPayment(SOMEBODY, CALENDAR, now);
            case REPORT_PROGRESS -> dossier.reportProgress(SOMEBODY, partOf(dossier), null, now);
            case WITHDRAW -> dossier.withdraw(SOMEBODY, "đổi ý", now);
            case STOP -> dossier.stop(SOMEBODY, "không đủ điều kiện", now);
            case RESOLVE -> dossier.resolve(SOMEBODY, Decision.APPROVED, "12/GCN", null, now);
            case DELIVER -> dossier.deliver(SOMEBODY, "người nộp", now);
        };
    }

    private static ProcessingStatus partOf(Dossier dossier) {
        boolean nowhere = dossier.subStatus() == null;
        return new ProcessingStatus(nowhere ? "PART" : "WHOLE", "", null, "", dossier.status(), "", !nowhere);
    }

    private ProcessingTime limit() {
        return random.nextInt(4) == 0
                ? new ProcessingTime(1, TimeUnit.SAME_DAY)
                : new ProcessingTime(1 + random.nextInt(4), TimeUnit.WORKING_DAYS);
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
