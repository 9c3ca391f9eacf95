package vn.motcua.document.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import vn.motcua.document.domain.FileStoreAway;

/**
 * Tệp khóa: one file with mode 0600, read again when it has changed. It is made only for a store that was never used:
 * with new keys in the place of lost ones everything kept would seem to be gone.
 */
class KeyFile {

    private final Path file;
    private FileTime readAsOf;
    private ContentKeys keys;

    KeyFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    synchronized ContentKeys keys(ContentStore store) {
        try {
            if (keys == null && !Files.exists(file)) {
                create(store);
            }
            FileTime changed = Files.getLastModifiedTime(file);
            if (keys == null || !changed.equals(readAsOf)) {
                ContentKeys found = ContentKeys.read(Files.readString(file));
                recognise(found, store);
                keys = found;
                readAsOf = changed;
            }
            return keys;
        } catch (StoreAway away) {
            throw new FileStoreAway(away);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the keys of the documents cannot be read: " + file, unreadable);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("the keys of the documents are damaged: " + file, damaged);
        }
    }

    private void create(ContentStore store) throws IOException {
        if (store.mark().isPresent()) {
            throw new IllegalStateException("the keys of the documents are missing: " + file
                    + ". Put back the file with which they were encrypted (docs/operations/files.md)");
        }
        Files.createDirectories(file.getParent());
        Path made = written(ContentKeys.create());
        try {
            Files.createLink(file, made); // whoever comes second takes the first one's
        } catch (FileAlreadyExistsException another) {
            // another server was faster
        } finally {
            Files.delete(made);
        }
        syncFolder();
    }

    private Path written(ContentKeys content) throws IOException {
        Path made = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (FileChannel channel = FileChannel.open(made, StandardOpenOption.WRITE)) {
            for (ByteBuffer rest = StandardCharsets.UTF_8.encode(content.text()); rest.hasRemaining(); ) {
                channel.write(rest);
            }
            channel.force(true);
        }
        return made;
    }

    /** What is encrypted with a key that a power failure took away is lost. */
    private void syncFolder() throws IOException {
        try (FileChannel channel = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private void recognise(ContentKeys found, ContentStore store) throws IOException {
        String mark = store.mark().orElse(null);
        if (mark == null) {
            store.mark(found.mark());
        } else if (!mark.equals(found.mark())) {
            throw new IllegalStateException("these are not the keys with which the documents were encrypted: " + file
                    + " (docs/operations/files.md)");
        }
    }

    /** The new key is on the disk when this returns; the old ones stay beside it. */
    synchronized void change(ContentStore store) {
        ContentKeys now = keys(store);
        try {
            Files.move(written(now.withNewPrimary()), file, StandardCopyOption.ATOMIC_MOVE);
            syncFolder();
            keys = null;
        } catch (IOException e) {
            throw new UncheckedIOException("the keys of the documents cannot be changed: " + file, e);
        }
    }
}
