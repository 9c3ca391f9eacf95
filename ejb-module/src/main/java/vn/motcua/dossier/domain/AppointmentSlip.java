package vn.motcua.dossier.domain;

import java.time.LocalDateTime;
import java.util.List;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.SubmissionChannel;

/**
 * Giấy tiếp nhận hồ sơ và hẹn trả kết quả: what stands on slip 01 (Circulars 01/2018 and 03/2025/TT-VPCP).
 *
 * @param owner whose dossier it is; null when the submitter's own
 * @param content what is asked for, usually the name of the procedure
 * @param sets number of sets of papers
 * @param collectAt where or how the result is handed over
 * @param officer name of who received the dossier
 */
public record AppointmentSlip(DossierCode code, Office office, SubmissionChannel channel, Person submitter, Person owner,
        String content, List<Paper> papers, int sets, ProcessingTime processingTime, LocalDateTime receivedAt,
        LocalDateTime dueAt, String collectAt, String officer) {

    public AppointmentSlip {
        papers = List.copyOf(papers);
    }

    public String issuedOn() {
        return VietnamTime.officialDay(receivedAt.toLocalDate());
    }

    public String received() {
        return VietnamTime.officialMinute(receivedAt);
    }

    public String due() {
        return VietnamTime.officialMinute(dueAt);
    }

    /**
     * Cơ quan lập phiếu, as its letterhead says.
     *
     * @param superior agency above, first line of the heading
     * @param name the one-stop unit itself
     * @param place where papers are signed, without its kind: {@code Lam Giang}
     * @param lookupAddress where anybody follows a dossier by its code
     */
    public record Office(String superior, String name, String place, String phone, String lookupAddress) {}

    /** Người nộp hoặc chủ hồ sơ. Slips lie around, so of the identity number only the end gets here. */
    public record Person(String name, String address, String phone, String email, String idNumber) {

        private static final int SHOWN = 4;

        public Person {
            idNumber = masked(idNumber);
        }

        private static String masked(String number) {
            if (number == null || number.isBlank()) {
                return "";
            }
            int hidden = Math.max(number.length() - SHOWN, Math.min(number.length(), SHOWN));
            return "*".repeat(hidden) + number.substring(hidden);
        }
    }

    /** Một loại giấy tờ đã nhận, with how many originals, certified copies and plain copies. */
    public record Paper(String name, int originals, int certifiedCopies, int copies) {}
}
