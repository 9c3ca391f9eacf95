package vn.motcua.document.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
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
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.document.domain.ArrivedContent;
import vn.motcua.document.domain.ContentUnreadable;
import vn.motcua.document.domain.DocumentName;
import vn.motcua.document.domain.FileTooLarge;
import vn.motcua.document.domain.UploadLimits;

class SealedContentsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir Path home;

    private Path root;
    private Path keys;
    private SealedContents contents;
    private final List<String> claimed = new ArrayList<>();

    @BeforeEach
    void start() {
        root = home.resolve("documents");
        keys = home.resolve("keys.json");
        contents = started();
    }

    private SealedContents started() {
        SealedContents started = new SealedContents();
        started.book = content -> claimed.add(content.sha256());
        started.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        started.startWith(new FolderStore(root), root, keys);
        return started;
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).filter(file -> !file.endsWith("KEYS")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String keep(SealedContents where, byte[] content) {
        try (ArrivedContent arrived = where.take(new ByteArrayInputStream(content))) {
            where.keep(arrived);
            return arrived.sha256();
        }
    }

    private void keep(String text) {
        keep(contents, text.getBytes(UTF_8));
    }

    private static byte[] read(SealedContents where, String sha256, long from) {
        try (InputStream content = where.open(sha256, from)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(7).nextBytes(noise);
        return noise;
    }

    @Test
    void a_content_reads_back_the_same_but_neither_it_nor_its_hash_stands_on_the_disk() throws IOException {
        String secret = "Số định danh cá nhân 048099000111, lặp lại nhiều lần ".repeat(5000);
        String hash = keep(contents, secret.getBytes(UTF_8));
        assertThat(read(contents, hash, 0)).asString(UTF_8).isEqualTo(secret);
        assertThat(files()).hasSize(1).allSatisfy(file -> {
            assertThat(file.toString()).doesNotContain(hash);
            assertThat(Files.readString(file, ISO_8859_1)).doesNotContain("048099000111");
        });
    }

    @Test
    void any_part_of_a_content_can_be_read_without_what_stands_before_it() {
        byte[] noise = noise(3 * ContentKeys.SEGMENT + 17);
        String hash = keep(contents, noise);
        for (long from : List.of(1L, 65_000L, 65_536L, 131_073L, (long) noise.length - 1, (long) noise.length)) {
            assertThat(read(contents, hash, from)).isEqualTo(Arrays.copyOfRange(noise, (int) from, noise.length));
        }
    }

    @Test
    void reading_a_late_part_does_not_touch_a_spoilt_early_one() throws IOException {
        byte[] noise = noise(3 * ContentKeys.SEGMENT);
        String hash = keep(contents, noise);
        byte[] sealed = Files.readAllBytes(files().get(0));
        sealed[ContentKeys.SEGMENT + 100] ^= 1; // in the second segment
        Files.write(files().get(0), sealed);
        assertThat(read(contents, hash, noise.length - 9L)).hasSize(9);
        assertThatThrownBy(() -> read(contents, hash, 0)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void the_same_content_is_kept_once_and_never_overwritten() throws IOException {
        keep("abc");
        Path place = files().get(0);
        FileTime written = FileTime.from(NOW.minusSeconds(86_400));
        Files.setLastModifiedTime(place, written);
        keep("abc");
        assertThat(files()).hasSize(1);
        assertThat(Files.getLastModifiedTime(place)).isEqualTo(written);
    }

    @Test
    void a_content_is_written_down_before_it_is_kept() {
        contents.book = content -> {
            assertThat(files()).noneMatch(file -> file.startsWith(root.resolve("sealed")));
            throw new IllegalStateException("the database is away");
        };
        assertThatThrownBy(() -> keep("abc")).hasMessage("the database is away");
        assertThat(files()).isEmpty();
        contents.book = content -> claimed.add(content.sha256());
        keep("abc");
        assertThat(claimed).containsExactly(HASH_OF_ABC);
    }

    @Test
    void a_content_that_is_not_kept_leaves_nothing() {
        contents.take(text("abc")).close();
        assertThat(files()).isEmpty();
    }

    @Test
    void a_removed_content_is_gone_and_removing_it_again_does_no_harm() {
        keep("abc");
        contents.remove(HASH_OF_ABC);
        contents.remove(HASH_OF_ABC);
        assertThat(files()).isEmpty();
        assertThatThrownBy(() -> contents.open(HASH_OF_ABC)).isInstanceOf(UncheckedIOException.class);
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
        started();
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void a_spoilt_file_in_the_place_of_a_content_is_a_fault_and_stays_as_evidence() throws IOException {
        keep("abc");
        Path place = files().get(0);
        for (String spoilt : List.of("", "spoilt", "spoilt but quite a bit longer than the head of a file is")) {
            Files.writeString(place, spoilt);
            assertThatThrownBy(() -> keep("abc")).isInstanceOf(UncheckedIOException.class);
            assertThatThrownBy(() -> contents.open(HASH_OF_ABC)).isInstanceOf(UncheckedIOException.class);
            assertThatThrownBy(() -> contents.open(HASH_OF_ABC, 1)).isInstanceOf(UncheckedIOException.class);
            assertThatThrownBy(() -> contents.renew(HASH_OF_ABC)).isInstanceOf(RuntimeException.class);
            assertThat(place).hasContent(spoilt);
        }
    }

    @Test
    void a_content_that_was_cut_off_is_a_fault_and_not_a_short_file() throws IOException {
        String hash = keep(contents, noise(2 * ContentKeys.SEGMENT));
        byte[] sealed = Files.readAllBytes(files().get(0));
        Files.write(files().get(0), Arrays.copyOf(sealed, ContentKeys.SEGMENT)); // ends between two segments
        assertThatThrownBy(() -> read(contents, hash, 0)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> read(contents, hash, 5)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void two_contents_that_changed_places_are_found_out() throws IOException {
        keep("abc");
        Path abc = files().get(0);
        byte[] sealed = Files.readAllBytes(abc);
        Files.delete(abc);
        String other = keep(contents, "abd".getBytes(UTF_8));
        Files.write(files().get(0), sealed);
        assertThatThrownBy(() -> contents.open(other)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void an_empty_content_is_one_too() {
        String hash = keep(contents, new byte[0]);
        assertThat(read(contents, hash, 0)).isEmpty();
    }

    @Test
    void only_a_hash_names_a_content() {
        assertThatThrownBy(() -> contents.open("../../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_keys_are_for_the_eyes_of_the_server_alone() throws IOException {
        keep("abc");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys))).isEqualTo("rw-------");
    }

    @Test
    void lost_keys_are_not_replaced_by_new_ones() throws IOException {
        keep("abc");
        Files.delete(keys);
        SealedContents without = started();
        assertThatThrownBy(() -> without.open(HASH_OF_ABC)).hasMessageContaining("missing").hasMessageContaining("keys.json");
        assertThatThrownBy(() -> keep(without, noise(3))).hasMessageContaining("missing");
        assertThat(keys).doesNotExist();
    }

    @Test
    void keys_of_another_house_are_refused() throws IOException {
        keep("abc");
        Files.writeString(keys, ContentKeys.create().text());
        SealedContents strange = started();
        assertThatThrownBy(() -> strange.open(HASH_OF_ABC)).hasMessageContaining("not the keys");
        assertThatThrownBy(() -> keep(strange, noise(3))).hasMessageContaining("not the keys");
    }

    @Test
    void damaged_keys_are_named_and_left_as_they_are() throws IOException {
        keep("abc");
        Files.writeString(keys, "{\"contents\": 1}");
        assertThatThrownBy(() -> started().open(HASH_OF_ABC)).hasMessageContaining("damaged");
        assertThat(keys).hasContent("{\"contents\": 1}");
    }

    @Test
    void after_a_change_of_key_old_contents_open_and_can_be_encrypted_anew() throws IOException {
        String old = keep(contents, noise(70_000));
        String before = Files.readString(keys);
        contents.changeKey();
        String young = keep(contents, "abc".getBytes(UTF_8));
        assertThat(read(contents, old, 0)).isEqualTo(noise(70_000));
        assertThat(contents.renew(young)).isFalse();
        assertThat(contents.renew(old)).isTrue();
        assertThat(contents.renew(old)).isFalse();
        assertThat(read(contents, old, 0)).isEqualTo(noise(70_000));
        assertThat(files()).hasSize(2);

        Files.writeString(keys, before); // the key of today is lost
        assertThatThrownBy(() -> started().open(old)).hasStackTraceContaining("is not among the keys");
        assertThatThrownBy(() -> started().renew(old)).isInstanceOf(ContentUnreadable.class);
    }

    @Test
    void another_server_takes_a_new_key_over_without_a_restart() {
        SealedContents other = started();
        keep(other, "abc".getBytes(UTF_8));
        contents.changeKey();
        String young = keep(contents, noise(10));
        assertThat(read(other, young, 0)).isEqualTo(noise(10));
    }

    @Test
    void what_was_kept_in_the_clear_before_is_encrypted_when_it_is_opened_or_renewed() throws IOException {
        Path plain = root.resolve("ba/78/" + HASH_OF_ABC);
        for (int round = 0; round < 2; round++) {
            Files.createDirectories(plain.getParent());
            Files.writeString(plain, "abc");
            if (round == 0) {
                assertThat(read(contents, HASH_OF_ABC, 1)).asString(UTF_8).isEqualTo("bc");
            } else {
                assertThat(contents.renew(HASH_OF_ABC)).isTrue();
            }
            assertThat(plain).doesNotExist();
            assertThat(read(contents, HASH_OF_ABC, 0)).asString(UTF_8).isEqualTo("abc");
        }
    }

    @Test
    void what_lies_in_the_clear_under_a_false_hash_is_not_believed() throws IOException {
        Path plain = root.resolve("ba/78/" + HASH_OF_ABC);
        Files.createDirectories(plain.getParent());
        Files.writeString(plain, "abd");
        assertThatThrownBy(() -> contents.open(HASH_OF_ABC)).isInstanceOf(UncheckedIOException.class);
        assertThat(plain).hasContent("abd");
    }

    @Test
    void what_is_gone_is_a_fault() {
        assertThatThrownBy(() -> contents.open(HASH_OF_ABC)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> contents.renew(HASH_OF_ABC)).isInstanceOf(ContentUnreadable.class);
    }
}
