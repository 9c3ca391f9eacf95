package vn.motcua.document.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.document.domain.ArrivedContent;
import vn.motcua.document.domain.DocumentName;
import vn.motcua.document.domain.FileTooLarge;
import vn.motcua.document.domain.UploadLimits;

class FolderContentsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir Path root;

    private FolderContents contents;

    @BeforeEach
    void start() {
        contents = new FolderContents();
        contents.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        contents.startIn(root);
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).map(root::relativize).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(String text) {
        try (ArrivedContent content = contents.take(text(text))) {
            contents.keep(content);
        }
    }

    @Test
    void a_content_lies_under_its_hash_and_reads_back_the_same() throws IOException {
        keep("abc");
        assertThat(files()).containsExactly(Path.of("ba", "78", HASH_OF_ABC));
        try (InputStream content = contents.open(HASH_OF_ABC)) {
            assertThat(content.readAllBytes()).asString(UTF_8).isEqualTo("abc");
        }
    }

    @Test
    void the_same_content_is_kept_once_and_never_overwritten() throws IOException {
        keep("abc");
        Path place = root.resolve(files().get(0));
        FileTime written = FileTime.from(NOW.minusSeconds(86_400));
        Files.setLastModifiedTime(place, written);
        keep("abc");
        assertThat(files()).hasSize(1);
        assertThat(Files.getLastModifiedTime(place)).isEqualTo(written);
    }

    @Test
    void a_content_that_is_not_kept_leaves_nothing() {
        contents.take(text("abc")).close();
        assertThat(files()).isEmpty();
    }

    @Test
    void a_line_that_breaks_leaves_nothing() {
        InputStream breaking = new SequenceInputStream(text("half of it"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
        assertThatThrownBy(() -> contents.take(breaking)).isInstanceOf(UncheckedIOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void a_file_past_the_limit_leaves_nothing() {
        InputStream tooMuch = new UploadLimits(2, 1).guarding(text("abc"), new DocumentName("x"));
        assertThatThrownBy(() -> contents.take(tooMuch)).isInstanceOf(FileTooLarge.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void what_a_killed_server_left_is_swept_at_the_next_start_but_not_what_is_being_written() throws IOException {
        Path old = Files.writeString(root.resolve("arriving/1.part"), "half");
        Files.setLastModifiedTime(old, FileTime.from(NOW.minusSeconds(100_000)));
        Path young = Files.writeString(root.resolve("arriving/2.part"), "half");
        Files.setLastModifiedTime(young, FileTime.from(NOW.minusSeconds(60)));
        contents.startIn(root);
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void a_spoilt_file_in_the_place_of_a_content_is_a_fault_and_stays_as_evidence() throws IOException {
        keep("abc");
        Path place = root.resolve(files().get(0));
        Files.writeString(place, "spoilt");
        assertThatThrownBy(() -> keep("abc")).isInstanceOf(UncheckedIOException.class);
        assertThat(place).hasContent("spoilt");
    }

    @Test
    void only_a_hash_names_a_content() {
        assertThatThrownBy(() -> contents.open("../../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }
}
