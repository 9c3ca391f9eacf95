package vn.motcua.catalogueimport.gateway;

import java.net.URI;
import java.net.URISyntaxException;

/** Liên kết trong nguồn: only addresses of the web are kept as links; anything else might be a script. */
final class Links {

    private Links() {}

    static boolean isWeb(String text) {
        try {
            URI address = new URI(text);
            return ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
