package vn.motcua.document.domain;

import java.io.InputStream;

/** Nội dung tài liệu, kept encrypted, found by its SHA-256: the same content once, and never overwritten by another. */
public interface DocumentContents {

    /** Reads the stream to its end. */
    ArrivedContent take(InputStream content);

    /** From here on the content survives a crash. */
    void keep(ArrivedContent content);

    /** From that byte on. The caller closes it; what cannot be read is a fault here, not an empty stream. */
    InputStream open(String sha256, long from);

    default InputStream open(String sha256) {
        return open(sha256, 0);
    }
}
