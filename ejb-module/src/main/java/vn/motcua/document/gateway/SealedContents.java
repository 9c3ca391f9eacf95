package vn.motcua.document.gateway;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.regex.Pattern;
import vn.motcua.document.domain.ArrivedContent;
import vn.motcua.document.domain.ContentBook;
import vn.motcua.document.domain.ContentUnreadable;
import vn.motcua.document.domain.ContentUpkeep;
import vn.motcua.document.domain.DocumentContents;
import vn.motcua.document.domain.FileStoreAway;
import vn.motcua.kernel.Setting;

/** Nội dung niêm phong: takes contents in, keeps them encrypted where the operator wants them, opens them again. */
@ApplicationScoped
class SealedContents implements DocumentContents, ContentUpkeep {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    @Inject ContentBook book;
    @Inject Clock clock;

    private ContentStore store;
    private KeyFile keyFile;
    private ArrivingFiles arriving;
    private Path plain;

    @PostConstruct
    void start() {
        Path folder = Path.of(Setting.MOTCUA_FILES_DIRECTORY.value()).toAbsolutePath();
        boolean inFolder = Setting.MOTCUA_FILES_S3_URL.value().isEmpty();
        startWith(inFolder ? new FolderStore(folder) : S3Store.configured(), folder, Path.of(Setting.MOTCUA_FILES_KEYS.value()));
    }

    void startWith(ContentStore where, Path folder, Path keys) {
        store = where;
        keyFile = new KeyFile(keys);
        plain = folder;
        arriving = new ArrivingFiles(folder.resolve("arriving"));
        arriving.sweep(clock.instant());
    }

    Seal seal() {
        return new Seal(keyFile.keys(store));
    }

    /** That the store is away is told to the person; all else is a fault. */
    private static RuntimeException fault(String what, IOException why) {
        boolean away = why instanceof StoreAway || why.getCause() instanceof StoreAway;
        return away ? new FileStoreAway(why) : new UncheckedIOException(what, why);
    }

    private String nameOf(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return keyFile.keys(store).nameOf(sha256);
    }

    @Override
    public ArrivedContent take(InputStream content) {
        return arriving.take(content);
    }

    @Override
    public void keep(ArrivedContent content) {
        String name = nameOf(content.sha256());
        book.claim(content);
        try {
            if (!store.exists(name)) {
                try (InputStream source = Files.newInputStream(content.file())) {
                    put(name, source, content.sha256());
                }
            } else if (sizeOf(name, content.sha256()) != content.size()) {
                throw new IOException("the kept file of that content has another size: " + name);
            } // else the same content is kept once; closing removes the newcomer
        } catch (IOException e) {
            throw fault("a content could not be kept", e);
        }
    }

    private long sizeOf(String name, String sha256) throws IOException {
        try (InputStream kept = seal().open(store.open(name), sha256)) {
            return kept.transferTo(OutputStream.nullOutputStream());
        }
    }

    private void put(String name, InputStream content, String sha256) throws IOException {
        Path sealed = arriving.create();
        try {
            seal().close(content, sha256, sealed);
            store.put(name, sealed);
        } finally {
            Files.deleteIfExists(sealed);
        }
    }

    @Override
    public InputStream open(String sha256, long from) {
        String name = nameOf(sha256);
        try {
            return openKept(name, sha256, from);
        } catch (NoSuchFileException notThere) {
            return openAdopted(name, sha256, from, notThere);
        } catch (IOException e) {
            throw fault("a kept content cannot be read", e);
        }
    }

    private InputStream openKept(String name, String sha256, long from) throws IOException {
        return from == 0
                ? seal().open(store.open(name), sha256)
                : seal().open(store.channel(name), sha256, from);
    }

    private InputStream openAdopted(String name, String sha256, long from, IOException notThere) {
        try {
            if (!adopt(name, sha256)) {
                throw notThere;
            }
            return openKept(name, sha256, from);
        } catch (IOException e) {
            throw fault("a kept content cannot be read", e);
        }
    }

    @Override
    public void remove(String sha256) {
        try {
            store.remove(nameOf(sha256));
            Files.deleteIfExists(placeOfPlain(sha256));
        } catch (IOException e) {
            throw fault("a content cannot be removed", e);
        }
    }

    @Override
    public boolean renew(String sha256) {
        String name = nameOf(sha256);
        try {
            return adopt(name, sha256) || reseal(name, sha256);
        } catch (StoreAway away) {
            throw new UncheckedIOException("contents cannot be encrypted anew now", away); // the run stops, and goes on later
        } catch (IOException e) {
            throw new ContentUnreadable(sha256, e);
        }
    }

    private boolean reseal(String name, String sha256) throws IOException {
        try (InputStream sealed = store.open(name)) {
            if (seal().isOfToday(sealed)) {
                return false;
            }
        }
        try (InputStream content = seal().open(store.open(name), sha256)) {
            putChecked(name, content, sha256);
        }
        return true;
    }

    /** What was kept before contents were encrypted lies in the clear, under its hash. False if there is no such file. */
    private boolean adopt(String name, String sha256) throws IOException {
        Path file = placeOfPlain(sha256);
        if (!Files.exists(file)) {
            return false;
        }
        try (InputStream content = Files.newInputStream(file)) {
            putChecked(name, content, sha256);
        }
        Files.deleteIfExists(file);
        return true;
    }

    private void putChecked(String name, InputStream content, String sha256) throws IOException {
        MessageDigest digest = ArrivingFiles.sha256();
        Path sealed = arriving.create();
        try {
            seal().close(new DigestInputStream(content, digest), sha256, sealed);
            if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
                throw new IOException("a kept content is not what its name says: " + sha256);
            }
            store.put(name, sealed);
        } finally {
            Files.deleteIfExists(sealed);
        }
    }

    private Path placeOfPlain(String sha256) {
        return plain.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }

    @Override
    public void changeKey() {
        keyFile.change(store);
    }
}
