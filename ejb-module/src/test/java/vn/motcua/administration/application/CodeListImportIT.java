package vn.motcua.administration.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.administration.domain.ImportAlreadyApplied;
import vn.motcua.administration.domain.ListChangedMeanwhile;
import vn.motcua.administration.domain.NothingToImport;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.reference.domain.AdministrativeUnit;
import vn.motcua.reference.domain.AdministrativeUnits;
import vn.motcua.reference.domain.CodeListEntry;
import vn.motcua.reference.domain.CodeLists;
import vn.motcua.reference.domain.EntryRefused;
import vn.motcua.reference.domain.ImportTerms;
import vn.motcua.reference.domain.ListEffect;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.FixedInstance;
import vn.motcua.testing.TestDatabase;

class CodeListImportIT extends DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final Path REAL = Path.of("/work/shared/data");

    private CodeListImport imports;
    private CodeListUpkeep upkeep;
    private CodeListReading reading;
    private ShippedLists shipped;
    /** The repositories, whatever they are called. */
    private Books books;

    static class Books {
        @Inject CodeLists lists;
        @Inject AdministrativeUnits units;
    }

    @BeforeEach
    void wire() {
        Clock clock = Clock.fixed(NOW, VietnamTime.ZONE);
        FixedInstance<?> noRules = FixedInstance.of();
        imports = wired(new CodeListImport(), clock, noRules);
        upkeep = wired(new CodeListUpkeep(), clock, noRules);
        reading = wired(new CodeListReading(), clock, noRules);
        shipped = wired(new ShippedLists(), clock, noRules);
        books = wired(new Books());
        List<String> codes = inTransaction(em -> shipped.codes());
        codes.forEach(code -> inTransactionDo(em -> assertThat(shipped.load(code)).isTrue()));
    }

    @Test
    void what_the_law_fixes_is_there_after_the_first_start_and_a_second_one_adds_nothing() {
        inTransaction(em -> shipped.codes()).forEach(code ->
                inTransactionDo(em -> assertThat(shipped.load(code)).isFalse()));

        inTransactionDo(em -> {
            assertThat(books.lists.validOn("ETHNIC_GROUP", TODAY)).hasSize(56);
            assertThat(books.lists.validOn("NATIONALITY", TODAY)).hasSizeGreaterThan(240)
                    .first().extracting(CodeListEntry::name).isEqualTo("Việt Nam");
            assertThat(books.lists.entryOn("IDENTITY_PAPER", "2", TODAY)).isEmpty();
            assertThat(books.lists.entryOn("IDENTITY_PAPER", "2", LocalDate.of(2024, 12, 31))).get()
                    .extracting(CodeListEntry::name).isEqualTo("Giấy chứng minh nhân dân");
            assertThat(reading.lists("dan toc")).extracting(CodeListCard::code).contains("ETHNIC_GROUP");
        });
    }

    @Test
    void a_file_is_looked_at_first_and_applied_once() {
        UUID id = stage("RELIGION", "ma,ten\n01,Đạo Phật\n50,Đạo mới\nK?,sai\n");

        ImportPreview preview = inTransaction(em -> imports.preview(id));
        assertThat(preview.count(ListEffect.CHANGED)).isEqualTo(1);
        assertThat(preview.count(ListEffect.ADDED)).isEqualTo(1);
        assertThat(preview.count(ListEffect.REFUSED)).isEqualTo(1);
        assertThat(preview.rows().get(0).line()).isEqualTo(4);
        inTransactionDo(em -> assertThat(books.lists.entryOn("RELIGION", "50", TODAY)).isEmpty());

        assertThat(inTransaction(em -> imports.apply(id)).intValue()).isEqualTo(2);

        inTransactionDo(em -> {
            assertThat(nameOn("RELIGION", "01", TODAY)).isEqualTo("Đạo Phật");
            assertThat(nameOn("RELIGION", "01", TODAY.minusDays(1))).isEqualTo("Phật giáo");
            assertThat(reading.history("RELIGION", null, null).items()).first().satisfies(change -> {
                assertThat(change.origin()).isEqualTo("test.csv");
                assertThat(change.at()).isEqualTo(NOW);
            });
            assertThat(reading.history("RELIGION", "01", null).items().get(0).before()).startsWith("Phật giáo");
            assertThat(reading.history("RELIGION", "01", null).items().get(0).after()).startsWith("Đạo Phật");
        });
        assertThatThrownBy(() -> inTransaction(em -> imports.apply(id))).isInstanceOf(ImportAlreadyApplied.class);
        UUID again = stage("RELIGION", "ma,ten\n01,Đạo Phật\n50,Đạo mới\n");
        assertThat(inTransaction(em -> imports.preview(again)).changing()).isZero();
        assertThatThrownBy(() -> inTransaction(em -> imports.apply(again))).isInstanceOf(NothingToImport.class);
    }

    @Test
    void a_list_that_changed_after_the_preview_is_not_overwritten() {
        UUID id = stage("GENDER", "ma,ten\n3,Giới tính khác\n");
        inTransactionDo(em -> upkeep.add("GENDER", form("4", "Chưa xác định", "23/11/2026")));

        assertThat(inTransaction(em -> imports.preview(id)).stale()).isTrue();
        assertThatThrownBy(() -> inTransaction(em -> imports.apply(id))).isInstanceOf(ListChangedMeanwhile.class);

        inTransactionDo(em -> imports.lookAgain(id));
        inTransactionDo(em -> imports.apply(id));
        inTransactionDo(em -> assertThat(nameOn("GENDER", "3", TODAY)).isEqualTo("Giới tính khác"));
    }

    @Test
    void of_two_who_apply_one_file_at_the_same_time_one_does_it() throws Exception {
        UUID id = stage("GENDER", "ma,ten\n3,Giới tính khác\n7,Mới\n");
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Object> applying = () -> {
            together.await();
            try {
                return inTransaction(em -> imports.apply(id));
            } catch (RuntimeException refused) {
                return refused;
            }
        };
        ExecutorService editors = Executors.newFixedThreadPool(2);
        try {
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> outcome : editors.invokeAll(List.of(applying, applying))) {
                outcomes.add(outcome.get());
            }
            assertThat(outcomes).filteredOn(Integer.class::isInstance).containsExactly(2);
            assertThat(outcomes).filteredOn(RuntimeException.class::isInstance).hasSize(1);
        } finally {
            editors.shutdownNow();
        }
        inTransactionDo(em -> {
            assertThat(books.lists.everyEntry("GENDER")).hasSize(5); // three, a successor and a new one
            assertThat(reading.history("GENDER", null, null).items()).hasSize(5);
        });
    }

    @Test
    void of_two_editors_of_one_entry_the_slower_one_is_told() {
        EntryCard seen = entry("GENDER", "3");
        inTransactionDo(em -> upkeep.change("GENDER", seen.key(), seen.seen(), form("3", "Giới tính khác", null)));

        assertThatThrownBy(() -> inTransactionDo(em ->
                upkeep.end("GENDER", seen.key(), seen.seen(), "31/12/2026"))).isInstanceOf(ListChangedMeanwhile.class);

        EntryCard now = entry("GENDER", "3");
        inTransactionDo(em -> upkeep.end("GENDER", now.key(), now.seen(), "31/12/2026"));
        inTransactionDo(em -> {
            assertThat(books.lists.entryOn("GENDER", "3", LocalDate.of(2026, 12, 31))).isPresent();
            assertThat(books.lists.entryOn("GENDER", "3", LocalDate.of(2027, 1, 1))).isEmpty();
        });
        inTransactionDo(em -> upkeep.add("GENDER", form("3", "Khác", "01/01/2030")));
        inTransactionDo(em -> assertThat(nameOn("GENDER", "3", LocalDate.of(2031, 1, 1))).isEqualTo("Khác"));
    }

    @Test
    void a_code_that_is_valid_is_not_added_again_and_a_missing_day_is_named() {
        assertThatThrownBy(() -> inTransactionDo(em -> upkeep.add("GENDER", form("1", "Nam giới", "01/01/2027"))))
                .isInstanceOf(EntryRefused.class);
        assertThatThrownBy(() -> inTransactionDo(em -> upkeep.add("GENDER", form("9", "Mới", null))))
                .isInstanceOf(EntryRefused.class);
        assertThatThrownBy(() -> inTransactionDo(em -> upkeep.add("SECTOR", form("", "Mới", null))))
                .isInstanceOf(EntryRefused.class);
    }

    @Test
    void places_come_from_a_file_and_an_old_name_leads_to_the_new_unit() {
        apply(stage("ADMINISTRATIVE_UNIT", "province_code,province_name,ward_code,ward_name\n"
                + "99,Tỉnh Lam Giang,99001,Phường Bến Ngự\n99,Tỉnh Lam Giang,99002,Xã Đò Xưa\n"));
        apply(stage("FORMER_UNIT", "ma,ten,magoc,malk,truocsapnhap\nti1,Tỉnh Lam Giang,,x,tỉnh Lam Sơn và tỉnh Hà Giang Cũ\n"
                + "xa1,Phường Bến Ngự,ti1,x,\"Xã Bến Cũ, Phường Chợ (thị xã Lam), Xã Đò (phần còn lại, trừ thôn 1)\"\n"
                + "xa2,Xã Đò Xưa,ti1,x,\"Xã Đò, Xã Chợ (huyện Núi), Phường Chợ (huyện Núi)\"\nxa3,Xã Lạ,ti1,x,Xã Không Biết\n"
                + "xa4,Xã Đò Xưa,ti1,x,giữ nguyên\n"));

        inTransactionDo(em -> {
            assertThat(codes("phường Bến cũ, Lam")).isEmpty();
            assertThat(codes("Xã Bến Cũ")).isEmpty(); // its last word is "old"
            assertThat(codes("xã đò (cũ)")).containsExactlyInAnyOrder("99001", "99002");
            assertThat(codes("Phường Chợ")).containsExactlyInAnyOrder("99001", "99002");
            assertThat(codes("phuong cho cũ, huyện Núi")).containsExactly("99002");
            assertThat(codes("Chợ cũ, thị xã Lam")).containsExactly("99001");
            assertThat(codes("tỉnh Lam Sơn")).containsExactly("99");
            assertThat(books.units.successorsOf("xã đò", "98", TODAY)).isEmpty();
        });
    }

    @Test
    void the_real_lists_go_in_and_a_second_time_change_nothing() throws IOException {
        assumeTrue(Files.isDirectory(REAL));
        importTwice("AGENCY_ID", "lists/ma_dinh_danh_cap1.csv", 59);
        importTwice("AGENCY_ID", "lists/ma_dinh_danh_cap2_mau.csv", 56);
        importTwice("NATIONAL_STATUS", "lists/trang_thai_ho_so.csv", 10);
        stageReal("NATIONALITY", "lists/quoc_tich.csv");
        stageReal("IDENTITY_PAPER", "lists/loai_giay_to_tuy_than.csv");
        stageReal("ETHNIC_GROUP", "lists/dan_toc.csv");
        importTwice("ADMINISTRATIVE_UNIT", "admin-units/provinces_wards_20260725.csv", 34 + 3321);
        assumeTrue(database == TestDatabase.POSTGRESQL); // 10,000 rows, twice: once is enough for every build
        importTwice("FORMER_UNIT", "admin-units/premerge_composition_2025.csv", 9000);

        inTransactionDo(em -> {
            assertThat(books.units.provinces(TODAY)).hasSize(34);
            assertThat(books.units.successorsOf("Phường Trúc Bạch cũ", "01", TODAY))
                    .extracting(AdministrativeUnit::name).contains("Phường Ba Đình");
        });
    }

    private void importTwice(String list, String file, int atLeast) {
        long begin = System.nanoTime();
        ImportPreview first = inTransaction(em -> imports.preview(stageReal(list, file)));
        if (first.changing() > 0) {
            apply(UUID.fromString(first.id()));
        }
        ImportPreview second = inTransaction(em -> imports.preview(stageReal(list, file)));
        Logger.getLogger("real").info(() -> list + " " + file + " " + first.counts() + " then "
                + second.counts() + " " + (System.nanoTime() - begin) / 1_000_000 + " ms on " + database
                + " " + first.rows().stream().filter(row -> row.problem() != null).limit(12)
                        .map(row -> row.line() + " " + row.name() + " " + row.problem()).toList());
        assertThat(first.counts().values().stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(atLeast);
        assertThat(second.changing()).as(file).isZero();
    }

    private UUID stageReal(String list, String file) {
        try (InputStream content = Files.newInputStream(REAL.resolve(file))) {
            return stage(list, content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID stage(String list, String text) {
        return stage(list, text.getBytes(UTF_8));
    }

    private UUID stage(String list, byte[] content) {
        LocalDate from = list.endsWith("_UNIT") ? REFORM : null;
        return inTransaction(em -> {
            try {
                return imports.stage(list, "C:\\temp\\test.csv", new ByteArrayInputStream(content), new ImportTerms(from, false));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void apply(UUID id) {
        inTransactionDo(em -> imports.apply(id));
    }

    private List<String> codes(String formerName) {
        return books.units.successorsOf(formerName, null, TODAY).stream().map(AdministrativeUnit::code).toList();
    }

    private EntryCard entry(String list, String code) {
        return inTransaction(em -> reading.entries(list, null, TODAY, null).items().stream()
                .filter(card -> card.values().code().equals(code))
                .findFirst()
                .orElseThrow());
    }

    private String nameOn(String list, String code, LocalDate day) {
        return books.lists.entryOn(list, code, day).map(CodeListEntry::name).orElse(null);
    }

    private static EntryForm form(String code, String name, String from) {
        return new EntryForm(code, name, null, null, null, null, from, null);
    }
}
