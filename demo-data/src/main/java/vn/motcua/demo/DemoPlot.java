package vn.motcua.demo;

/** Cốt truyện: how the story of one demo dossier goes, as far as the time that has passed allows. */
enum DemoPlot {
    /** Đúng hoặc trước hạn, trả kết quả. */
    SMOOTH,
    /** Quá hạn mới xong. */
    SLOW,
    /** Bổ sung rồi xong. */
    WITH_SUPPLEMENT,
    /** Còn chờ người dân bổ sung. */
    AWAITING_SUPPLEMENT,
    /** Còn chờ nộp phí. */
    AWAITING_PAYMENT,
    /** Có kết quả, chưa đến nhận. */
    NOT_COLLECTED,
    /** Không đồng ý. */
    REJECTED,
    /** Không tiếp nhận. */
    REFUSED,
    /** Người dân rút. */
    WITHDRAWN,
    /** Dừng xử lý. */
    STOPPED,
    /** Chưa ai tiếp nhận. */
    UNTOUCHED,
    /** Đã tiếp nhận, chưa phân công. */
    UNASSIGNED,
    /** Đang thẩm định. */
    ON_THE_DESK,
    /** Đang chờ phê duyệt. */
    ON_THE_LEADERS_DESK,
    /** Hồ sơ nháp. */
    DRAFT;

    private static final DemoPlot[] ORDER = {
        SMOOTH, SMOOTH, WITH_SUPPLEMENT, SMOOTH, SLOW, SMOOTH, REFUSED, SMOOTH, NOT_COLLECTED, SMOOTH,
        ON_THE_DESK, SMOOTH, WITHDRAWN, SMOOTH, AWAITING_SUPPLEMENT, SMOOTH, REJECTED, SMOOTH, AWAITING_PAYMENT, SMOOTH,
        STOPPED, SMOOTH, SLOW, ON_THE_LEADERS_DESK, SMOOTH, DRAFT
    };
    private static final int RECENT = 300;
    private static final DemoPlot[] RECENTLY = {
        UNTOUCHED, UNASSIGNED, ON_THE_DESK, UNTOUCHED, ON_THE_LEADERS_DESK, SMOOTH, UNTOUCHED, AWAITING_SUPPLEMENT
    };

    /** The newest ones are mostly still under way. */
    static DemoPlot of(int number) {
        return number >= RECENT ? RECENTLY[number % RECENTLY.length] : ORDER[number % ORDER.length];
    }
}
