package vn.motcua.exchange.domain;

import vn.motcua.dossier.domain.DossierStatus;

/** Mã trạng thái hồ sơ quốc gia: what the National Portal calls the state of a dossier, 1 to 10. */
public enum NationalStatus {
    /** Mới đăng ký. */
    REGISTERED(1),
    /** Được tiếp nhận. */
    RECEIVED(2),
    /** Không được tiếp nhận. */
    REFUSED(3),
    /** Đang xử lý. */
    IN_PROCESSING(4),
    /** Yêu cầu bổ sung giấy tờ. */
    AWAITING_SUPPLEMENT(5),
    /** Yêu cầu thực hiện nghĩa vụ tài chính. */
    AWAITING_PAYMENT(6),
    /** Công dân yêu cầu rút hồ sơ. */
    WITHDRAWN(7),
    /** Dừng xử lý. */
    STOPPED(8),
    /** Đã xử lý xong. */
    RESOLVED(9),
    /** Đã trả kết quả. */
    DELIVERED(10);

    private final int code;

    NationalStatus(int code) {
        this.code = code;
    }

    /** @throws IllegalStateException for a draft, which never leaves */
    public static NationalStatus of(DossierStatus status) {
        return switch (status) {
            case DRAFT -> throw new IllegalStateException("a draft never leaves");
            case SUBMITTED -> REGISTERED;
            case RECEIVED -> RECEIVED;
            case REFUSED -> REFUSED;
            case IN_PROCESSING -> IN_PROCESSING;
            case AWAITING_SUPPLEMENT -> AWAITING_SUPPLEMENT;
            case AWAITING_PAYMENT -> AWAITING_PAYMENT;
            case WITHDRAWN -> WITHDRAWN;
            case STOPPED -> STOPPED;
            case RESOLVED -> RESOLVED;
            case DELIVERED -> DELIVERED;
        };
    }

    /** Stops a server whose parts do not fit together, before a state without a name goes out. */
    public static void mustBeComplete() {
        for (DossierStatus status : DossierStatus.values()) {
            if (status != DossierStatus.DRAFT) {
                of(status);
            }
        }
    }

    /** As it stands on the wire. */
    public String code() {
        return String.valueOf(code);
    }
}
