package vn.motcua.web.portal.procedure;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.motcua.kernel.Setting;

/** Địa chỉ: of our own pages as others write them down, and of others' pages as far as they can be trusted. */
public final class Addresses {

    private Addresses() {}

    /** The one address of a procedure that is in force, for search engines and on paper. */
    public static String ofProcedure(String code) {
        return absolute("/portal/procedure/show?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8));
    }

    public static String absolute(String path) {
        return Setting.MOTCUA_PUBLIC_URL.value() + path;
    }

    /** The address if it is one of the web; anything else that an import may have brought is no link. */
    static String webOrNull(String address) {
        if (address == null) {
            return null;
        }
        try {
            URI uri = new URI(address.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? uri.toString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
