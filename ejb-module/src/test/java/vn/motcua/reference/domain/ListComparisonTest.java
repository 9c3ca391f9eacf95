package vn.motcua.reference.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.reference.domain.EntryColumn.CODE;
import static vn.motcua.reference.domain.EntryColumn.NAME;
import static vn.motcua.reference.domain.EntryColumn.ORDER;
import static vn.motcua.reference.domain.EntryColumn.PARENT_CODE;
import static vn.motcua.reference.domain.EntryColumn.VALID_FROM;
import static vn.motcua.reference.domain.EntryColumn.VALID_UNTIL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ListComparisonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    private final ListInMemory list = new ListInMemory();

    @Test
    void a_new_code_is_added_from_the_effective_day_on() {
        ImportPlan plan = compare(false, row(2, CODE, "K1", NAME, "Khóm 1"));

        assertThat(effects(plan)).containsExactly(ListEffect.ADDED);
        list.apply(plan);
        assertThat(list.rows).singleElement().satisfies(entry -> {
            assertThat(entry.validFrom()).isEqualTo(TODAY);
            assertThat(entry.validUntil()).isNull();
            assertThat(entry.order()).isEqualTo(1);
        });
    }

    @Test
    void the_same_file_again_changes_nothing_not_even_on_another_day() {
        ImportRow[] file = {row(2, CODE, "K1", NAME, "Khóm 1"), row(3, CODE, "K2", NAME, "Khóm 2", PARENT_CODE, "K1")};
        list.apply(compare(true, file));

        assertThat(effects(compare(true, file))).containsOnly(ListEffect.UNCHANGED);
        ImportPlan later = new ListComparison(list, new ImportTerms(TODAY.plusYears(1), true)).with(List.of(file));
        assertThat(effects(later)).containsOnly(ListEffect.UNCHANGED);
        assertThat(later.changesSomething()).isFalse();
    }

    @Test
    void another_name_counts_from_the_effective_day_and_the_old_one_stays_for_the_days_before() {
        list.add(entry("K1", "Xã Bến Cũ", LONG_AGO, null));

        ImportPlan plan = compare(false, row(2, CODE, "K1", NAME, "Phường Bến Ngự"));

        assertThat(effects(plan)).containsExactly(ListEffect.CHANGED);
        list.apply(plan);
        assertThat(nameOn("K1", TODAY.minusDays(1))).isEqualTo("Xã Bến Cũ");
        assertThat(nameOn("K1", TODAY)).isEqualTo("Phường Bến Ngự");
    }

    @Test
    void a_row_that_names_the_day_on_which_the_entry_began_corrects_it_in_place() {
        list.add(entry("K1", "Khom 1", LONG_AGO, null));

        list.apply(compare(false, row(2, CODE, "K1", NAME, "Khóm 1", VALID_FROM, "01/01/2010")));

        assertThat(list.rows).singleElement().extracting(EntryValues::name).isEqualTo("Khóm 1");
    }

    @Test
    void an_entry_ends_on_a_day_and_its_code_may_come_back_later() {
        list.add(entry("K1", "Khóm 1", LONG_AGO, null));

        ImportPlan end = compare(false, row(2, CODE, "K1", NAME, "Khóm 1", VALID_FROM, "2010-01-01", VALID_UNTIL, "31/12/2020"));
        assertThat(effects(end)).containsExactly(ListEffect.ENDED);
        list.apply(end);
        list.apply(compare(false, row(2, CODE, "K1", NAME, "Khóm 1 mới", VALID_FROM, "01/01/2025", VALID_UNTIL, "")));

        assertThat(nameOn("K1", LocalDate.of(2020, 12, 31))).isEqualTo("Khóm 1");
        assertThat(nameOn("K1", LocalDate.of(2022, 1, 1))).isNull();
        assertThat(nameOn("K1", TODAY)).isEqualTo("Khóm 1 mới");
    }

    @Test
    void two_meanings_of_a_code_on_one_day_are_refused() {
        list.add(entry("K1", "Khóm 1", LONG_AGO, LocalDate.of(2030, 12, 31)));

        ImportPlan inside = compare(false, row(2, CODE, "K1", NAME, "Khác", VALID_FROM, "01/01/2026"));
        ImportPlan before = compare(false, row(2, CODE, "K1", NAME, "Khác", VALID_FROM, "01/01/2009", VALID_UNTIL, ""));

        assertThat(objections(inside)).containsExactly(Objection.VALIDITY_OVERLAPS);
        assertThat(objections(before)).containsExactly(Objection.VALIDITY_OVERLAPS);
    }

    @Test
    void two_open_rows_of_a_code_in_one_file_are_refused() {
        ImportPlan plan = compare(false, row(2, CODE, "K1", NAME, "Khóm 1", VALID_FROM, "01/01/2010"),
                row(3, CODE, "K1", NAME, "Khóm 1 mới", VALID_FROM, "01/01/2020"));

        assertThat(effects(plan)).containsExactly(ListEffect.ADDED, ListEffect.REFUSED);
    }

    @Test
    void what_a_complete_file_does_not_name_ends_the_day_before() {
        list.add(entry("K1", "Khóm 1", LONG_AGO, null));
        list.add(entry("K2", "Khóm 2", LONG_AGO, null));

        ImportPlan plan = compare(true, row(2, CODE, "K1", NAME, "Khóm 1"));

        assertThat(effects(plan)).containsExactly(ListEffect.UNCHANGED, ListEffect.ENDED);
        list.apply(plan);
        assertThat(nameOn("K2", TODAY.minusDays(1))).isEqualTo("Khóm 2");
        assertThat(nameOn("K2", TODAY)).isNull();
        assertThat(nameOn("K1", TODAY)).isEqualTo("Khóm 1");
    }

    @Test
    void a_refused_row_of_a_complete_file_does_not_end_its_entry() {
        list.add(entry("K1", "Khóm 1", LONG_AGO, null));

        assertThat(effects(compare(true, row(2, CODE, "K1", NAME, "")))).containsExactly(ListEffect.REFUSED);
    }

    @Test
    void a_column_that_the_file_does_not_have_says_nothing() {
        list.add(new EntryValues("K1", "Khóm 1", "Hamlet 1", null, 7, new Attributes(Map.of("ghi_chu", "cũ")), LONG_AGO, null));

        assertThat(effects(compare(false, row(2, CODE, "K1", NAME, "Khóm 1")))).containsExactly(ListEffect.UNCHANGED);
    }

    @Test
    void a_name_in_another_unicode_form_is_the_same_name() {
        list.add(entry("K1", "Khóm Bến Ngự", LONG_AGO, null));
        String decomposed = java.text.Normalizer.normalize("Khóm Bến Ngự", java.text.Normalizer.Form.NFD);

        assertThat(effects(compare(false, row(2, CODE, "K1", NAME, decomposed)))).containsExactly(ListEffect.UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Khóm, , , , MISSING",
        "K1, '', , , , MISSING",
        "K*1, Khóm, , , , CODE_MALFORMED",
        "=1+1, Khóm, , , , CODE_MALFORMED",
        "K1, Khóm, mười, , , NOT_A_NUMBER",
        "K1, Khóm, , 31/02/2026, , NOT_A_DAY",
        "K1, Khóm, , 01/02/2026, 01/01/2026, ENDS_BEFORE_IT_STARTS",
    })
    void a_row_that_cannot_be_is_refused_with_its_reason(
            String code, String name, String order, String from, String until, Objection objection) {
        ImportPlan plan = compare(false,
                row(9, CODE, code, NAME, name, ORDER, order, VALID_FROM, from, VALID_UNTIL, until));

        assertThat(plan.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(9);
            assertThat(row.problem().objection()).isEqualTo(objection);
            assertThat(row.steps()).isEmpty();
        });
    }

    @Test
    void a_code_twice_in_a_file_and_an_unknown_parent_are_refused() {
        ImportPlan plan = compare(false, row(2, CODE, "K1", NAME, "Khóm 1"), row(3, CODE, "K1", NAME, "Khóm một"),
                row(4, CODE, "K2", NAME, "Khóm 2", PARENT_CODE, "P9"), row(5, CODE, "K3", NAME, "Khóm 3", PARENT_CODE, "K3"));

        assertThat(objections(plan)).containsExactly(
                Objection.TWICE_IN_THE_FILE, Objection.PARENT_UNKNOWN, Objection.PARENT_UNKNOWN);
    }

    private ImportPlan compare(boolean complete, ImportRow... rows) {
        return new ListComparison(list, new ImportTerms(TODAY, complete)).with(List.of(rows));
    }

    private String nameOn(String code, LocalDate day) {
        return list.rows.stream()
                .filter(entry -> entry.code().equals(code) && entry.isValidOn(day))
                .map(EntryValues::name)
                .findFirst()
                .orElse(null);
    }

    private static List<ListEffect> effects(ImportPlan plan) {
        return plan.rows().stream().map(PlannedRow::effect).toList();
    }

    private static List<Objection> objections(ImportPlan plan) {
        return plan.rows().stream().filter(row -> row.problem() != null).map(row -> row.problem().objection()).toList();
    }

    private static EntryValues entry(String code, String name, LocalDate from, LocalDate until) {
        return new EntryValues(code, name, null, null, 0, Attributes.NONE, from, until);
    }

    /** Pairs of column and cell; a null cell leaves the column out. */
    private static ImportRow row(int line, Object... pairs) {
        Map<EntryColumn, String> cells = new EnumMap<>(EntryColumn.class);
        List<Object> rest = new ArrayList<>(Arrays.asList(pairs));
        for (int i = 0; i < rest.size(); i += 2) {
            if (rest.get(i + 1) != null) {
                cells.put((EntryColumn) rest.get(i), (String) rest.get(i + 1));
            }
        }
        return new ImportRow(line, cells, Map.of(), null);
    }
}
