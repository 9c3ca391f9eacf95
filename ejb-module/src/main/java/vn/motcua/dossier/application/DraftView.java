package vn.motcua.dossier.application;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FieldProblem;

/**
 * Hồ sơ đang soạn, as its applicant sees it.
 *
 * @param code null until it was submitted
 * @param form null if the procedure has none to fill in
 * @param problems what is wrong with the answers so far, and what is only to be looked at again
 * @param keptUntil when the draft is taken away if nobody touches it; null once it was handed in
 * @param formFiles what was uploaded as an answer, whether an answer still names it or not
 */
public record DraftView(
        long id,
        String code,
        DossierStatus status,
        String procedureCode,
        String procedureName,
        String agencyId,
        String agencyName,
        ElectronicForm form,
        Map<String, String> answers,
        List<PaperView> papers,
        List<FieldProblem> problems,
        List<FileView> formFiles,
        Instant keptUntil)
        implements Serializable {

    /** Một giấy tờ phải nộp, with what was handed in for it. */
    public record PaperView(
            String code, String name, String hint, boolean required, boolean filledInOnline, List<FileView> files)
            implements Serializable {

        /** Several pictures can be put together into one file. */
        public boolean isJoinable() {
            return files.stream().filter(FileView::isPicture).count() > 1;
        }

        public boolean isMissing() {
            return required && !filledInOnline && files.isEmpty();
        }
    }

    /** Một tệp đã tải lên. */
    public record FileView(String documentId, String name, String mediaType, long size) implements Serializable {

        public boolean isPicture() {
            return mediaType.startsWith("image/");
        }
    }

    public boolean isPapersComplete() {
        return papers.stream().noneMatch(PaperView::isMissing);
    }

    public boolean isFormComplete() {
        return !FieldProblem.anyBlocks(problems);
    }

    public boolean isReadyToSubmit() {
        return isFormComplete() && isPapersComplete();
    }
}
