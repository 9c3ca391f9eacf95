package vn.motcua.document.application;

import java.io.IOException;
import java.io.InputStream;

/** Tài liệu đang mở để đọc. Whoever opened it closes it. The hash serves as entity tag: the content never changes. */
public record OpenedDocument(String name, String mediaType, long size, String sha256, InputStream content)
        implements AutoCloseable {

    @Override
    public void close() throws IOException {
        content.close();
    }
}
