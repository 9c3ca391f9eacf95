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
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.document.domain.ArrivedContent;
import vn.motcua.document.domain.FileStoreAway;
import vn.motcua.s3.S3Process;

/** Kho S3, against a real server of that language. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class S3StoreIT {

    private static S3Process server;

    @TempDir static Path home;
    @TempDir Path folder;

    private final SealedContents contents = new SealedContents();

    @BeforeAll
    static void startServer() {
        server = new S3Process().start();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void start() {
        startWith(contents, S3Process.SECRET, S3Process.BUCKET);
    }

    private void startWith(SealedContents some, String secret, String bucket) {
        some.clock = Clock.systemUTC();
        some.book = content -> { };
        some.startWith(new S3Store(S3Store.client(server.address(), S3Process.KEY, secret), bucket),
                folder, home.resolve("keys.json"));
    }

    private static String keep(SealedContents where, byte[] content) {
        try (ArrivedContent arrived = where.take(new ByteArrayInputStream(content))) {
            where.keep(arrived);
            return arrived.sha256();
        }
    }

    private byte[] read(String sha256, long from) {
        try (InputStream content = contents.open(sha256, from)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] noise(int size, int seed) {
        byte[] noise = new byte[size];
        new Random(seed).nextBytes(noise);
        return noise;
    }

    private static List<Path> filesIn(Path place) {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_content_reads_back_the_same_and_the_provider_learns_nothing() {
        String hash = keep(contents, "Giấy chứng sinh số 048099000111".repeat(1000).getBytes(UTF_8));
        assertThat(read(hash, 0)).asString(UTF_8).startsWith("Giấy chứng sinh số").hasSize(31_000);
        assertThat(filesIn(server.bucket())).hasSizeGreaterThanOrEqualTo(2).noneMatch(file -> file.toString().contains(hash))
                .allSatisfy(file -> assertThat(Files.readString(file, ISO_8859_1)).doesNotContain("048099000111"));
        assertThat(filesIn(folder)).isEmpty();
    }

    @Test
    void any_part_of_a_large_content_can_be_read() {
        byte[] noise = noise(2_000_000, 3);
        String hash = keep(contents, noise);
        assertThat(read(hash, 0)).isEqualTo(noise);
        for (int from : List.of(1, 524_289, 1_999_999, 2_000_000)) {
            assertThat(read(hash, from)).isEqualTo(Arrays.copyOfRange(noise, from, noise.length));
        }
    }

    @Test
    void the_same_content_is_kept_once_and_goes_when_it_is_removed() {
        int before = filesIn(server.bucket()).size();
        String hash = keep(contents, noise(100, 4));
        keep(contents, noise(100, 4));
        int after = filesIn(server.bucket()).size();
        contents.remove(hash);
        contents.remove(hash);
        assertThat(after - filesIn(server.bucket()).size()).isEqualTo(1);
        assertThat(after).isGreaterThan(before);
        assertThatThrownBy(() -> contents.open(hash)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_change_of_key_reaches_what_lies_there() {
        String hash = keep(contents, noise(70_000, 5));
        contents.changeKey();
        assertThat(contents.renew(hash)).isTrue();
        assertThat(contents.renew(hash)).isFalse();
        assertThat(read(hash, 0)).isEqualTo(noise(70_000, 5));
    }

    @Test
    void a_server_that_is_away_is_told_as_such_loses_nothing_and_is_used_again_when_it_is_back() {
        String hash = keep(contents, noise(1000, 6));
        server.kill();
        try {
            assertThatThrownBy(() -> contents.open(hash)).isInstanceOf(FileStoreAway.class);
            assertThatThrownBy(() -> contents.open(hash, 5)).isInstanceOf(FileStoreAway.class);
            assertThatThrownBy(() -> keep(contents, noise(1000, 7))).isInstanceOf(FileStoreAway.class);
            SealedContents fresh = new SealedContents();
            startWith(fresh, S3Process.SECRET, S3Process.BUCKET); // a start does not need it
            assertThatThrownBy(() -> keep(fresh, noise(1000, 7))).isInstanceOf(FileStoreAway.class);
            assertThat(filesIn(folder)).isEmpty();
        } finally {
            server.start();
        }
        assertThat(read(hash, 0)).isEqualTo(noise(1000, 6));
        assertThat(read(keep(contents, noise(1000, 7)), 0)).isEqualTo(noise(1000, 7));
    }

    @Test
    void a_wrong_password_and_a_missing_bucket_are_no_missing_files() {
        String hash = keep(contents, noise(10, 8));
        SealedContents shutOut = new SealedContents();
        startWith(shutOut, "wrong", S3Process.BUCKET);
        assertThatThrownBy(() -> shutOut.open(hash)).isInstanceOf(FileStoreAway.class);
        SealedContents elsewhere = new SealedContents();
        startWith(elsewhere, S3Process.SECRET, "no-such-bucket");
        assertThatThrownBy(() -> keep(elsewhere, noise(10, 8))).isInstanceOf(FileStoreAway.class);
    }
}
