package vn.motcua.web.portal.procedure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Địa chỉ của một kết quả tìm: holds all that was asked, so that it can be kept, shared, and narrowed by a link. */
final class SearchAddress {

    private final Map<String, String> parameters;

    private SearchAddress(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /** Of the words that are looked for and the conditions by name; null stands for none. */
    static SearchAddress of(String words, Map<String, String> conditions) {
        SearchAddress address = empty().with("q", words);
        for (Map.Entry<String, String> one : conditions.entrySet()) {
            address = address.with(one.getKey(), one.getValue());
        }
        return address;
    }

    static SearchAddress empty() {
        return new SearchAddress(Map.of());
    }

    /** The same question with another value; null takes the value away. */
    SearchAddress with(String name, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        if (value != null && !value.toString().isBlank()) {
            changed.put(name, value.toString());
        }
        return new SearchAddress(changed);
    }

    SearchAddress without(String name) {
        return with(name, null);
    }

    /** Begins with a question mark, so that it leads from the page to itself. */
    @Override
    public String toString() {
        return parameters.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
