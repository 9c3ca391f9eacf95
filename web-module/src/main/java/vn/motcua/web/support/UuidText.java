package vn.motcua.web.support;

import java.util.UUID;

/** Mã định danh trong địa chỉ trang, read without trust. */
public final class UuidText {

    private static final UUID NOBODYS = new UUID(0, 0);

    private UuidText() {}

    /** Null for nothing; what is no identifier becomes one that nothing has. */
    public static UUID read(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnIdentifier) {
            return NOBODYS;
        }
    }
}
