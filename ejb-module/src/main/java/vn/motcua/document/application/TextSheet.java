package vn.motcua.document.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Bảng tính chỉ có chữ: rows written one after the other, each cell a text, so that none can become a formula. */
public final class TextSheet {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int CHARACTER = 256;

    private TextSheet() {}

    /**
     * @param widths of the columns, in characters
     * @param rows the first of them is the header
     */
    public static byte[] of(String name, int[] widths, List<List<String>> rows) {
        try (SXSSFWorkbook book = new SXSSFWorkbook(); ByteArrayOutputStream content = new ByteArrayOutputStream()) {
            CellStyle head = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            CellStyle text = book.createCellStyle();
            text.setQuotePrefixed(true); // stays a text when somebody edits the cell
            text.setWrapText(true);
            Sheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(name));
            sheet.createFreezePane(0, 1);
            for (int column = 0; column < widths.length; column++) {
                sheet.setColumnWidth(column, CHARACTER * widths[column]);
            }
            for (int number = 0; number < rows.size(); number++) {
                write(sheet.createRow(number), rows.get(number), number == 0 ? head : text);
            }
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, rows.size() - 1), 0, widths.length - 1));
            book.write(content);
            return content.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Row row, List<String> cells, CellStyle style) {
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = row.createCell(column);
            String value = cells.get(column) == null ? "" : cells.get(column);
            int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
            cell.setCellValue(value.substring(0, Math.min(value.length(), most)));
            cell.setCellStyle(style);
        }
    }
}
