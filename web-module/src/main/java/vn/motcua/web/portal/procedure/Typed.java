package vn.motcua.web.portal.procedure;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.motcua.kernel.Folded;

/** Điều đã gõ vào ô tìm: whatever it is, as it came; null for nothing. */
public record Typed(String words) {

    private static final int ECHOED = 80;
    private static final int FIRST_WORDS = 3;

    /** What was typed, as far as a line can show it. */
    public String getEcho() {
        return words == null || words.length() <= ECHOED
                ? words
                : words.substring(0, words.offsetByCodePoints(0, ECHOED)) + " …";
    }

    /** Something was typed, but no letter and no figure. */
    public boolean isOnlySigns() {
        return words != null && !words.isBlank() && Folded.of(words).isBlank();
    }

    /** A question in a whole sentence often begins with what it is about. */
    public String firstWords() {
        return Arrays.stream(words.strip().split("\\s+")).limit(FIRST_WORDS).collect(Collectors.joining(" "));
    }
}
