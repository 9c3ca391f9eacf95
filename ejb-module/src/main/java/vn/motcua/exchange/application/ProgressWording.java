package vn.motcua.exchange.application;

import java.time.Instant;
import vn.motcua.dossier.domain.Decision;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierEvent;
import vn.motcua.identity.domain.Actor;
import vn.motcua.kernel.VietnamTime;

/** Lời văn của tiến độ: how an act reads on the National Portal, which is Vietnamese only; not a text of our pages. */
final class ProgressWording {

    private static final int LONGEST_HANDLER = 50;
    private static final int LONGEST_CONTENT = 4000;

    private ProgressWording() {}

    /** An officer by name; the applicant stands on the dossier already. */
    static String handlerOf(DossierEvent event) {
        if (Actor.Kind.OFFICER.name().equals(event.actorKind())) {
            return cut(event.actorName(), LONGEST_HANDLER);
        }
        return Actor.Kind.APPLICANT.name().equals(event.actorKind()) ? "Người nộp hồ sơ" : "Hệ thống Một cửa";
    }

    /** The part of the state by name; null where the act names none, or it has ended since. */
    static String contentOf(DossierEvent event, Dossier dossier, Instant dueAt, String part) {
        String content = switch (event.act()) {
            case SUBMIT -> "Nộp hồ sơ, chờ tiếp nhận.";
            case RECEIVE -> "Tiếp nhận hồ sơ" + promise(dueAt) + ".";
            case REFUSE -> "Từ chối tiếp nhận hồ sơ" + because(event);
            case REQUEST_SUPPLEMENT -> "Yêu cầu bổ sung, hoàn thiện hồ sơ" + because(event);
            case SUPPLEMENT -> "Đã bổ sung hồ sơ" + promise(dueAt) + ".";
            case ASSIGN -> "Chuyển hồ sơ đến bộ phận chuyên môn xử lý.";
            case REQUEST_PAYMENT -> "Yêu cầu thực hiện nghĩa vụ tài chính" + because(event);
            case CONFIRM_PAYMENT -> "Đã thực hiện nghĩa vụ tài chính" + promise(dueAt) + ".";
            case REPORT_PROGRESS -> (part == null ? "Đang xử lý" : part) + because(event);
            case WITHDRAW -> "Rút hồ sơ theo yêu cầu của người nộp" + because(event);
            case STOP -> "Dừng xử lý hồ sơ" + because(event);
            case RESOLVE -> dossier.result() != null && dossier.result().decision() == Decision.REJECTED
                    ? "Không đồng ý giải quyết, đã có văn bản trả lời" + because(event)
                    : "Đã có kết quả giải quyết, chờ trả kết quả.";
            case DELIVER -> "Đã trả kết quả.";
        };
        return cut(content, LONGEST_CONTENT);
    }

    private static String promise(Instant dueAt) {
        return dueAt == null ? "" : ", hẹn trả kết quả lúc " + VietnamTime.MINUTE.format(VietnamTime.at(dueAt));
    }

    private static String because(DossierEvent event) {
        return event.note() == null || event.note().isBlank() ? "." : ": " + event.note();
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
