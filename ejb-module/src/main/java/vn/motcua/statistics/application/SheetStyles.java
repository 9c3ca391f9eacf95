package vn.motcua.statistics.application;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** Kiểu trình bày của biểu mẫu: each style is made once a workbook, because spreadsheet programs allow only so many. */
final class SheetStyles {

    /** Unsigned whole numbers with the reader's own separator; zero is shown, an empty cell would mean unknown. */
    static final String WHOLE_NUMBER = "#,##0";

    private static final String FONT = "Times New Roman";

    final CellStyle form;
    final CellStyle title;
    final CellStyle line;
    final CellStyle note;
    final CellStyle head;
    final CellStyle columnNumber;
    final CellStyle text;
    final CellStyle index;
    final CellStyle number;
    final CellStyle sumText;
    final CellStyle sumNumber;

    private final Workbook workbook;

    SheetStyles(Workbook workbook) {
        this.workbook = workbook;
        form = plain(font(11, false, true), HorizontalAlignment.RIGHT);
        title = plain(font(14, true, false), HorizontalAlignment.CENTER);
        line = plain(font(12, false, true), HorizontalAlignment.CENTER);
        note = plain(font(11, false, true), HorizontalAlignment.LEFT);
        note.setWrapText(true);
        head = framed(font(11, true, false), HorizontalAlignment.CENTER);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        columnNumber = framed(font(10, false, true), HorizontalAlignment.CENTER);
        text = framed(font(11, false, false), HorizontalAlignment.LEFT);
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        index = framed(font(11, false, false), HorizontalAlignment.CENTER);
        number = numeric(font(11, false, false));
        sumText = framed(font(11, true, false), HorizontalAlignment.LEFT);
        sumNumber = numeric(font(11, true, false));
    }

    private Font font(int size, boolean bold, boolean italic) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        font.setItalic(italic);
        return font;
    }

    private CellStyle plain(Font font, HorizontalAlignment alignment) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private CellStyle framed(Font font, HorizontalAlignment alignment) {
        CellStyle style = plain(font, alignment);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private CellStyle numeric(Font font) {
        CellStyle style = framed(font, HorizontalAlignment.RIGHT);
        style.setDataFormat(workbook.createDataFormat().getFormat(WHOLE_NUMBER));
        return style;
    }
}
