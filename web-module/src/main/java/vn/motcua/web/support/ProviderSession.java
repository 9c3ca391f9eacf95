package vn.motcua.web.support;

import java.io.Serializable;

/**
 * Phiên mở bằng bên cung cấp định danh, as kept in our session.
 *
 * @param key of the line in the book of such sessions
 * @param idToken shown again to the provider when signing out
 */
public record ProviderSession(String key, String provider, String idToken) implements Serializable {

    /** Never shows the token in a log. */
    @Override
    public String toString() {
        return "session with " + provider;
    }
}
