package vn.motcua.dossier.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.dossier.application.DraftView.PaperView;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierCodes;
import vn.motcua.dossier.domain.DossierEvent;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.dossier.domain.SubmissionIncomplete;
import vn.motcua.form.domain.FieldProblem;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.VietnamTime;

/** Nộp hồ sơ: once, however often the button is pressed; answered with a code at once, whatever else is down. */
@Stateless
public class DossierSubmission {

    @Inject Dossiers dossiers;
    @Inject DossierCodes codes;
    @Inject DossierReading reading;
    @Inject HarmlessPapers harmless;
    @Inject DossierEvents happened;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /**
     * Hands the draft in and returns its code. A second press finds it handed in and returns the same code.
     *
     * @throws SubmissionIncomplete if papers or answers are missing or wrong
     */
    @Requires(Permission.FILE_DOSSIER)
    public String submit(long draftId) {
        Dossier dossier = dossiers.lockDraft(draftId, current.scope());
        if (dossier.status() != DossierStatus.DRAFT) {
            return dossier.code().value();
        }
        mustBeComplete(reading.draft(dossier));
        dossier.leaveUnnamedFiles();
        harmless.checkIn(dossier);
        Instant now = clock.instant();
        DossierEvent submitted = dossier.submit(
                codes.next(dossier.agencyId(), VietnamTime.at(now).toLocalDate()), current.get(), now);
        happened.keepAndTell(dossier, submitted);
        return dossier.code().value();
    }

    private static void mustBeComplete(DraftView draft) {
        if (draft.isReadyToSubmit()) {
            return;
        }
        Stream<String> papers = draft.papers().stream().filter(PaperView::isMissing).map(PaperView::name);
        Stream<String> fields = draft.problems().stream().filter(FieldProblem::blocks).map(problem -> labelOf(draft, problem));
        throw new SubmissionIncomplete(Stream.concat(papers, fields).distinct().collect(Collectors.joining("; ")));
    }

    private static String labelOf(DraftView draft, FieldProblem problem) {
        return draft.form().field(problem.fieldKey()).map(field -> field.label()).orElse(problem.fieldKey());
    }
}
