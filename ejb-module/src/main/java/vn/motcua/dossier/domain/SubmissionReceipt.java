package vn.motcua.dossier.domain;

import java.time.LocalDateTime;
import java.util.List;
import vn.motcua.kernel.VietnamTime;

/**
 * Biên nhận nộp hồ sơ trực tuyến: proof that the dossier arrived. Not yet an appointment: that comes with the reception.
 *
 * @param answerWithin when the office says at the latest whether it accepts, as text: {@code 08 giờ làm việc}
 */
public record SubmissionReceipt(DossierCode code, AppointmentSlip.Office office, AppointmentSlip.Person submitter,
        String procedureCode, String procedureName, LocalDateTime submittedAt, List<SubmittedPaper> papers,
        String answerWithin) {

    public SubmissionReceipt {
        papers = List.copyOf(papers);
    }

    public String issuedOn() {
        return VietnamTime.officialDay(submittedAt.toLocalDate());
    }

    public String submitted() {
        return VietnamTime.officialMinute(submittedAt);
    }

    /** Giấy tờ đã tải lên: the required paper and the file given for it. */
    public record SubmittedPaper(String name, String fileName) {}
}
