package vn.motcua.exchange.domain;

import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.kernel.Money;
import vn.motcua.procedure.domain.SubmissionChannel;

/**
 * Hồ sơ gửi Cổng Dịch vụ công quốc gia: a dossier as it stood after one of its acts, in the words of the portal.
 *
 * @param agencyName the office that settles it
 * @param result null until there is one
 */
public record NationalDossier(
        DossierCode code,
        NationalStatus status,
        Procedure procedure,
        Owner owner,
        Times times,
        SubmissionChannel channel,
        String agencyName,
        List<Paper> papers,
        List<FeeLine> fees,
        List<SupplementRound> supplements,
        ResultPaper result) {

    public NationalDossier {
        papers = List.copyOf(papers);
        fees = List.copyOf(fees);
        supplements = List.copyOf(supplements);
    }

    /** Thủ tục và lĩnh vực. */
    public record Procedure(String code, String name, String sectorCode, String sectorName) {}

    /** Chủ hồ sơ: the applicant, not whoever is the contact. */
    public record Owner(boolean organisation, String name, String idNumber, String email, String phone) {}

    /** Các mốc thời gian đã qua; what did not happen yet is null. */
    public record Times(
            Instant submittedAt,
            Instant receivedAt,
            Instant dueAt,
            Instant resolvedAt,
            Instant deliveredAt,
            Instant refusedAt) {}

    /** Tài liệu nộp. */
    public record Paper(String documentId, String fileName, String componentCode) {}

    /** Phí hoặc lệ phí. */
    public record FeeLine(String name, Money amount, boolean charge) {}

    /** Lần bổ sung; {@code answeredAt} is null while the applicant has not answered. */
    public record SupplementRound(int number, String askedBy, String content, Instant askedAt, Instant answeredAt) {

        public SupplementRound answeredAt(Instant at) {
            return new SupplementRound(number, askedBy, content, askedAt, at);
        }
    }

    /** Giấy tờ kết quả. */
    public record ResultPaper(String number, String name) {}
}
