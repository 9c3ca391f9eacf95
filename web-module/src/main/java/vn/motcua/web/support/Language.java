package vn.motcua.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ngôn ngữ của trang: Vietnamese unless the reader chose English; remembered in a cookie, never in a session. */
@Named
@RequestScoped
public class Language {

    private static final String CHOICE = "lang";
    private static final Locale VIETNAMESE = new Locale("vi");
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    @Inject
    HttpServletRequest request;

    @Inject
    ExternalContext answer;

    private Locale locale;

    @PostConstruct
    void choose() {
        String asked = request.getParameter(CHOICE);
        locale = chosen(asked, remembered());
        if (asked != null) {
            answer.addResponseCookie(CHOICE, locale.getLanguage(),
                    Map.of("path", "/", "maxAge", ONE_YEAR, "httpOnly", true, "SameSite", "Lax"));
        }
    }

    public Locale getLocale() {
        return locale;
    }

    public String getCode() {
        return locale.getLanguage();
    }

    /** Code of the language one can change to. */
    public String getOther() {
        return locale.equals(VIETNAMESE) ? "en" : "vi";
    }

    /** Address of the same page with the same parameters in the other language. */
    public String getSwitchHref() {
        return switched(request.getQueryString(), getOther());
    }

    static Locale chosen(String asked, String remembered) {
        String wish = asked != null ? asked : remembered;
        return "en".equals(wish) ? Locale.ENGLISH : VIETNAMESE;
    }

    static String switched(String query, String language) {
        Stream<String> kept = query == null
                ? Stream.empty()
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.isEmpty() && !part.equals(CHOICE) && !part.startsWith(CHOICE + "="));
        return Stream.concat(kept, Stream.of(CHOICE + "=" + language)).collect(Collectors.joining("&", "?", ""));
    }

    private String remembered() {
        Cookie[] cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(CHOICE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }
}
