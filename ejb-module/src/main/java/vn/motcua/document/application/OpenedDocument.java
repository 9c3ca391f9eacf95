package vn.motcua.document.application;

import java.io.InputStream;
import java.util.function.LongFunction;

/**
 * Tài liệu được phép đọc. Nothing is read before {@link #content} is asked for. The tag names the content: it never
 * changes.
 */
public record OpenedDocument(String name, String mediaType, long size, String tag, LongFunction<InputStream> opening) {

    /** From that byte on. Whoever asks closes it. */
    public InputStream content(long from) {
        return opening.apply(from);
    }
}
