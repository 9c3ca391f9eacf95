package vn.motcua.exchange.domain;

/**
 * Trả lời của đối tác, or what stands in its place.
 *
 * @param text what the partner said, whole, for the eyes of an administrator
 */
public record PartnerAnswer(Outcome outcome, String text) {

    /** Kết cục của một lần gọi. */
    public enum Outcome {
        /** Đã nhận. */
        ACCEPTED,
        /** Từ chối nội dung: it understood and said no; nothing took effect. */
        REFUSED,
        /** Không tới được: surely nothing took effect. */
        NOT_REACHED,
        /** Không rõ: it may have taken effect. */
        UNCLEAR
    }

    public static PartnerAnswer accepted(String text) {
        return new PartnerAnswer(Outcome.ACCEPTED, text);
    }

    public static PartnerAnswer refused(String text) {
        return new PartnerAnswer(Outcome.REFUSED, text);
    }

    public static PartnerAnswer notReached(String text) {
        return new PartnerAnswer(Outcome.NOT_REACHED, text);
    }

    public static PartnerAnswer unclear(String text) {
        return new PartnerAnswer(Outcome.UNCLEAR, text);
    }

    public boolean isAccepted() {
        return outcome == Outcome.ACCEPTED;
    }

    /** Whether the partner answered at all, so that it is worth talking to. */
    public boolean isAnswer() {
        return outcome == Outcome.ACCEPTED || outcome == Outcome.REFUSED;
    }
}
