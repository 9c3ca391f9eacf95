package vn.motcua.federation.domain;

/** Mật khẩu của phần mềm ta tại bên cung cấp định danh; never in a log. */
public record ClientSecret(String value) {

    @Override
    public String toString() {
        return "***";
    }
}
