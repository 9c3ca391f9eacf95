package vn.motcua.document.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.document.domain.PartialUpload;
import vn.motcua.document.domain.UploadOutOfStep;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartialUploadFolderTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    @TempDir Path home;

    private final PartialUploadFolder uploads = new PartialUploadFolder();

    @BeforeEach
    void start() {
        SealedContents contents = new SealedContents();
        contents.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        contents.startWith(new FolderStore(home), home, home.resolve("keys.json"));
        uploads.contents = contents;
        uploads.clock = contents.clock;
        uploads.startIn(home.resolve("uploads"));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private PartialUpload begun() {
        return uploads.find(uploads.begin(7, "draft:1:A", "Đơn.pdf", 9)).orElseThrow();
    }

    private PartialUpload now(PartialUpload upload) {
        return uploads.find(upload.id()).orElseThrow();
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(home.resolve("uploads"))) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(PartialUpload upload) {
        try (InputStream content = uploads.content(upload)) {
            return new String(content.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void pieces_come_together_again_and_stand_nowhere_in_the_clear() {
        PartialUpload upload = begun();
        assertThat(upload.name()).isEqualTo("Đơn.pdf");
        assertThat(uploads.append(upload, 0, text("abcd"), 4)).isEqualTo(4);
        assertThat(uploads.append(now(upload), 4, text("efghi"), 5)).isEqualTo(9);
        assertThat(now(upload).isWhole()).isTrue();
        assertThat(files()).allSatisfy(file -> assertThat(Files.readString(file, ISO_8859_1)).doesNotContain("abcd"));
        assertThat(uploads.close(now(upload))).isTrue();
        assertThat(read(upload)).isEqualTo("abcdefghi");
        uploads.drop(upload.id());
        assertThat(files()).isEmpty();
    }

    @Test
    void a_line_that_breaks_costs_one_piece_and_the_sender_is_told_where_to_go_on() {
        PartialUpload upload = begun();
        uploads.append(upload, 0, text("abcd"), 4);
        assertThatThrownBy(() -> uploads.append(now(upload), 4, text("ef"), 5)).isInstanceOf(UncheckedIOException.class);
        assertThat(now(upload).arrived()).isEqualTo(4);
        assertThat(uploads.append(now(upload), 4, text("efghi"), 5)).isEqualTo(9);
    }

    @Test
    void a_piece_that_does_not_follow_or_is_too_long_is_refused() {
        PartialUpload upload = begun();
        assertThatThrownBy(() -> uploads.append(upload, 3, text("abcd"), 4)).isInstanceOf(UploadOutOfStep.class);
        assertThatThrownBy(() -> uploads.append(upload, 0, text("abcdefghij"), 10)).isInstanceOf(UploadOutOfStep.class);
        uploads.append(upload, 0, text("abcd"), 4);
        assertThatThrownBy(() -> uploads.append(now(upload), 0, text("abcd"), 4)).isInstanceOf(UploadOutOfStep.class);
        assertThat(now(upload).arrived()).isEqualTo(4);
    }

    @Test
    void of_two_who_end_it_one_does() {
        PartialUpload upload = begun();
        uploads.append(upload, 0, text("abcdefghi"), 9);
        assertThat(uploads.close(now(upload))).isTrue();
        assertThat(uploads.close(upload)).isFalse();
        uploads.reopen(upload);
        assertThat(now(upload).isWhole()).isTrue();
    }

    @Test
    void it_is_forgotten_after_a_day_and_counted_until_then() throws IOException {
        PartialUpload old = begun();
        assertThat(uploads.countOf(7)).isEqualTo(1);
        assertThat(uploads.countOf(8)).isZero();
        Files.setLastModifiedTime(home.resolve("uploads").resolve(old.id()), FileTime.from(NOW.minusSeconds(90_000)));
        begun();
        assertThat(uploads.find(old.id())).isEmpty();
        assertThat(uploads.countOf(7)).isEqualTo(1);
    }

    @Test
    void what_is_no_number_of_an_upload_names_nothing() {
        for (String id : List.of("", "..", "../arriving", UUID.randomUUID().toString(), "a".repeat(36))) {
            assertThat(uploads.find(id)).isEmpty();
            uploads.drop(id);
        }
        assertThat(home.resolve("arriving")).exists();
    }
}
