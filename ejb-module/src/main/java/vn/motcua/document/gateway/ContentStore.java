package vn.motcua.document.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Optional;

/** Nơi chứa: sealed contents under names of 64 hexadecimal digits. It knows no keys. */
interface ContentStore {

    /** Whole and safe when this returns, in place of what had that name; the file may be gone then. */
    void put(String name, Path sealed) throws IOException;

    /** @throws java.nio.file.NoSuchFileException if nothing has that name */
    InputStream open(String name) throws IOException;

    /** @throws java.nio.file.NoSuchFileException if nothing has that name */
    SeekableByteChannel channel(String name) throws IOException;

    boolean exists(String name) throws IOException;

    void remove(String name) throws IOException;

    /** The mark of the keys that were used here first. */
    Optional<String> mark() throws IOException;

    void mark(String mark) throws IOException;
}
