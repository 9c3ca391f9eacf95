package vn.motcua.web.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import vn.motcua.document.application.OpenedDocument;

/**
 * Trả một tệp: whole or the part that was asked for. Its content came from outside, so it may load nothing, run nothing,
 * and is kept by no cache on the way.
 */
public final class FileAnswer {

    private static final String PDF = "application/pdf";
    private static final String LOADS_NOTHING = "default-src 'none'; frame-ancestors 'self'";
    /** Chromium shows no PDF in a sandbox; its viewer runs apart from our origin, and our files hold no script. */
    private static final String SHOWS_ITSELF = LOADS_NOTHING + "; style-src 'unsafe-inline'; object-src 'self'";
    private static final String PLAIN = "!#$&+-.^_`|~"; // of RFC 5987, besides letters and digits
    private static final int CHUNK = 64 * 1024;

    private final OpenedDocument document;
    private final boolean toKeep;

    /** @param toKeep the browser is to offer it for keeping, not to show it */
    public FileAnswer(OpenedDocument document, boolean toKeep) {
        this.document = document;
        this.toKeep = toKeep;
    }

    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean headOnly = request.getMethod().equals("HEAD");
        String tag = '"' + document.tag() + '"';
        try {
            Optional<ByteRange> part = ByteRange.asked(rangeIn(request, tag), document.size());
            if (headOnly) {
                describe(response, tag, part);
                return;
            }
            // opened first: what cannot be had is said before anything is promised
            try (InputStream content = document.content(part.map(ByteRange::first).orElse(0L))) {
                describe(response, tag, part);
                copy(content, part.map(ByteRange::length).orElse(document.size()), response.getOutputStream());
            }
        } catch (ByteRange.NotSatisfiable beyond) {
            response.setHeader("Content-Range", "bytes */" + document.size());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        }
    }

    /** A part of what the reader has the beginning of; of something else the whole is sent. */
    private static String rangeIn(HttpServletRequest request, String tag) {
        String condition = request.getHeader("If-Range");
        return condition == null || condition.equals(tag) ? request.getHeader("Range") : null;
    }

    private void describe(HttpServletResponse response, String tag, Optional<ByteRange> part) {
        response.setContentType(document.mediaType());
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Content-Disposition", disposition(document.name(), toKeep));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy",
                document.mediaType().equals(PDF) ? SHOWS_ITSELF : LOADS_NOTHING + "; sandbox");
        if (part.isPresent()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range",
                    "bytes " + part.get().first() + "-" + part.get().last() + "/" + document.size());
        }
        response.setContentLengthLong(part.map(ByteRange::length).orElse(document.size()));
    }

    private static void copy(InputStream from, long length, OutputStream to) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (long left = length; left > 0; ) {
            int got = from.read(chunk, 0, (int) Math.min(chunk.length, left));
            if (got < 0) {
                throw new EOFException("a content is shorter than was written down");
            }
            to.write(chunk, 0, got);
            left -= got;
        }
    }

    /** The name twice: in plain letters for old programs, and as it is (RFC 6266). */
    static String disposition(String name, boolean toKeep) {
        StringBuilder exact = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (one & 0xFF);
            boolean plain = letter < 128 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0);
            exact.append(plain ? String.valueOf(letter) : "%%%02X".formatted(one & 0xFF));
        }
        String simple = Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9 ._()-]", "_");
        return (toKeep ? "attachment" : "inline") + "; filename=\"" + simple + "\"; filename*=UTF-8''" + exact;
    }
}
