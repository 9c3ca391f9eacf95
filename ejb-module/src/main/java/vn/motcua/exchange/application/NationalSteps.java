package vn.motcua.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.calendar.domain.WorkingCalendars;
import vn.motcua.dossier.domain.ApplicantSnapshot;
import vn.motcua.dossier.domain.ClockEntry;
import vn.motcua.dossier.domain.Deadline;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierAct;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.DossierEvent;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.dossier.domain.ProcessingStatus;
import vn.motcua.exchange.domain.NationalDossier;
import vn.motcua.exchange.domain.NationalDossier.FeeLine;
import vn.motcua.exchange.domain.NationalDossier.Owner;
import vn.motcua.exchange.domain.NationalDossier.Paper;
import vn.motcua.exchange.domain.NationalDossier.Procedure;
import vn.motcua.exchange.domain.NationalDossier.ResultPaper;
import vn.motcua.exchange.domain.NationalDossier.SupplementRound;
import vn.motcua.exchange.domain.NationalDossier.Times;
import vn.motcua.exchange.domain.NationalProgress;
import vn.motcua.exchange.domain.NationalStatus;
import vn.motcua.exchange.domain.NationalStep;
import vn.motcua.exchange.domain.StatusMap;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.DataScope;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.FeeItem;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.reference.domain.Agencies;
import vn.motcua.reference.domain.Agency;
import vn.motcua.reference.domain.Sector;
import vn.motcua.reference.domain.Sectors;

/**
 * Dựng lại hồ sơ theo từng hành vi: what the portal must be told about one act, from the history and not from the state
 * that the dossier has today, so that the portal sees each step.
 */
@ApplicationScoped
class NationalSteps {

    @Inject Dossiers dossiers;
    @Inject Procedures procedures;
    @Inject Sectors sectors;
    @Inject Agencies agencies;
    @Inject WorkingCalendars calendars;
    @Inject StatusMapping mapping;

    NationalStep of(DossierCode code, int eventNumber) {
        Dossier dossier = dossiers.get(code, DataScope.PROVINCE);
        List<DossierEvent> history = dossiers.historyOf(dossier).stream()
                .filter(event -> event.number() <= eventNumber)
                .toList();
        DossierEvent event = history.stream()
                .filter(candidate -> candidate.number() == eventNumber)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(code + " has no event " + eventNumber));
        StatusMap map = mapping.today();
        NationalStatus status = map.nationalOf(event.to(), event.subStatus());
        String part = map.named(event.to(), event.subStatus()).map(ProcessingStatus::name).orElse(null);
        Instant dueAt = dueAfter(event, dossier);
        String agencyName = agencies.find(dossier.agencyId()).map(Agency::name).orElse(dossier.agencyId());
        return new NationalStep(
                new NationalDossier(
                        code,
                        status,
                        procedureOf(dossier),
                        ownerOf(dossier.applicant()),
                        timesOf(history, dossier, dueAt),
                        dossier.channel(),
                        agencyName,
                        papersOf(dossier, event),
                        feesOf(dossier),
                        supplementsIn(history),
                        resultIn(history, dossier)),
                new NationalProgress(
                        code,
                        status,
                        event.at(),
                        ProgressWording.handlerOf(event),
                        agencyName,
                        ProgressWording.contentOf(event, dossier, dueAt, part),
                        dueAt));
    }

    /** The due date in force after that act; null before reception and while the clock stands still. */
    private Instant dueAfter(DossierEvent event, Dossier dossier) {
        List<ClockEntry> ledger =
                dossier.clock().stream().filter(entry -> !entry.at().isAfter(event.at())).toList();
        if (ledger.isEmpty()) {
            return null;
        }
        Deadline deadline = Deadline.of(ledger, calendars.inForce());
        return deadline.isPaused() ? null : VietnamTime.instantOf(deadline.dueAt());
    }

    private Procedure procedureOf(Dossier dossier) {
        ProcedureVersion version = procedures.version(dossier.procedureVersionId());
        String sector = version.classification().sectorCode();
        return new Procedure(version.procedureCode(), version.name(), sector,
                sectors.find(sector).map(Sector::name).orElse(sector));
    }

    private static Owner ownerOf(ApplicantSnapshot applicant) {
        return new Owner(Applicant.Kind.ORGANISATION.name().equals(applicant.kind()), applicant.name(),
                applicant.idNumber(), applicant.email(), applicant.phone());
    }

    /** While the clock stands still the portal goes on showing the day that was promised. */
    private static Times timesOf(List<DossierEvent> history, Dossier dossier, Instant dueAt) {
        Instant receivedAt = lastAt(history, DossierAct.RECEIVE);
        Instant shownDue = dueAt == null && receivedAt != null ? dossier.milestones().originalDueAt() : dueAt;
        return new Times(
                lastAt(history, DossierAct.SUBMIT),
                receivedAt,
                shownDue,
                lastAt(history, DossierAct.RESOLVE),
                lastAt(history, DossierAct.DELIVER),
                lastAt(history, DossierAct.REFUSE));
    }

    private static Instant lastAt(List<DossierEvent> history, DossierAct act) {
        return history.stream()
                .filter(event -> event.act() == act)
                .map(DossierEvent::at)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static List<Paper> papersOf(Dossier dossier, DossierEvent event) {
        return dossier.components().stream()
                .filter(component -> !component.attachedAt().isAfter(event.at()))
                .map(component ->
                        new Paper(component.documentId(), component.fileName(), component.componentCode()))
                .toList();
    }

    private List<FeeLine> feesOf(Dossier dossier) {
        return procedures.version(dossier.procedureVersionId()).content().inCase(dossier.caseKey()).feeSchedule()
                .itemsFor(dossier.channel()).stream()
                .filter(item -> item.owedByAll() && !item.amount().isZero())
                .map(item -> new FeeLine(item.name(), item.amount(), item.kind() == FeeItem.Kind.CHARGE))
                .toList();
    }

    private static List<SupplementRound> supplementsIn(List<DossierEvent> history) {
        List<SupplementRound> rounds = new ArrayList<>();
        for (DossierEvent event : history) {
            if (event.act() == DossierAct.REQUEST_SUPPLEMENT) {
                rounds.add(new SupplementRound(
                        rounds.size() + 1, ProgressWording.handlerOf(event), event.note(), event.at(), null));
            } else if (event.act() == DossierAct.SUPPLEMENT) {
                int last = rounds.size() - 1;
                rounds.set(last, rounds.get(last).answeredAt(event.at()));
            }
        }
        return rounds;
    }

    private static ResultPaper resultIn(List<DossierEvent> history, Dossier dossier) {
        boolean resolved = lastAt(history, DossierAct.RESOLVE) != null;
        return resolved && dossier.result() != null && dossier.result().number() != null
                ? new ResultPaper(dossier.result().number(), dossier.procedureName())
                : null;
    }
}
