package vn.motcua.document.gateway;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.document.domain.PartialUpload;
import vn.motcua.document.domain.PartialUploads;
import vn.motcua.document.domain.UnknownUpload;
import vn.motcua.document.domain.UploadOutOfStep;
import vn.motcua.kernel.Setting;

/**
 * Thư mục tải lên dở dang: a folder an upload, in it one sealed file a piece, named by where it begins and ends. A piece
 * has its name only when it is whole, so what has a name counts. On a folder that servers share, any of them goes on.
 */
@ApplicationScoped
class PartialUploadFolder implements PartialUploads {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    private static final Pattern PIECE = Pattern.compile("([0-9]{12})-([0-9]{12})");
    private static final String ABOUT = "about";
    private static final String CLOSING = ".closing";

    @Inject SealedContents contents;
    @Inject Clock clock;

    private Path root;

    @PostConstruct
    void start() {
        startIn(Path.of(Setting.MOTCUA_FILES_DIRECTORY.value()).toAbsolutePath().resolve("uploads"));
    }

    void startIn(Path folder) {
        root = folder;
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of uploads cannot be used: " + root, e);
        }
    }

    @Override
    public String begin(long ownerApplicantId, String target, String name, long length) {
        forgetOld();
        String id = UUID.randomUUID().toString();
        Properties about = new Properties();
        about.setProperty("owner", String.valueOf(ownerApplicantId));
        about.setProperty("target", target);
        about.setProperty("name", name);
        about.setProperty("length", String.valueOf(length));
        try {
            Files.createDirectory(root.resolve(id));
            try (Writer writer = Files.newBufferedWriter(root.resolve(id).resolve(ABOUT))) {
                about.store(writer, null);
            }
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be begun", e);
        }
    }

    private void forgetOld() {
        Instant before = clock.instant().minus(FORGOTTEN_AFTER);
        for (Path folder : folders()) {
            try {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(before)) {
                    delete(folder);
                }
            } catch (IOException gone) {
                // another server was faster
            }
        }
    }

    private List<Path> folders() {
        try (Stream<Path> all = Files.list(root)) {
            return all.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<PartialUpload> find(String id) {
        return ID.matcher(id).matches() ? read(root.resolve(id), id) : Optional.empty();
    }

    private static Optional<PartialUpload> read(Path folder, String id) {
        Properties about = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(ABOUT))) {
            about.load(reader);
            List<Piece> pieces = pieces(folder);
            long arrived = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).to();
            return Optional.of(new PartialUpload(id, Long.parseLong(about.getProperty("owner")),
                    about.getProperty("target"), about.getProperty("name"),
                    Long.parseLong(about.getProperty("length")), arrived));
        } catch (NoSuchFileException unknown) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be read", e);
        }
    }

    private record Piece(Path file, long from, long to) {}

    /** Those that join one another; a second sender may have left others. */
    private static List<Piece> pieces(Path folder) throws IOException {
        List<Piece> joined = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            List<Piece> all = new ArrayList<>();
            for (Path file : files) {
                Matcher piece = PIECE.matcher(file.getFileName().toString());
                if (piece.matches()) {
                    all.add(new Piece(file, Long.parseLong(piece.group(1)), Long.parseLong(piece.group(2))));
                }
            }
            all.sort(Comparator.comparingLong(Piece::from).thenComparing(Piece::to));
            long end = 0;
            for (Piece piece : all) {
                if (piece.from() == end && piece.to() > end) {
                    joined.add(piece);
                    end = piece.to();
                }
            }
        }
        return joined;
    }

    @Override
    public long append(PartialUpload upload, long from, InputStream piece, int length) {
        if (from != upload.arrived() || from + length > upload.length() || length <= 0) {
            throw new UploadOutOfStep();
        }
        Path folder = root.resolve(upload.id());
        try {
            byte[] bytes = piece.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException("the sender hung up");
            }
            Path sealed = Files.createTempFile(folder, "", ".part");
            try {
                contents.seal().close(new ByteArrayInputStream(bytes), binding(upload.id(), from), sealed);
                Files.move(sealed, folder.resolve("%012d-%012d".formatted(from, from + length)), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(sealed);
            }
            return from + length;
        } catch (NoSuchFileException droppedMeanwhile) {
            throw new UnknownUpload();
        } catch (IOException e) {
            throw new UncheckedIOException("a piece of an upload cannot be kept", e);
        }
    }

    private static String binding(String id, long from) {
        return HexFormat.of().formatHex(ArrivingFiles.sha256().digest((id + ":" + from).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public InputStream content(PartialUpload upload) {
        try {
            Iterator<Piece> pieces = pieces(root.resolve(upload.id() + CLOSING)).iterator();
            return new SequenceInputStream(new Enumeration<>() { // each is opened when the one before has ended
                @Override
                public boolean hasMoreElements() {
                    return pieces.hasNext();
                }

                @Override
                public InputStream nextElement() {
                    return open(pieces.next(), upload.id());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be read", e);
        }
    }

    private InputStream open(Piece piece, String id) {
        try {
            return contents.seal().open(Files.newInputStream(piece.file()), binding(id, piece.from()));
        } catch (IOException e) {
            throw new UncheckedIOException("a piece of an upload cannot be read", e);
        }
    }

    @Override
    public boolean close(PartialUpload upload) {
        try {
            Files.move(root.resolve(upload.id()), root.resolve(upload.id() + CLOSING), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException somebodyElse) {
            return false;
        }
    }

    @Override
    public void reopen(PartialUpload upload) {
        try {
            Files.move(root.resolve(upload.id() + CLOSING), root.resolve(upload.id()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be opened again", e);
        }
    }

    @Override
    public void drop(String id) {
        if (ID.matcher(id).matches()) {
            delete(root.resolve(id));
            delete(root.resolve(id + CLOSING));
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be removed", e);
        }
    }

    @Override
    public int countOf(long ownerApplicantId) {
        return (int) folders().stream()
                .map(folder -> read(folder, folder.getFileName().toString().replace(CLOSING, "")))
                .flatMap(Optional::stream)
                .filter(upload -> upload.ownerApplicantId() == ownerApplicantId)
                .count();
    }
}
