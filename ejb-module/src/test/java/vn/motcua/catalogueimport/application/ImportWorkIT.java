package vn.motcua.catalogueimport.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogueimport.domain.CatalogueImport;
import vn.motcua.catalogueimport.domain.CatalogueReader;
import vn.motcua.catalogueimport.domain.CatalogueSource;
import vn.motcua.catalogueimport.domain.Doubt.Kind;
import vn.motcua.catalogueimport.domain.DoubtRow;
import vn.motcua.catalogueimport.domain.ImportOutcome;
import vn.motcua.catalogueimport.domain.ImportRecords;
import vn.motcua.catalogueimport.domain.ImportUnderWay;
import vn.motcua.catalogueimport.domain.ImportedProcedure;
import vn.motcua.catalogueimport.domain.ImportedProcedures;
import vn.motcua.catalogueimport.gateway.NationalJsonLines;
import vn.motcua.catalogueimport.gateway.RealCatalogue;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.application.CataloguePublication;
import vn.motcua.procedure.domain.ProcedureDraft;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.procedure.domain.Revisions;
import vn.motcua.reference.domain.Sector;
import vn.motcua.testing.DatabaseTest;

class ImportWorkIT extends DatabaseTest {

    private static final Logger LOG = Logger.getLogger(ImportWorkIT.class.getName());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), VietnamTime.ZONE);
    private static final String ROW = "{\"code\":\"9.00000%d\",\"name\":\"%s\",\"ministry\":\"bo-tu-phap\",\"field\":\"%s\"}\n";

    private final CatalogueReader reader = new NationalJsonLines();
    private ImportWork work;
    private Store store;

    static class Store {
        @Inject ImportRecords records;
        @Inject Procedures procedures;
        @Inject Revisions revisions;
        @Inject CataloguePublication publication;
    }

    @BeforeEach
    void wire() {
        work = wired(new ImportWork(), CLOCK);
        store = wired(new Store(), CLOCK);
        inTransactionDo(em -> em.persist(new Sector("G15-HT", "Hộ tịch", "Bộ Tư pháp")));
    }

    @Test
    void new_procedures_are_published_once_and_the_same_file_changes_nothing() {
        String file = row(1, "Đăng ký khai sinh", "Hộ Tịch") + row(2, "Đăng ký kết hôn", "Hộ tịch") + row(3, "Cấp thẻ", "Luật sư");

        assertThat(counts(imported(file))).isEqualTo(Map.of(ImportOutcome.NEW, 3));
        long second = imported(file);

        assertThat(counts(second)).isEqualTo(Map.of(ImportOutcome.UNCHANGED, 3));
        inTransactionDo(em -> {
            assertThat(store.procedures.inForce("9.000001", DAY).number()).isEqualTo(1);
            assertThat(store.procedures.inForce("9.000001", DAY).classification().sectorCode()).isEqualTo("G15-HT");
            assertThat(em.find(Sector.class, "G15-LS").ministry()).isEqualTo("Bộ Tư pháp");
        });
    }

    @Test
    void a_changed_row_becomes_the_next_version_and_only_that() {
        imported(row(1, "Đăng ký khai sinh", "Hộ tịch") + row(2, "Đăng ký kết hôn", "Hộ tịch"));

        long second = imported(row(1, "Đăng ký khai sinh", "Hộ tịch") + row(2, "Đăng ký việc kết hôn", "Hộ tịch"));

        assertThat(counts(second)).isEqualTo(Map.of(ImportOutcome.UNCHANGED, 1, ImportOutcome.CHANGED, 1));
        inTransactionDo(em -> {
            assertThat(store.procedures.inForce("9.000002", DAY).name()).isEqualTo("Đăng ký việc kết hôn");
            assertThat(store.procedures.find("9.000002").orElseThrow().lastNumber()).isEqualTo(2);
        });
    }

    @Test
    void what_the_province_changed_is_never_overwritten_but_proposed_once() {
        imported(row(1, "Đăng ký khai sinh", "Hộ tịch"));
        inTransactionDo(em -> store.publication.publish(new ProcedureDraft("9.000001",
                store.procedures.inForce("9.000001", DAY).content().withSector("G15-HT"), DAY)));

        long second = imported(row(1, "Đăng ký khai sinh mới", "Hộ tịch"));

        assertThat(counts(second)).isEqualTo(Map.of(ImportOutcome.DRAFT, 1));
        assertThat(kinds(second)).contains(Kind.NEEDS_A_PERSON);
        inTransactionDo(em -> {
            assertThat(store.procedures.inForce("9.000001", DAY).name()).isEqualTo("Đăng ký khai sinh");
            assertThat(store.revisions.openOf("9.000001").orElseThrow().content().name()).isEqualTo("Đăng ký khai sinh mới");
        });
        assertThat(counts(imported(row(1, "Đăng ký khai sinh mới", "Hộ tịch")))).isEqualTo(Map.of(ImportOutcome.UNCHANGED, 1));
    }

    @Test
    void two_sources_that_say_the_same_in_other_words_do_not_chase_each_other() {
        String file = row(1, "Đăng ký khai sinh", "Hộ tịch");
        TinyCsvReader poorer = new TinyCsvReader();
        imported(file);

        assertThat(counts(imported(poorer, "9.000001;Đăng ký khai sinh;Hộ tịch")))
                .isEqualTo(Map.of(ImportOutcome.ELSEWHERE, 1));
        assertThat(counts(imported(file))).isEqualTo(Map.of(ImportOutcome.UNCHANGED, 1));
        assertThat(counts(imported(poorer, "9.000001;Đăng ký khai sinh;Hộ tịch")))
                .isEqualTo(Map.of(ImportOutcome.UNCHANGED, 1));
        assertThat(counts(imported(poorer, "9.000001;Đăng ký khai sinh mới;Hộ tịch")))
                .as("news from the other source is for a person to judge").isEqualTo(Map.of(ImportOutcome.DRAFT, 1));
        inTransactionDo(em -> assertThat(store.procedures.find("9.000001").orElseThrow().lastNumber()).isEqualTo(1));
    }

    @Test
    void only_what_the_same_source_once_had_can_disappear_from_its_list() {
        TinyCsvReader other = new TinyCsvReader();
        imported(row(1, "Một", "Hộ tịch") + row(2, "Hai", "Hộ tịch"));

        long run = request(other, true);
        run(run, source("9.000001;Một;Hộ tịch"), other, Integer.MAX_VALUE);

        assertThat(kinds(run)).doesNotContain(Kind.DISAPPEARED);
    }

    @Test
    void a_code_that_comes_twice_and_bad_lines_are_refused_alone() {
        long run = imported(row(1, "Một", "Hộ tịch") + "nonsense\n" + row(1, "Một lần nữa", "Hộ tịch") + row(2, "Hai", "Hộ tịch"));

        assertThat(counts(run)).isEqualTo(Map.of(ImportOutcome.NEW, 2, ImportOutcome.REFUSED, 2));
        assertThat(kinds(run)).contains(Kind.NOT_JSON, Kind.DUPLICATE_CODE);
        inTransactionDo(em -> assertThat(store.procedures.inForce("9.000001", DAY).name()).isEqualTo("Một"));
    }

    @Test
    void a_procedure_that_disappears_from_a_complete_list_is_reported_and_stays() {
        imported(row(1, "Một", "Hộ tịch") + row(2, "Hai", "Hộ tịch"));

        long run = request(row(1, "Một", "Hộ tịch"), true);
        run(run, source(row(1, "Một", "Hộ tịch")), reader, Integer.MAX_VALUE);

        inTransactionDo(em -> {
            assertThat(store.records.doubts(run, Kind.DISAPPEARED, null, 0, 10)).extracting(DoubtRow::code).containsExactly("9.000002");
            assertThat(store.procedures.inForce("9.000002", DAY).name()).isEqualTo("Hai");
        });
    }

    @Test
    void a_list_that_is_suddenly_short_ends_nothing_and_says_that_it_is_short() {
        StringBuilder rows = new StringBuilder();
        for (int number = 1; number <= 9; number++) {
            rows.append(row(number, "Thủ tục " + number, "Hộ tịch"));
        }
        imported(rows.toString());

        long run = request(row(1, "Thủ tục 1", "Hộ tịch"), true);
        inTransactionDo(em -> work.found(run, new PreparedSource(1, null)));
        run(run, source(row(1, "Thủ tục 1", "Hộ tịch")), reader, Integer.MAX_VALUE);

        inTransactionDo(em -> {
            assertThat(store.records.doubts(run, Kind.LIST_SHORT, null, 0, 10)).extracting(one -> one.doubt().excerpt()).containsExactly("8");
            assertThat(store.records.doubtCounts(run)).containsEntry(Kind.DISAPPEARED, 8);
            assertThat(store.procedures.inForce("9.000009", DAY).name()).isEqualTo("Thủ tục 9");
        });
    }

    @Test
    void the_same_content_under_two_codes_is_taken_over_and_told() {
        long run = imported(row(1, "Hợp nhất", "Hộ tịch") + row(2, "hợp nhất", "Hộ tịch") + row(3, "Hợp nhất", "Hộ tịch").replace("}", ",\"steps_text\":\"Bước 1: Khác\"}"));

        inTransactionDo(em -> assertThat(store.records.doubts(run, Kind.SAME_AS_ANOTHER, null, 0, 10))
                .extracting(one -> one.code() + " " + one.doubt().excerpt())
                .containsExactly("9.000001 9.000002", "9.000002 9.000001"));
    }

    @Test
    void markup_in_a_text_stays_a_text() {
        imported(row(1, "<script>alert(1)</script> Cấp thẻ <img src=x onerror=alert(1)>", "Hộ tịch"));

        inTransactionDo(em -> assertThat(store.procedures.inForce("9.000001", DAY).name())
                .isEqualTo("<script>alert(1)</script> Cấp thẻ <img src=x onerror=alert(1)>"));
    }

    @Test
    void one_import_at_a_time() {
        request(row(1, "Một", "Hộ tịch"), false);

        assertThatThrownBy(() -> request(row(2, "Hai", "Hộ tịch"), false)).isInstanceOf(ImportUnderWay.class);
    }

    @Test
    void sectors_with_the_same_initials_are_told_apart() {
        imported(row(1, "Một", "Hoạt động tiền tệ") + row(2, "Hai", "Hoạt động thanh toán") + row(3, "Ba", "Hoạt động thanh toán"));

        inTransactionDo(em -> {
            String first = store.procedures.inForce("9.000001", DAY).classification().sectorCode();
            String second = store.procedures.inForce("9.000002", DAY).classification().sectorCode();
            assertThat(first).isEqualTo("G15-HDTT");
            assertThat(second).startsWith("G15-HDTT-");
            assertThat(store.procedures.inForce("9.000003", DAY).classification().sectorCode()).isEqualTo(second);
        });
    }

    @Test
    void a_further_format_is_one_more_class() {
        TinyCsvReader tiny = new TinyCsvReader();
        CatalogueReaders readers = new CatalogueReaders(List.<CatalogueReader>of(reader, tiny));
        long run = request("", false);

        run(run, source("9.000007;Cấp thẻ;Hộ tịch\n9.000008;Đổi thẻ;Hộ tịch"), readers.of("tiny-csv"), Integer.MAX_VALUE);

        assertThat(readers.fileFormats()).containsExactly("dvcqg-jsonl", "tiny-csv");
        assertThat(counts(run)).isEqualTo(Map.of(ImportOutcome.NEW, 2));
    }

    @Test
    void the_real_catalogue_comes_to_the_same_result_cut_off_or_not_and_a_second_time_nothing_changes() throws IOException {
        CatalogueSource source = RealCatalogue.source();
        long first = request("", false);
        Instant start = Instant.now();
        run(first, source, reader, 1000);
        run(first, source, reader, 700);
        run(first, source, reader, Integer.MAX_VALUE);
        Duration whole = Duration.between(start, Instant.now());
        Map<String, String> after = fingerprints();

        start = Instant.now();
        long second = request("", false);
        run(second, source, reader, Integer.MAX_VALUE);
        Duration again = Duration.between(start, Instant.now());

        LOG.info(() -> "import on " + database + ": first " + whole.toMillis() + " ms, second " + again.toMillis() + " ms, doubts "
                + inTransaction(em -> store.records.doubtCounts(first)));
        assertThat(counts(first)).isEqualTo(Map.of(ImportOutcome.NEW, RealCatalogue.PROCEDURES));
        assertThat(counts(second)).isEqualTo(Map.of(ImportOutcome.UNCHANGED, RealCatalogue.PROCEDURES));
        assertThat(fingerprints()).isEqualTo(after);
        officialListIsThere(first);
    }

    private void officialListIsThere(long run) throws IOException {
        List<String> codes = inTransaction(em -> store.records.codes(run));
        TreeSet<String> extra = new TreeSet<>(codes);
        try (Stream<String> lines = Files.lines(RealCatalogue.found("procedures/official_list_6_agencies.csv"))) {
            List<String> official = lines.map(line -> line.split(",", 3)).filter(cells -> cells.length > 1)
                    .map(cells -> cells[1]).filter(code -> code.matches("\\d\\.\\d{6}")).distinct().toList();
            assertThat(official).hasSize(2639);
            assertThat(extra).containsAll(official);
            extra.removeAll(official);
        }
        assertThat(extra).containsExactly("3.000163", "3.000164", "3.000165");
    }

    private Map<String, String> fingerprints() {
        return inTransaction(em -> {
            Map<String, String> found = new TreeMap<>();
            em.createQuery("select p.code, value(f), p.lastNumber from Procedure p join p.nationalFingerprints f", Object[].class)
                    .getResultStream()
                    .forEach(row -> found.put((String) row[0], row[1] + "/" + row[2]));
            assertThat(em.createQuery("select count(v) from ProcedureVersion v", Long.class).getSingleResult())
                    .isEqualTo(RealCatalogue.PROCEDURES);
            return found;
        });
    }

    private long imported(String file) {
        long run = request(file, false);
        run(run, source(file), reader, Integer.MAX_VALUE);
        return run;
    }

    private long imported(CatalogueReader by, String file) {
        long run = request(by, false);
        run(run, source(file), by, Integer.MAX_VALUE);
        return run;
    }

    private long request(String file, boolean complete) {
        return request(reader, complete);
    }

    private long request(CatalogueReader by, boolean complete) {
        return inTransaction(em -> {
            CatalogueImport run = new CatalogueImport(by.format(), null, complete, 0, "test", CLOCK);
            store.records.add(run);
            return run.id();
        });
    }

    /** As the job does it: from behind what was dealt with, one transaction each; stops after some, as if the power went. */
    private void run(long run, CatalogueSource source, CatalogueReader by, int most) {
        long after = inTransaction(em -> work.openImport(null).orElseThrow().after());
        int done = 0;
        try (ImportedProcedures procedures = by.open(source, after)) {
            for (Optional<ImportedProcedure> next = procedures.next(); next.isPresent(); next = procedures.next()) {
                ImportedProcedure item = next.get();
                inTransactionDo(em -> work.take(run, item));
                inTransactionDo(em -> work.take(run, item));
                if (++done == most) {
                    return;
                }
            }
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        inTransactionDo(em -> work.finish(run));
    }

    private Map<ImportOutcome, Integer> counts(long run) {
        return inTransaction(em -> store.records.counts(run));
    }

    private List<Kind> kinds(long run) {
        return inTransaction(em -> store.records.doubts(run, null, null, 0, 100)).stream().map(row -> row.doubt().kind()).toList();
    }

    private static CatalogueSource source(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String row(int number, String name, String field) {
        return ROW.formatted(number, name, field);
    }
}
