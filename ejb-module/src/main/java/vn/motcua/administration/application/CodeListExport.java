package vn.motcua.administration.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.reference.domain.CodeLists;
import vn.motcua.reference.domain.EntryValues;
import vn.motcua.reference.domain.KnownEntry;

/** Kết xuất danh mục, in the columns that the import reads back. */
@Stateless
public class CodeListExport {

    private static final List<String> HEADER =
            List.of("Mã", "Tên", "Tên tiếng Anh", "Mã cha", "Thứ tự", "Hiệu lực từ", "Hiệu lực đến");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int CHARACTER = 256;
    private static final int[] WIDTHS = {16, 50, 40, 14, 8, 14, 14};
    private static final int FURTHER_WIDTH = 24;

    @Inject CodeLists lists;
    @Inject EntrySearch search;

    /** The entries that the page shows for the same words and day. */
    @Requires(Permission.MANAGE_CODE_LISTS)
    public ListFile csv(String code, String words, LocalDate day) {
        return new ListFile(nameOf(code, ".csv"), "text/csv; charset=UTF-8", CsvText.of(rows(code, words, day)));
    }

    @Requires(Permission.MANAGE_CODE_LISTS)
    public ListFile xlsx(String code, String words, LocalDate day) {
        try (SXSSFWorkbook book = new SXSSFWorkbook(); ByteArrayOutputStream content = new ByteArrayOutputStream()) {
            CellStyle head = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            Sheet sheet = book.createSheet(code);
            sheet.createFreezePane(0, 1);
            List<List<String>> rows = rows(code, words, day);
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    Cell cell = row.createCell(j);
                    cell.setCellValue(rows.get(i).get(j)); // always a text, so never a formula
                    if (i == 0) {
                        cell.setCellStyle(head);
                        sheet.setColumnWidth(j, CHARACTER * (j < WIDTHS.length ? WIDTHS[j] : FURTHER_WIDTH));
                    }
                }
            }
            book.write(content);
            return new ListFile(nameOf(code, ".xlsx"), XLSX, content.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(String code, String ending) {
        return code.replaceAll("[^A-Za-z0-9_-]", "_") + ending;
    }

    private List<List<String>> rows(String code, String words, LocalDate day) {
        List<KnownEntry> found = search.found(code, words, day);
        Set<String> attributes = new TreeSet<>(lists.get(code).attributeNames());
        found.forEach(entry -> attributes.addAll(entry.values().attributes().values().keySet()));
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(HEADER);
        header.addAll(attributes);
        rows.add(header);
        found.forEach(entry -> rows.add(row(entry.values(), attributes)));
        return rows;
    }

    private static List<String> row(EntryValues values, Set<String> attributes) {
        List<String> row = new ArrayList<>(List.of(
                values.code(),
                values.name(),
                Objects.requireNonNullElse(values.englishName(), ""),
                Objects.requireNonNullElse(values.parentCode(), ""),
                Objects.toString(values.order(), ""),
                VietnamTime.DAY.format(values.validFrom()),
                values.validUntil() == null ? "" : VietnamTime.DAY.format(values.validUntil())));
        attributes.forEach(name -> row.add(values.attributes().get(name)));
        return row;
    }
}
