package vn.motcua.dossier.application;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.motcua.dossier.application.DraftView.FileView;
import vn.motcua.dossier.application.DraftView.PaperView;
import vn.motcua.dossier.domain.ApplicantSnapshot;
import vn.motcua.dossier.domain.DossierAct;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.dossier.domain.Milestones;
import vn.motcua.dossier.domain.ProcessingStatus;
import vn.motcua.dossier.domain.ProcedureResult;
import vn.motcua.dossier.domain.Punctuality;
import vn.motcua.form.domain.FormField;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.SubmissionChannel;

/**
 * Toàn bộ một hồ sơ, for its owner or an officer who may see it.
 *
 * @param subStatus where it is within its state; null if nobody said so
 * @param paused the clock stands still
 * @param punctuality as of now or as settled; null while nothing is promised or the clock stands still
 * @param formFiles what was uploaded as an answer of the form
 * @param allowedActs what this person may do with it in the state that it has
 */
public record DossierDetails(
        long id,
        int version,
        String code,
        String procedureCode,
        String procedureName,
        String agencyId,
        String agencyName,
        String oneStopName,
        SubmissionChannel channel,
        DossierStatus status,
        ProcessingStatus subStatus,
        ApplicantSnapshot applicant,
        Milestones milestones,
        ProcessingTime processingTime,
        boolean paused,
        Punctuality punctuality,
        ProcedureResult result,
        List<AnsweredSection> answers,
        List<PaperView> papers,
        List<FileView> formFiles,
        List<HistoryLine> history,
        Set<DossierAct> allowedActs)
        implements Serializable {

    /** Một phần của tờ khai đã điền. */
    public record AnsweredSection(String title, List<AnsweredQuestion> questions) implements Serializable {}

    /** Một câu trả lời; the answer is empty if nothing was given. */
    public record AnsweredQuestion(FormField field, String label, String answer) implements Serializable {}

    /** Một bước trong quá trình xử lý; the part of the state is named as it was on that day, null for none. */
    public record HistoryLine(
            DossierAct act, DossierStatus status, ProcessingStatus subStatus, Instant at, String actorKind,
            String actorName, String note)
            implements Serializable {}

    public boolean allows(DossierAct act) {
        return allowedActs.contains(act);
    }

    /** There are papers to bring besides the form itself. */
    public boolean isWithPapers() {
        return papers.stream().anyMatch(paper -> !paper.filledInOnline());
    }

    public boolean isReceived() {
        return milestones.receivedAt() != null;
    }
}
