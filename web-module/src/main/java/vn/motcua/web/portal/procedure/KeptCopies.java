package vn.motcua.web.portal.procedure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Bản sao còn dùng được: lets browsers and robots keep what has not changed. */
final class KeptCopies {

    static final int A_DAY = 24 * 60 * 60;
    static final int AN_HOUR = 60 * 60;

    private KeptCopies() {}

    /**
     * Names the state of what is asked for, and answers 304 if the asker has it already.
     *
     * @param state anything that changes when the answer does
     * @return whether nothing more is to be sent
     */
    static boolean isCurrent(HttpServletRequest request, HttpServletResponse response, String state, int seconds) {
        String tag = "\"" + UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8)) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=" + seconds);
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return true;
        }
        return false;
    }
}
