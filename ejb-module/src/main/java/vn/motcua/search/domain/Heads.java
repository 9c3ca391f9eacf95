package vn.motcua.search.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phần chính của tên thủ tục: official names say what it is and then, at length, for whom, where and under which
 * conditions. Whoever asks says the first part only.
 */
final class Heads {

    private static final Pattern QUALIFIER = Pattern.compile(
            "\\s*[(;/]|,\\s|\\s+(?:đối với|trong trường hợp|trường hợp|thuộc thẩm quyền|theo quy định|thực hiện|tại cấp|do cơ quan|của|"
                    + "mà|bằng dịch vụ)\\s", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int SHORTEST = 10;

    private Heads() {}

    static String of(String title) {
        Matcher qualifier = QUALIFIER.matcher(title);
        return qualifier.find(Math.min(SHORTEST, title.length())) ? title.substring(0, qualifier.start()) : title;
    }
}
