package vn.motcua.sandbox.nationalportal;

/** Lời từ chối của Cổng: a proper answer that says no, with the partner's code and a Vietnamese message. */
final class Refusal extends RuntimeException {

    static final String FAILED = "-1";
    static final String INVALID = "3";
    static final String NOT_ACCEPTED = "-3";

    private static final long serialVersionUID = 1L;

    private final String code;

    private Refusal(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    static Refusal wrongPassword() {
        return new Refusal(FAILED, "Tên đăng nhập hoặc mật khẩu không đúng");
    }

    static Refusal invalidSession() {
        return new Refusal(FAILED, "Phiên làm việc không hợp lệ hoặc đã hết hạn (invalid session)");
    }

    /** A field breaks the wire format; the message names it. */
    static Refusal invalid(String field, String problem) {
        return new Refusal(INVALID, "Trường " + field + " " + problem);
    }

    static Refusal unknownService(String service) {
        return new Refusal(NOT_ACCEPTED, "Dịch vụ " + service + " không được hỗ trợ");
    }

    /** Callers look for the words "đã tồn tại" and repeat the call as an update. */
    static Refusal alreadyKnown(String dossierCode) {
        return new Refusal(NOT_ACCEPTED, "Hồ sơ " + dossierCode + " đã tồn tại");
    }

    static Refusal unknownDossier(String dossierCode) {
        return new Refusal(NOT_ACCEPTED, "Hồ sơ " + dossierCode + " không tồn tại trên hệ thống");
    }

    static Refusal unknownProcedure(String procedureCode) {
        return new Refusal(NOT_ACCEPTED, "Không tìm thấy thủ tục hành chính " + procedureCode);
    }

    static Refusal onDemand() {
        return new Refusal(NOT_ACCEPTED, "Hệ thống từ chối tiếp nhận dữ liệu, vui lòng kiểm tra lại");
    }

    String code() {
        return code;
    }
}
