package vn.motcua.notification.domain;

/** Trả lời của máy chủ thư, in its own words beside what it means for us. */
public record PostAnswer(Outcome outcome, String text) {

    /** Kết quả. */
    public enum Outcome {
        /** Đã nhận. */
        TAKEN,
        /** Từ chối hẳn, such as an address that does not exist. */
        REFUSED,
        /** Chưa nhận được lúc này: not reached, or asked to come again. */
        NOT_NOW,
        /** Không rõ đã nhận hay chưa. */
        UNCLEAR
    }

    public static PostAnswer taken() {
        return new PostAnswer(Outcome.TAKEN, "");
    }

    public static PostAnswer refused(String text) {
        return new PostAnswer(Outcome.REFUSED, text);
    }

    public static PostAnswer notNow(String text) {
        return new PostAnswer(Outcome.NOT_NOW, text);
    }

    public static PostAnswer unclear(String text) {
        return new PostAnswer(Outcome.UNCLEAR, text);
    }
}
