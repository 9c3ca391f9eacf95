package vn.motcua.statistics.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.ToLongFunction;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.statistics.domain.DossierCounts;

/**
 * Biểu II.06a dạng bảng tính. Every cell is a text or a number; the only formulas are the sums of the last line, and no
 * text from the database can become one.
 */
@ApplicationScoped
class SettlementWorkbook {

    static final int FIRST_LINE = 10;

    /** Columns (2) to (12) of the form, and what was settled without a result. */
    private static final List<ToLongFunction<DossierCounts>> COLUMNS = List.of(
            DossierCounts::received, DossierCounts::receivedOnline, DossierCounts::receivedDirect,
            DossierCounts::carriedOver,
            DossierCounts::settled, DossierCounts::resolvedEarly, DossierCounts::settledOnTime,
            DossierCounts::settledLate,
            DossierCounts::inProcess, DossierCounts::openInTime, DossierCounts::openOverdue,
            counts -> counts.withdrawn() + counts.stopped());

    private static final int FIRST_NUMBER = 3;
    private static final int LAST = FIRST_NUMBER + COLUMNS.size() - 1;

    byte[] of(SettlementSheet content, Locale language) {
        ResourceBundle texts = textsIn(language);
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet(texts.getString("sheet"));
            SheetStyles styles = new SheetStyles(workbook);
            writeTitle(sheet, styles, texts, content);
            writeHead(sheet, styles, texts, content);
            int next = writeLines(sheet, styles, content);
            writeSum(sheet.createRow(next), styles, texts, content);
            writeNote(sheet, next + 2, styles, texts);
            setUp(sheet, texts, next);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Vietnamese unless English is asked for, whatever the machine speaks. */
    private static ResourceBundle textsIn(Locale language) {
        boolean english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        return ResourceBundle.getBundle("vn.motcua.statistics.settlement-sheet",
                english ? Locale.ENGLISH : Locale.forLanguageTag("vi"));
    }

    private static void writeTitle(Sheet sheet, SheetStyles styles, ResourceBundle texts, SettlementSheet content) {
        String agency = content.agencyName() == null
                ? texts.getString("agencies")
                : MessageFormat.format(texts.getString("agency"), content.agencyName());
        String until = content.isEmpty()
                ? texts.getString("nothing")
                : MessageFormat.format(texts.getString("until"), VietnamTime.DAY.format(content.until()));
        String period = MessageFormat.format(texts.getString("period"),
                VietnamTime.DAY.format(content.period().from()), VietnamTime.DAY.format(content.period().to()));
        across(sheet, 0, texts.getString("form"), styles.form);
        across(sheet, 1, texts.getString("title"), styles.title);
        across(sheet, 2, period, styles.line);
        across(sheet, 3, agency, styles.line);
        across(sheet, 4, until, styles.line);
        across(sheet, 5, texts.getString("unit"), styles.form);
    }

    private static void writeHead(Sheet sheet, SheetStyles styles, ResourceBundle texts, SettlementSheet content) {
        for (int row = 6; row < FIRST_LINE; row++) {
            CellStyle style = row == FIRST_LINE - 1 ? styles.columnNumber : styles.head;
            Row cells = sheet.createRow(row);
            for (int column = 0; column <= LAST; column++) {
                cells.createCell(column).setCellStyle(style);
            }
        }
        head(sheet, 6, 8, 0, 0, texts.getString("no"));
        head(sheet, 6, 8, 1, 1, texts.getString("code"));
        head(sheet, 6, 8, 2, 2, texts.getString("split." + content.split()));
        head(sheet, 6, 6, 3, 6, texts.getString("received"));
        head(sheet, 7, 8, 3, 3, texts.getString("total"));
        head(sheet, 7, 7, 4, 5, texts.getString("received.new"));
        head(sheet, 8, 8, 4, 4, texts.getString("online"));
        head(sheet, 8, 8, 5, 5, texts.getString("direct"));
        head(sheet, 7, 8, 6, 6, texts.getString("carried"));
        head(sheet, 6, 6, 7, 10, texts.getString("settled"));
        head(sheet, 7, 8, 7, 7, texts.getString("total"));
        head(sheet, 7, 8, 8, 8, texts.getString("early"));
        head(sheet, 7, 8, 9, 9, texts.getString("onTime"));
        head(sheet, 7, 8, 10, 10, texts.getString("late"));
        head(sheet, 6, 6, 11, 13, texts.getString("open"));
        head(sheet, 7, 8, 11, 11, texts.getString("total"));
        head(sheet, 7, 8, 12, 12, texts.getString("inTime"));
        head(sheet, 7, 8, 13, 13, texts.getString("late"));
        head(sheet, 6, 8, 14, 14, texts.getString("ended"));
        for (int column = 2; column < LAST; column++) {
            sheet.getRow(FIRST_LINE - 1).getCell(column).setCellValue("(" + (column - 1) + ")");
        }
    }

    private static int writeLines(Sheet sheet, SheetStyles styles, SettlementSheet content) {
        int next = FIRST_LINE;
        for (NamedFigures line : content.lines()) {
            Row row = sheet.createRow(next);
            Cell index = row.createCell(0);
            index.setCellStyle(styles.index);
            index.setCellValue(next - FIRST_LINE + 1.0);
            text(row, 1, line.key(), styles.text);
            text(row, 2, line.name(), styles.text);
            for (int i = 0; i < COLUMNS.size(); i++) {
                Cell cell = row.createCell(FIRST_NUMBER + i);
                cell.setCellStyle(styles.number);
                cell.setCellValue(COLUMNS.get(i).applyAsLong(line.counts()));
            }
            next++;
        }
        return next;
    }

    /** Formulas, so that a reader may filter and check; with their values, so that a viewer that computes nothing shows them. */
    private static void writeSum(Row row, SheetStyles styles, ResourceBundle texts, SettlementSheet content) {
        text(row, 0, "", styles.sumText);
        text(row, 1, "", styles.sumText);
        text(row, 2, texts.getString("sum"), styles.sumText);
        for (int i = 0; i < COLUMNS.size(); i++) {
            Cell cell = row.createCell(FIRST_NUMBER + i);
            cell.setCellStyle(styles.sumNumber);
            long value = COLUMNS.get(i).applyAsLong(content.total());
            if (!content.lines().isEmpty()) {
                String column = CellReference.convertNumToColString(FIRST_NUMBER + i);
                cell.setCellFormula("SUM(" + column + (FIRST_LINE + 1) + ":" + column + row.getRowNum() + ")");
            }
            cell.setCellValue(value);
        }
    }

    private static void writeNote(Sheet sheet, int row, SheetStyles styles, ResourceBundle texts) {
        across(sheet, row, texts.getString("note"), styles.note);
        sheet.getRow(row).setHeightInPoints(32);
    }

    private static void setUp(Sheet sheet, ResourceBundle texts, int sumRow) {
        sheet.setColumnWidth(0, 6 * 256);
        sheet.setColumnWidth(1, 14 * 256);
        sheet.setColumnWidth(2, 44 * 256);
        for (int column = FIRST_NUMBER; column <= LAST; column++) {
            sheet.setColumnWidth(column, 11 * 256);
        }
        sheet.getRow(8).setHeightInPoints(32);
        sheet.createFreezePane(FIRST_NUMBER, FIRST_LINE);
        sheet.setRepeatingRows(new CellRangeAddress(6, FIRST_LINE - 1, -1, -1));
        sheet.setHorizontallyCenter(true);
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setRight(texts.getString("page") + " " + "&P/&N");
        sheet.getWorkbook().setPrintArea(0, 0, LAST, 0, sumRow + 2);
    }

    private static void across(Sheet sheet, int row, String value, CellStyle style) {
        text(sheet.createRow(row), 0, value, style);
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, LAST));
    }

    private static void head(Sheet sheet, int fromRow, int toRow, int fromColumn, int toColumn, String value) {
        sheet.getRow(fromRow).getCell(fromColumn).setCellValue(value);
        if (fromRow != toRow || fromColumn != toColumn) {
            sheet.addMergedRegion(new CellRangeAddress(fromRow, toRow, fromColumn, toColumn));
        }
    }

    private static void text(Row row, int column, String value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }
}
