package vn.motcua.document.domain;

import java.nio.file.Path;

/** Nội dung vừa nhận: wholly on disk but not kept yet. Closing it without {@link DocumentContents#keep} leaves nothing. */
public interface ArrivedContent extends AutoCloseable {

    Path file();

    long size();

    String sha256();

    @Override
    void close();
}
