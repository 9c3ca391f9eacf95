package vn.motcua.administration.application;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.administration.domain.CsvBroken;
import vn.motcua.administration.domain.CsvColumnMissing;
import vn.motcua.administration.domain.CsvEmpty;
import vn.motcua.administration.domain.CsvNotText;
import vn.motcua.administration.domain.CsvNotUnicode;
import vn.motcua.administration.domain.CsvTooLarge;
import vn.motcua.reference.domain.EntryColumn;
import vn.motcua.reference.domain.ImportRow;
import vn.motcua.reference.domain.Objection;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"Mã,Tên\nK1,\"Khóm, 1\"\n", "\uFEFFMã;Tên\r\nK1;Khóm, 1\r\n", "Mã\tTên\nK1\tKhóm, 1"})
    void commas_semicolons_tabs_and_a_byte_order_mark_are_all_read(String text) {
        CsvTable table = CsvTable.of(CsvTable.textOf(text.getBytes(UTF_8)));

        assertThat(table.header()).containsExactly("Mã", "Tên");
        assertThat(table.lines()).containsExactly(new CsvTable.Line(2, List.of("K1", "Khóm, 1")));
    }

    @Test
    void lines_are_counted_as_in_the_file_also_after_blank_ones_and_line_breaks_in_quotes() {
        CsvTable table = CsvTable.of("ma,ten\n\nK1,\"hai\ndòng\"\n,\nK2,x\n");

        assertThat(table.lines()).extracting(CsvTable.Line::number).containsExactly(3, 6);
    }

    @Test
    void half_a_file_is_named_by_the_line_where_it_breaks_off() {
        assertThatThrownBy(() -> CsvTable.of("ma,ten\nK1,Khóm 1\nK2,\"Khóm"))
                .isInstanceOfSatisfying(CsvBroken.class, broken -> assertThat(broken.arguments()).containsExactly(3));
    }

    @Test
    void other_encodings_are_refused_before_they_turn_names_into_rubbish() {
        byte[] windows = "mã,tên\nK1,Khóm đầu".getBytes(Charset.forName("windows-1258"));
        assertThatThrownBy(() -> CsvTable.textOf(windows)).isInstanceOf(CsvNotUnicode.class);
        assertThatThrownBy(() -> CsvTable.textOf("ma,ten\nK1,Khóm".getBytes(UTF_16))).isInstanceOf(CsvNotUnicode.class);
    }

    @Test
    void what_is_no_text_is_refused() {
        assertThatThrownBy(() -> CsvTable.textOf(new byte[] {'P', 'K', 3, 4, 0, 0})).isInstanceOf(CsvNotText.class);
        assertThatThrownBy(() -> CsvTable.textOf(new byte[] {(byte) 0x89, 'P', 'N', 'G'})).isInstanceOf(CsvNotText.class);
        assertThatThrownBy(() -> CsvTable.of(" \n \n")).isInstanceOf(CsvEmpty.class);
        assertThatThrownBy(() -> CsvTable.of("")).isInstanceOf(CsvEmpty.class);
    }

    @Test
    void too_much_is_refused_by_size_and_by_rows() {
        assertThatThrownBy(() -> CsvTable.textOf(new byte[CsvTable.MOST_BYTES + 1])).isInstanceOf(CsvTooLarge.class);
        String rows = IntStream.range(0, 100_000).mapToObj(i -> "K" + i + ",x").collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> CsvTable.of("ma,ten\n" + rows)).isInstanceOf(CsvTooLarge.class);
    }

    @Test
    void headers_are_understood_in_vietnamese_and_english_and_others_are_attributes() {
        ImportRow row = rowOf("MÃ SỐ;Name;Tên tiếng Anh;Hiệu lực từ ngày;Bộ, ngành", "K1;Khóm 1;Hamlet;01/01/2020;A");

        assertThat(row.cell(EntryColumn.CODE)).isEqualTo("K1");
        assertThat(row.cell(EntryColumn.NAME)).isEqualTo("Khóm 1");
        assertThat(row.cell(EntryColumn.ENGLISH_NAME)).isEqualTo("Hamlet");
        assertThat(row.cell(EntryColumn.VALID_FROM)).isEqualTo("01/01/2020");
        assertThat(row.attributes()).containsEntry("bo_nganh", "A");
    }

    @Test
    void without_a_code_the_number_of_the_row_is_the_code_and_without_a_name_nothing_goes() {
        assertThat(rowOf("stt,ten", "01,Kinh").cell(EntryColumn.CODE)).isEqualTo("01");
        assertThatThrownBy(() -> rowOf("ma,dien giai", "1,x")).isInstanceOf(CsvColumnMissing.class);
    }

    @Test
    void a_row_with_other_columns_than_the_header_is_refused() {
        assertThat(rowOf("ma,ten", "K1").problem().objection()).isEqualTo(Objection.COLUMNS_DIFFER);
        assertThat(rowOf("ma,ten", "K1,x,y").problem().objection()).isEqualTo(Objection.COLUMNS_DIFFER);
        assertThat(rowOf("ma,ten", "K1,x,").problem()).isNull();
    }

    @Test
    void what_is_written_out_is_no_formula_and_reads_back_as_it_was() {
        String text = CsvTable.textOf(CsvText.of(List.of(List.of("ma", "ten"), List.of("K1", "=HYPERLINK(\"x\")"))));

        assertThat(text).contains("\"'=HYPERLINK");
        CsvTable table = CsvTable.of(text);
        assertThat(new ImportColumns(table.header()).rowOf(table.lines().get(0)).cell(EntryColumn.NAME))
                .isEqualTo("=HYPERLINK(\"x\")");
    }

    private static ImportRow rowOf(String header, String line) {
        CsvTable table = CsvTable.of(header + "\n" + line + "\n");
        return new ImportColumns(table.header()).rowOf(table.lines().get(0));
    }
}
