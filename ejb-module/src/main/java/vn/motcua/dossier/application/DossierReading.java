package vn.motcua.dossier.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.calendar.domain.WorkingCalendars;
import vn.motcua.dossier.application.DossierDetails.AnsweredQuestion;
import vn.motcua.dossier.application.DossierDetails.AnsweredSection;
import vn.motcua.dossier.application.DossierDetails.HistoryLine;
import vn.motcua.dossier.application.DraftView.FileView;
import vn.motcua.dossier.application.DraftView.PaperView;
import vn.motcua.dossier.domain.Deadline;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.dossier.domain.DossierComponent;
import vn.motcua.dossier.domain.DossierAct;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.dossier.domain.Milestones;
import vn.motcua.dossier.domain.Punctuality;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FormReading;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.reference.domain.Agencies;
import vn.motcua.reference.domain.Agency;

/** Đọc hồ sơ: makes what a page shows out of a dossier and the procedure version that it is settled under. */
@ApplicationScoped
public class DossierReading {

    @Inject Dossiers dossiers;
    @Inject Procedures procedures;
    @Inject Agencies agencies;
    @Inject FormJudging judging;
    @Inject DraftRules rules;
    @Inject ProcessingStatuses statuses;
    @Inject WorkingCalendars calendars;
    @Inject CurrentActor current;
    @Inject Clock clock;

    DraftView draft(Dossier dossier) {
        ProcedureVersion version = procedures.version(dossier.procedureVersionId());
        ElectronicForm form = version.form();
        Map<String, String> answers = dossier.answers().byField();
        return new DraftView(dossier.id(), dossier.code() == null ? null : dossier.code().value(), dossier.status(),
                dossier.procedureCode(), dossier.procedureName(), dossier.agencyId(), nameOf(dossier.agencyId()), form,
                answers, papers(dossier, version),
                form == null ? List.of() : judging.state(dossier, version, answers).problems(), formFiles(dossier),
                dossier.status() == DossierStatus.DRAFT ? dossier.keeping().end(rules.retention()) : null);
    }

    DossierDetails details(Dossier dossier) {
        ProcedureVersion version = procedures.version(dossier.procedureVersionId());
        Deadline deadline = dossier.deadline(calendars.inForce());
        return new DossierDetails(dossier.id(), dossier.version(), dossier.code().value(), dossier.procedureCode(),
                dossier.procedureName(), dossier.agencyId(), nameOf(dossier.agencyId()), nameOf(dossier.oneStopId()),
                dossier.channel(), dossier.status(), statuses.named(dossier.subStatus(), clock.instant()),
                dossier.applicant(), dossier.milestones(),
                version.processingTime(dossier.channel(), dossier.caseKey()), deadline != null && deadline.isPaused(),
                punctualityOf(dossier), dossier.result(), answered(dossier, version.form()), papers(dossier, version),
                formFiles(dossier), history(dossier), allowedActs(dossier));
    }

    private Punctuality punctualityOf(Dossier dossier) {
        Milestones milestones = dossier.milestones();
        if (milestones.dueAt() == null) {
            return null;
        }
        Instant settled = milestones.resolvedAt() == null ? milestones.closedAt() : milestones.resolvedAt();
        return Punctuality.of(milestones.dueAt(), settled == null ? clock.instant() : settled);
    }

    private List<AnsweredSection> answered(Dossier dossier, ElectronicForm form) {
        if (form == null) {
            return List.of();
        }
        Map<String, String> answers = dossier.answers().byField();
        return FormReading.of(form, answers, judging.context(dossier)).stream()
                .map(section -> new AnsweredSection(section.title(), section.lines().stream()
                        .map(line -> new AnsweredQuestion(line.field(), line.label(), line.answer()))
                        .toList()))
                .toList();
    }

    private static List<PaperView> papers(Dossier dossier, ProcedureVersion version) {
        return version.content().inCase(dossier.caseKey()).components().stream()
                .map(paper -> new PaperView(paper.code(), paper.name(), paper.hint(), paper.required(),
                        paper.filledInOnline(), filesFor(dossier, paper.code())))
                .toList();
    }

    private static List<FileView> formFiles(Dossier dossier) {
        return filesFor(dossier, DossierComponent.OF_FORM);
    }

    private static List<FileView> filesFor(Dossier dossier, String componentCode) {
        return dossier.components().stream()
                .filter(file -> file.componentCode().equals(componentCode))
                .map(FormJudging::fileOf)
                .toList();
    }

    private List<HistoryLine> history(Dossier dossier) {
        return dossiers.historyOf(dossier).stream()
                .map(event -> new HistoryLine(
                        event.act(), event.to(), statuses.named(event.subStatus(), event.at()), event.at(),
                        event.actorKind(), event.actorName(), event.note()))
                .toList();
    }

    /** An applicant acts on own dossiers, an officer as the office permits; the state decides the rest. */
    private Set<DossierAct> allowedActs(Dossier dossier) {
        Actor actor = current.get();
        EnumSet<DossierAct> allowed = EnumSet.noneOf(DossierAct.class);
        Arrays.stream(DossierAct.values())
                .filter(act -> actor.may(act.permission()) && act.isPossibleIn(dossier.status()))
                .forEach(allowed::add);
        return allowed;
    }

    String nameOf(String agencyId) {
        return agencies.find(agencyId).map(Agency::name).orElse(agencyId);
    }
}
