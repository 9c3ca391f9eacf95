package vn.motcua.statistics.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.statistics.domain.DossierCounts;
import vn.motcua.statistics.domain.ReportingPeriod;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettlementWorkbookTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final LocalDate MONTH_END = LocalDate.of(2026, 10, 31);
    private static final ReportingPeriod OCTOBER = new ReportingPeriod(LocalDate.of(2026, 10, 1), MONTH_END);
    private static final DossierCounts CIVIL_STATUS =
            new DossierCounts(1300, 4, 2, 6, 12, 1200, 30, 900, 200, 40, 7, 3, 1, 80, 12);
    private static final DossierCounts BUSINESS = new DossierCounts(9, 0, 0, 0, 1, 5, 4, 6, 1, 0, 0, 0, 0, 3, 0);

    private final SettlementWorkbook workbook = new SettlementWorkbook();

    @Test
    void every_line_holds_the_twelve_numbers_of_its_counts_as_numbers() throws IOException {
        XSSFSheet sheet = reopened(twoLines());

        Row first = sheet.getRow(SettlementWorkbook.FIRST_LINE);
        assertThat(first.getCell(0).getNumericCellValue()).isEqualTo(1);
        assertThat(first.getCell(1).getStringCellValue()).isEqualTo("G15-TP07");
        assertThat(first.getCell(2).getStringCellValue()).isEqualTo("Hộ tịch");
        assertThat(numbers(first)).containsExactly(1242, 1200, 30, 12, 1150, 900, 209, 41, 92, 80, 12, 10);
        assertThat(numbers(sheet.getRow(SettlementWorkbook.FIRST_LINE + 1)))
                .containsExactly(10, 5, 4, 1, 7, 6, 1, 0, 3, 3, 0, 0);
        for (Cell cell : first) {
            assertThat(cell.getCellType()).isEqualTo(isText(cell) ? CellType.STRING : CellType.NUMERIC);
            assertThat(cell.getCellStyle().getDataFormatString())
                    .isEqualTo(cell.getColumnIndex() > 2 ? SheetStyles.WHOLE_NUMBER : isText(cell) ? "@" : "General");
        }
    }

    @Test
    void the_last_line_sums_by_formula_and_shows_the_total_that_was_counted_apart() throws IOException {
        XSSFSheet sheet = reopened(twoLines());

        Row sum = sheet.getRow(SettlementWorkbook.FIRST_LINE + 2);
        assertThat(sum.getCell(2).getStringCellValue()).isEqualTo("Tổng cộng");
        assertThat(sum.getCell(3).getCellFormula()).isEqualTo("SUM(D11:D12)");
        assertThat(numbers(sum)).containsExactly(1252, 1205, 34, 13, 1157, 906, 210, 41, 95, 83, 12, 10);
        XSSFFormulaEvaluator.evaluateAllFormulaCells(sheet.getWorkbook());
        assertThat(numbers(sum)).containsExactly(1252, 1205, 34, 13, 1157, 906, 210, 41, 95, 83, 12, 10);
    }

    @Test
    void the_head_is_that_of_the_form() throws IOException {
        XSSFSheet sheet = reopened(twoLines());

        assertThat(textAt(sheet, 1, 0)).isEqualTo("TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH");
        assertThat(textAt(sheet, 2, 0)).isEqualTo("Kỳ báo cáo: từ ngày 01/10/2026 đến hết ngày 31/10/2026");
        assertThat(textAt(sheet, 3, 0)).isEqualTo("Cơ quan, đơn vị: UBND phường Bến Ngự");
        assertThat(textAt(sheet, 4, 0)).isEqualTo("Số liệu tính đến hết ngày 31/10/2026");
        assertThat(textAt(sheet, 6, 2)).isEqualTo("Lĩnh vực");
        assertThat(List.of(textAt(sheet, 6, 3), textAt(sheet, 6, 7), textAt(sheet, 6, 11)))
                .containsExactly("Số lượng hồ sơ tiếp nhận", "Số lượng hồ sơ đã giải quyết", "Số lượng hồ sơ đang giải quyết");
        for (int column = 2; column <= 13; column++) {
            assertThat(textAt(sheet, SettlementWorkbook.FIRST_LINE - 1, column)).isEqualTo("(" + (column - 1) + ")");
        }
        assertThat(sheet.getMergedRegions()).extracting(region -> region.formatAsString())
                .contains("D7:G7", "E8:F8", "H7:K7", "L7:N7", "A7:A9");
    }

    @Test
    void it_prints_on_a4_lying_down_with_the_head_on_every_page() throws IOException {
        XSSFSheet sheet = reopened(twoLines());

        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("7:10");
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat((int) sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo(10);
    }

    @Test
    void a_name_that_looks_like_a_formula_stays_text() throws IOException {
        String hostile = "=HYPERLINK(\"http://example.invalid\",\"x\")";
        XSSFSheet sheet = reopened(sheetOf(new NamedFigures("@1", hostile, BUSINESS)));

        Cell name = sheet.getRow(SettlementWorkbook.FIRST_LINE).getCell(2);
        assertThat(name.getCellType()).isEqualTo(CellType.STRING);
        assertThat(name.getStringCellValue()).isEqualTo(hostile);
    }

    @Test
    void a_period_without_figures_is_an_empty_sheet_that_says_so() throws IOException {
        XSSFSheet sheet = reopened(new SettlementSheet(
                OCTOBER, null, SettlementReport.Split.AGENCY, null, null, List.of(), DossierCounts.ZERO));

        assertThat(textAt(sheet, 4, 0)).isEqualTo("Chưa có số liệu của kỳ này");
        assertThat(numbers(sheet.getRow(SettlementWorkbook.FIRST_LINE))).containsOnly(0);
    }

    @Test
    void lines_that_do_not_come_to_the_total_make_no_sheet() {
        assertThatThrownBy(() -> new SettlementSheet(OCTOBER, MONTH_END, SettlementReport.Split.SECTOR, null, null,
                        List.of(new NamedFigures("a", "a", BUSINESS)), CIVIL_STATUS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private XSSFSheet reopened(SettlementSheet content) throws IOException {
        try (XSSFWorkbook again = new XSSFWorkbook(new ByteArrayInputStream(workbook.of(content, VIETNAMESE)))) {
            return again.getSheetAt(0);
        }
    }

    private static SettlementSheet twoLines() {
        return sheetOf(new NamedFigures("G15-TP07", "Hộ tịch", CIVIL_STATUS),
                new NamedFigures("G15-KH01", "Thành lập hộ kinh doanh", BUSINESS));
    }

    private static SettlementSheet sheetOf(NamedFigures... lines) {
        DossierCounts total =
                List.of(lines).stream().map(NamedFigures::counts).reduce(DossierCounts.ZERO, DossierCounts::plus);
        return new SettlementSheet(OCTOBER, MONTH_END, SettlementReport.Split.SECTOR, "H99.101", "UBND phường Bến Ngự",
                List.of(lines), total);
    }

    private static boolean isText(Cell cell) {
        return cell.getColumnIndex() == 1 || cell.getColumnIndex() == 2;
    }

    private static String textAt(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static List<Integer> numbers(Row row) {
        return IntStream.rangeClosed(3, 14)
                .mapToObj(column -> (int) row.getCell(column).getNumericCellValue())
                .toList();
    }
}
