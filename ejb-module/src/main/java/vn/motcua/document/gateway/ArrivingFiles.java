package vn.motcua.document.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import vn.motcua.document.domain.ArrivedContent;

/** Tệp đang đến: in the clear as long as they are looked at, some seconds; no other part of the store ever is. */
final class ArrivingFiles {

    private static final Duration NOBODY_WRITES_SO_LONG = Duration.ofDays(1);
    private static final int CHUNK = 64 * 1024;

    private final Path folder;

    ArrivingFiles(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of documents cannot be used: " + folder, e);
        }
    }

    /** Removes what a killed server left half-written. Younger files may be another server's work. */
    void sweep(Instant now) {
        Instant before = now.minus(NOBODY_WRITES_SO_LONG);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.part")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of documents cannot be swept: " + folder, e);
        }
    }

    Path create() throws IOException {
        return Files.createTempFile(folder, "", ".part"); // mode 0600
    }

    ArrivedContent take(InputStream content) {
        try {
            Path file = create();
            boolean whole = false;
            try {
                ArrivedContent arrived = write(content, file);
                whole = true;
                return arrived;
            } finally {
                if (!whole) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a content could not be taken in", e);
        }
    }

    private static ArrivedContent write(InputStream content, Path file) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            for (int got = content.read(chunk); got >= 0; got = content.read(chunk)) {
                digest.update(chunk, 0, got);
                out.write(chunk, 0, got);
                size += got;
            }
        }
        return new Arrived(file, size, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private record Arrived(Path file, long size, String sha256) implements ArrivedContent {

        @Override
        public void close() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException("a content that was not kept cannot be removed", e);
            }
        }
    }
}
