package vn.motcua.document.gateway;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import vn.motcua.document.domain.ArrivedContent;
import vn.motcua.document.domain.DocumentContents;
import vn.motcua.kernel.Setting;

/**
 * Thư mục nội dung: {@code ab/cd/<sha256>} below one folder, which several servers may share. A file gets its name only
 * when its bytes are safe on the disk, so whatever has a name is whole.
 */
@ApplicationScoped
class FolderContents implements DocumentContents {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Duration NOBODY_WRITES_SO_LONG = Duration.ofDays(1);
    private static final int CHUNK = 64 * 1024;

    @Inject Clock clock;

    private Path root;
    private Path arriving;

    @PostConstruct
    void start() {
        startIn(Path.of(Setting.MOTCUA_FILES_DIRECTORY.value()));
    }

    void startIn(Path folder) {
        root = folder.toAbsolutePath();
        arriving = root.resolve("arriving");
        try {
            Files.createDirectories(arriving);
            sweep(clock.instant().minus(NOBODY_WRITES_SO_LONG));
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of documents cannot be used: " + root, e);
        }
    }

    /** Removes what a killed server left half-written. Younger files may be another server's work. */
    private void sweep(Instant before) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(arriving, "*.part")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    @Override
    public ArrivedContent take(InputStream content) {
        try {
            Path file = Files.createTempFile(arriving, "", ".part");
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
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            byte[] chunk = new byte[CHUNK];
            for (int got = content.read(chunk); got >= 0; got = content.read(chunk)) {
                digest.update(chunk, 0, got);
                for (ByteBuffer rest = ByteBuffer.wrap(chunk, 0, got); rest.hasRemaining(); ) {
                    channel.write(rest);
                }
                size += got;
            }
            channel.force(true);
        }
        return new Arrived(file, size, HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public void keep(ArrivedContent content) {
        Path place = placeOf(content.sha256());
        try {
            if (Files.exists(place)) {
                if (Files.size(place) != content.size()) {
                    throw new IOException("the kept file of that content has another size: " + place);
                }
                return; // the same content is kept once; closing removes the newcomer
            }
            Files.createDirectories(place.getParent());
            Files.move(content.file(), place, StandardCopyOption.ATOMIC_MOVE);
            // the name, too, must survive a power failure
            sync(place.getParent());
            sync(place.getParent().getParent());
            sync(root);
        } catch (IOException e) {
            throw new UncheckedIOException("a content could not be kept", e);
        }
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(placeOf(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException("a kept content cannot be read", e);
        }
    }

    private Path placeOf(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }

    private static MessageDigest sha256() {
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
