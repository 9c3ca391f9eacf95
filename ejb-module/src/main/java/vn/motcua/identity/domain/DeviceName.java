package vn.motcua.identity.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tên thiết bị, as its owner would call it, guessed from what the browser says of itself; null where it says nothing known.
 *
 * @param browser such as {@code Chrome}
 * @param system such as {@code Windows}
 */
public record DeviceName(String browser, String system) implements Serializable {

    /** In this order: each pretends to be those after it. */
    private static final Map<String, String> BROWSERS = inOrder("coc_coc_browser", "Cốc Cốc", "Edg", "Edge", "OPR/", "Opera",
            "SamsungBrowser", "Samsung Internet", "FxiOS", "Firefox", "Firefox", "Firefox", "CriOS", "Chrome", "Chrome", "Chrome",
            "Safari", "Safari");
    private static final Map<String, String> SYSTEMS = inOrder("Android", "Android", "iPhone", "iPhone", "iPad", "iPad",
            "Windows", "Windows", "CrOS", "ChromeOS", "Macintosh", "Mac", "Linux", "Linux");

    public static DeviceName of(String userAgent) {
        return new DeviceName(first(BROWSERS, userAgent), first(SYSTEMS, userAgent));
    }

    private static String first(Map<String, String> known, String userAgent) {
        return userAgent == null ? null : known.entrySet().stream()
                .filter(entry -> userAgent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            ordered.put(pairs[at], pairs[at + 1]);
        }
        return ordered;
    }
}
