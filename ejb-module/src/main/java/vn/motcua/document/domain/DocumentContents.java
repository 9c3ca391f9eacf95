package vn.motcua.document.domain;

import java.io.InputStream;

/** Nội dung tài liệu, kept under its SHA-256: the same content once, and never overwritten. */
public interface DocumentContents {

    /** Reads the stream to its end. */
    ArrivedContent take(InputStream content);

    /** From here on the content survives a crash. */
    void keep(ArrivedContent content);

    /** The caller closes it. */
    InputStream open(String sha256);
}
