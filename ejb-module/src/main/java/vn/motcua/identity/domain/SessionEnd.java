package vn.motcua.identity.domain;

/** Vì sao phiên kết thúc. */
public enum SessionEnd {
    /** Tự đăng xuất. */
    SIGNED_OUT,
    /** Chủ tài khoản kết thúc từ nơi khác. */
    ENDED_ELSEWHERE,
    /** Mật khẩu đã đổi. */
    PASSWORD_CHANGED,
    /** Quản trị đổi quyền, đóng tài khoản. */
    DUTIES_CHANGED
}
