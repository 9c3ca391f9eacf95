package vn.motcua.dossier.domain;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** Trạng thái hồ sơ. {@link #NEXT} is the whole life cycle; nothing else moves a dossier. */
public enum DossierStatus {
    /** Hồ sơ nháp: only the applicant sees it. */
    DRAFT,
    /** Mới đăng ký, chờ tiếp nhận. */
    SUBMITTED,
    /** Được tiếp nhận: a due date was promised. */
    RECEIVED,
    /** Không được tiếp nhận. */
    REFUSED,
    /** Đang xử lý. */
    IN_PROCESSING,
    /** Yêu cầu bổ sung giấy tờ: the clock stands still. */
    AWAITING_SUPPLEMENT,
    /** Yêu cầu thực hiện nghĩa vụ tài chính: the clock stands still. */
    AWAITING_PAYMENT,
    /** Công dân yêu cầu rút hồ sơ. */
    WITHDRAWN,
    /** Dừng xử lý. */
    STOPPED,
    /** Đã xử lý xong, chờ trả kết quả. */
    RESOLVED,
    /** Đã trả kết quả. */
    DELIVERED;

    private static final Map<DossierStatus, Set<DossierStatus>> NEXT = Map.ofEntries(
            entry(DRAFT, Set.of(SUBMITTED)),
            entry(SUBMITTED, Set.of(RECEIVED, REFUSED, AWAITING_SUPPLEMENT, WITHDRAWN)),
            entry(RECEIVED, Set.of(IN_PROCESSING, AWAITING_SUPPLEMENT, AWAITING_PAYMENT, WITHDRAWN, STOPPED)),
            entry(IN_PROCESSING, Set.of(AWAITING_SUPPLEMENT, AWAITING_PAYMENT, WITHDRAWN, STOPPED, RESOLVED)),
            entry(AWAITING_SUPPLEMENT, Set.of(SUBMITTED, RECEIVED, IN_PROCESSING, WITHDRAWN, STOPPED)),
            entry(AWAITING_PAYMENT, Set.of(IN_PROCESSING, WITHDRAWN, STOPPED)),
            entry(RESOLVED, Set.of(DELIVERED)));

    public boolean canBecome(DossierStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    public boolean isFinal() {
        return !NEXT.containsKey(this);
    }

    /** The agency owes the applicant an answer and the clock may run. */
    public boolean isRunning() {
        return this == RECEIVED || this == IN_PROCESSING;
    }

    /** It is the applicant's turn. */
    public boolean isWaiting() {
        return this == AWAITING_SUPPLEMENT || this == AWAITING_PAYMENT;
    }

    /** Degree of completion in percent: all that an anonymous visitor may learn. */
    public int completion() {
        return switch (this) {
            case DRAFT -> 0;
            case SUBMITTED -> 10;
            case RECEIVED -> 25;
            case IN_PROCESSING, AWAITING_SUPPLEMENT, AWAITING_PAYMENT -> 50;
            case RESOLVED -> 90;
            case DELIVERED, REFUSED, WITHDRAWN, STOPPED -> 100;
        };
    }
}
