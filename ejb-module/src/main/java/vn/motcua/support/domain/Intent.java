package vn.motcua.support.domain;

import java.util.EnumSet;
import java.util.Set;

/** Ý hỏi: what somebody wants to know about a procedure, or from us. */
public enum Intent {
    /** Lệ phí. */
    FEE,
    /** Thời hạn. */
    TIME,
    /** Giấy tờ. */
    PAPERS,
    /** Nơi nộp. */
    PLACE,
    /** Các bước. */
    STEPS,
    /** Ai được làm, điều kiện. */
    WHO,
    /** Kết quả. */
    RESULT,
    /** Có làm trực tuyến được không. */
    ONLINE,
    /** Bắt đầu nộp. */
    START,
    /** Căn cứ pháp lý. */
    LAW,
    /** Tình trạng hồ sơ đã nộp. */
    STATUS,
    /** Muốn gặp người. */
    HUMAN,
    /** Quay lại. */
    BACK,
    /** Chào hỏi. */
    GREETING,
    /** Cảm ơn. */
    THANKS;

    private static final Set<Intent> ABOUT_A_PROCEDURE =
            EnumSet.of(FEE, TIME, PAPERS, PLACE, STEPS, WHO, RESULT, ONLINE, START, LAW);

    /** What is told about a procedure if nothing in particular is asked. */
    public static final Set<Intent> OFFERED = EnumSet.of(PAPERS, FEE, TIME, PLACE, STEPS);

    /** Needs a procedure to be answered. */
    public boolean isAboutAProcedure() {
        return ABOUT_A_PROCEDURE.contains(this);
    }
}
