package vn.motcua.exchange.domain;

import java.util.Arrays;
import java.util.Optional;

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

    /** The catalogue that says which of them are in force; the map to them is {@link StatusMap}. */
    public static final String LIST = "NATIONAL_STATUS";

    private final int code;

    NationalStatus(int code) {
        this.code = code;
    }

    /** Empty for a code that the portal does not take. */
    public static Optional<NationalStatus> withCode(String code) {
        return Arrays.stream(values()).filter(status -> status.code().equals(code)).findFirst();
    }

    /** As it stands on the wire. */
    public String code() {
        return String.valueOf(code);
    }
}
