package vn.motcua.catalogueimport.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.catalogueimport.domain.CatalogueFileCutOff;
import vn.motcua.catalogueimport.domain.CatalogueFileRefused;
import vn.motcua.catalogueimport.domain.CatalogueReader;
import vn.motcua.catalogueimport.domain.FileFlaw;
import vn.motcua.catalogueimport.domain.ImportJobs;
import vn.motcua.catalogueimport.domain.ImportUnderWay;
import vn.motcua.catalogueimport.domain.NoImportToEnd;
import vn.motcua.catalogueimport.gateway.NationalJsonLines;
import vn.motcua.document.domain.ArrivedContent;
import vn.motcua.document.domain.DocumentContents;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.testing.DatabaseTest;

/** What becomes of a file that somebody hands in: a good one is kept and waits, a bad one is answered and leaves nothing. */
class ImportRequestsIT extends DatabaseTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), VietnamTime.ZONE);
    private static final String ROW = "{\"code\":\"9.00000%d\",\"name\":\"Đăng ký số %d\",\"ministry\":\"bo-tu-phap\",\"field\":\"Hộ tịch\"}\n";
    private static final String GOOD = ROW.formatted(1, 1) + ROW.formatted(2, 2);

    @TempDir
    Path folder;

    private final Map<String, byte[]> kept = new LinkedHashMap<>();
    private boolean atWork;
    private ImportRequests requests;

    @BeforeEach
    void wire() {
        requests = wired(new ImportRequests(), CLOCK, new ContentsInMemory(),
                new CatalogueReaders(List.<CatalogueReader>of(new NationalJsonLines())), new ImportJobs() {

                    @Override
                    public void start() {}

                    @Override
                    public boolean isAtWork() {
                        return atWork;
                    }
                });
    }

    @Test
    void a_good_file_plain_or_compressed_is_kept_until_the_import_is_done() throws IOException {
        long plain = handedIn(GOOD.getBytes(StandardCharsets.UTF_8));
        inTransactionDo(em -> requests.giveUp());
        long compressed = handedIn(zipped(GOOD.getBytes(StandardCharsets.UTF_8)));

        assertThat(compressed).isNotEqualTo(plain);
        assertThat(kept).hasSize(2);
    }

    @Test
    void one_bad_line_among_good_ones_does_not_refuse_the_file() {
        handedIn((GOOD + "nonsense\n" + ROW.formatted(1, 3)).getBytes(StandardCharsets.UTF_8));

        assertThat(kept).hasSize(1);
    }

    @Test
    void a_file_of_another_kind_is_told_by_what_it_is() throws IOException {
        assertFlaw(new byte[0], FileFlaw.EMPTY);
        assertFlaw("\n \n".getBytes(StandardCharsets.UTF_8), FileFlaw.EMPTY);
        assertFlaw(spreadsheet(), FileFlaw.OFFICE_FILE);
        assertFlaw(GOOD.getBytes(StandardCharsets.UTF_16), FileFlaw.NOT_UNICODE);
        assertFlaw(GOOD.getBytes(Charset.forName("windows-1252")), FileFlaw.NO_PROCEDURE, FileFlaw.NOT_UNICODE);
        assertFlaw("mã;tên\n9.000001;Đăng ký\n".getBytes(StandardCharsets.UTF_8), FileFlaw.NOT_JSON_LINES);
        assertFlaw("[\n{\n\"code\":\"9.000001\"\n}\n]".getBytes(StandardCharsets.UTF_8), FileFlaw.NOT_JSON_LINES);
        assertFlaw("{\"a\":1}\n{\"b\":2}\n".getBytes(StandardCharsets.UTF_8), FileFlaw.NO_PROCEDURE);
        assertThat(kept).as("nothing of a refused file is kept").isEmpty();
    }

    @Test
    void a_half_written_file_is_sent_back_whole() throws IOException {
        byte[] plain = GOOD.getBytes(StandardCharsets.UTF_8);
        byte[] compressed = zipped(GOOD.repeat(300).getBytes(StandardCharsets.UTF_8));

        assertCutOff(Arrays.copyOf(plain, plain.length - 20), "2");
        assertCutOff(Arrays.copyOf(plain, 30), "1");
        assertCutOff(Arrays.copyOf(compressed, compressed.length - 4), null);
        assertCutOff(Arrays.copyOf(compressed, compressed.length / 2), null);
        assertCutOff(Arrays.copyOf(compressed, 5), "1");
        assertThat(kept).isEmpty();
    }

    @Test
    void a_line_of_three_hundred_megabytes_neither_fills_the_memory_nor_hides_its_neighbours() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            byte[] megabyte = new byte[1024 * 1024];
            Arrays.fill(megabyte, (byte) 'a');
            for (int i = 0; i < 300; i++) {
                zip.write(megabyte);
            }
        }
        assertFlaw(bytes.toByteArray(), FileFlaw.LINES_TOO_LONG);
        bytes.writeBytes(zipped(("\n" + GOOD).getBytes(StandardCharsets.UTF_8))); // a second member goes on with the stream

        handedIn(bytes.toByteArray());
        assertThat(kept).hasSize(1);
    }

    @Test
    void an_import_that_was_cut_off_can_be_ended_and_one_at_work_cannot() {
        assertThatThrownBy(() -> inTransactionDo(em -> requests.giveUp())).isInstanceOf(NoImportToEnd.class);
        handedIn(GOOD.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> handedIn(GOOD.getBytes(StandardCharsets.UTF_8))).isInstanceOf(ImportUnderWay.class);

        atWork = true;
        assertThatThrownBy(() -> inTransactionDo(em -> requests.giveUp())).isInstanceOf(NoImportToEnd.class);
        atWork = false;
        inTransactionDo(em -> requests.giveUp());

        handedIn(GOOD.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_nightly_sync_does_not_take_the_file_of_an_editor_for_its_own() {
        handedIn(GOOD.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> inTransactionDo(em -> requests.ofPortalAtNight())).isInstanceOf(ImportUnderWay.class);
        inTransactionDo(em -> requests.giveUp());
        inTransactionDo(em -> requests.ofPortalAtNight());
        inTransactionDo(em -> requests.ofPortalAtNight());
    }

    private void assertFlaw(byte[] file, FileFlaw... flaws) {
        assertThatThrownBy(() -> handedIn(file))
                .isInstanceOfSatisfying(CatalogueFileRefused.class,
                        refused -> assertThat(flaws).contains((FileFlaw) refused.arguments()[1]));
    }

    private void assertCutOff(byte[] file, String line) {
        assertThatThrownBy(() -> handedIn(file)).isInstanceOfSatisfying(CatalogueFileCutOff.class, refused -> {
            if (line != null) {
                assertThat(refused.arguments()[1]).isEqualTo(line);
            }
        });
    }

    private long handedIn(byte[] file) {
        return inTransaction(em -> requests.ofFile(
                new ImportUpload("tệp.jsonl", NationalJsonLines.FORMAT, false, new ByteArrayInputStream(file))));
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] spreadsheet() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("9.000001");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private final class ContentsInMemory implements DocumentContents {

        @Override
        public ArrivedContent take(InputStream content) {
            try {
                Path file = Files.createTempFile(folder, "arrived", "");
                byte[] bytes = content.readAllBytes();
                Files.write(file, bytes);
                return new Arrived(file, bytes.length, "%064x".formatted(Arrays.hashCode(bytes) & 0xffffffffL));
            } catch (IOException failed) {
                throw new AssertionError(failed);
            }
        }

        @Override
        public void keep(ArrivedContent content) {
            kept.put(content.sha256(), new byte[0]);
        }

        @Override
        public InputStream open(String sha256, long from) {
            throw new AssertionError("nothing is read before the job begins");
        }
    }

    private record Arrived(Path file, long size, String sha256) implements ArrivedContent {

        @Override
        public void close() {}
    }
}
