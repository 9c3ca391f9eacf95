package vn.motcua.sandbox.nationalportal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.logging.Logger;

/** Nhật ký tiếp nhận: one JSON line an accepted item, on disk before the caller gets its answer. */
final class Journal implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Journal.class.getName());
    private static final byte END_OF_LINE = '\n';

    private final FileChannel file;

    private Journal(FileChannel file) {
        this.file = file;
    }

    static Journal in(Path directory) {
        Path path = directory.resolve("national-portal.jsonl");
        try {
            Files.createDirectories(directory);
            FileChannel file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!isLocked(file)) {
                file.close();
                throw new IllegalStateException("Another stand-in already writes to " + path);
            }
            return new Journal(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot open the journal " + path, unreadable);
        }
    }

    /** Everything acknowledged so far; half a line at the end is what a crash left and was never acknowledged. */
    List<Delivery> replay() {
        try {
            byte[] content = readAll();
            int end = endOfLastLine(content);
            if (end < content.length) {
                LOG.warning(() -> "Dropped " + (content.length - end) + " bytes of an unfinished entry from the journal");
                file.truncate(end);
                file.force(true);
            }
            file.position(end);
            return new String(content, 0, end, StandardCharsets.UTF_8).lines().map(Journal::delivery).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the journal", unreadable);
        }
    }

    /** Returns when the entry is on disk; if that fails nothing of it remains. */
    void append(Delivery delivery) {
        String line = Wire.text(delivery.toJson()) + "\n";
        try {
            long before = file.position();
            try {
                ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(false);
            } catch (IOException unwritable) {
                file.truncate(before);
                throw unwritable;
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Cannot write the journal", unwritable);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException("Cannot close the journal", unclosable);
        }
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    private byte[] readAll() throws IOException {
        ByteBuffer content = ByteBuffer.allocate(Math.toIntExact(file.size()));
        file.position(0);
        while (content.hasRemaining() && file.read(content) >= 0) {
            // a channel may hand over less than asked for
        }
        return content.array();
    }

    private static int endOfLastLine(byte[] content) {
        int end = content.length;
        while (end > 0 && content[end - 1] != END_OF_LINE) {
            end--;
        }
        return end;
    }

    private static Delivery delivery(String line) {
        return Wire.read(line.getBytes(StandardCharsets.UTF_8))
                .map(Delivery::fromJson)
                .orElseThrow(() -> new IllegalStateException("The journal holds a line that is not an entry"));
    }
}
