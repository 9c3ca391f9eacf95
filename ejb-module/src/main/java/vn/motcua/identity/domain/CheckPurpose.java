package vn.motcua.identity.domain;

/** Mục đích xác nhận địa chỉ. */
public enum CheckPurpose {
    /** Đăng ký tài khoản. */
    REGISTER,
    /** Đặt lại mật khẩu. */
    RESET
}
