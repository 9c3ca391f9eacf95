package vn.motcua.web.portal.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import vn.motcua.federation.domain.ProviderVisit;
import vn.motcua.federation.domain.Secrets;

/** Chìa khoá của trình duyệt: a cookie that only the pages of this sign-in see; who has it began the sign-in. */
final class BrowserKey {

    private static final String NAME = "motcua-way-back";
    private static final String PATH = "/sign-in/";
    private static final int SHORTEST = 43;

    private BrowserKey() {}

    /** One for all windows of a browser, so that two sign-ins begun side by side both come home. */
    static String given(HttpServletRequest request, HttpServletResponse response) {
        String before = of(request);
        String key = before == null ? Secrets.fresh() : before;
        Cookie cookie = new Cookie(NAME, key);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath(request.getContextPath() + PATH);
        cookie.setMaxAge((int) ProviderVisit.LASTS.toSeconds());
        cookie.setAttribute("SameSite", "Lax"); // it must come along when the provider sends the browser back
        response.addCookie(cookie);
        return key;
    }

    static String of(HttpServletRequest request) {
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(NAME) && cookie.getValue().length() >= SHORTEST)
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }
}
