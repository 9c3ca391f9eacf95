package vn.motcua.administration.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.motcua.administration.domain.CsvColumnMissing;
import vn.motcua.kernel.Folded;
import vn.motcua.reference.domain.EntryColumn;
import vn.motcua.reference.domain.ImportRow;
import vn.motcua.reference.domain.Objection;
import vn.motcua.reference.domain.RowProblem;

/** Cột của tệp nhập: what a header means, in Vietnamese and English; any other column is an attribute of that name. */
final class ImportColumns {

    private static final Map<String, EntryColumn> MEANINGS = new HashMap<>();
    /** Headers in English of attributes that we know under a Vietnamese name. */
    private static final Map<String, String> ATTRIBUTES = Map.of(
            "ministry", "bo_nganh", "short_name", "ten_ngan", "kind", "loai", "level", "cap", "unit",
            "don_vi_hanh_chinh", "address", "dia_chi", "phone", "dien_thoai", "note", "ghi_chu", "source", "nguon");

    static {
        mean(EntryColumn.CODE, "ma", "ma so", "ma muc", "code", "id");
        mean(EntryColumn.NAME, "ten", "ten goi", "ten muc", "ten tieng viet", "ten dvcqg", "name", "name vi", "label");
        mean(EntryColumn.ENGLISH_NAME, "ten tieng anh", "tieng anh", "english name", "english", "name en", "ten en");
        mean(EntryColumn.PARENT_CODE, "ma cha", "muc cha", "thuoc", "parent", "parent code", "parent id");
        mean(EntryColumn.ORDER, "thu tu", "stt", "so thu tu", "order", "sort order", "no.");
        mean(EntryColumn.VALID_FROM, "hieu luc tu", "hieu luc tu ngay", "tu ngay", "ngay hieu luc", "ngay bat dau", "valid from",
                "effective from");
        mean(EntryColumn.VALID_UNTIL, "hieu luc den", "hieu luc den ngay", "den ngay", "het hieu luc", "ngay ket thuc",
                "valid until", "valid to", "effective to");
    }

    private final List<EntryColumn> columns = new ArrayList<>();
    private final List<String> attributes = new ArrayList<>();

    private static void mean(EntryColumn column, String... headers) {
        for (String header : headers) {
            MEANINGS.put(header, column);
        }
    }

    /** @throws CsvColumnMissing without a code or a name */
    ImportColumns(List<String> header) {
        for (String title : header) {
            String folded = Folded.of(title);
            EntryColumn meaning = MEANINGS.get(folded);
            boolean again = meaning != null && columns.contains(meaning);
            columns.add(again ? null : meaning);
            String name = folded.replace(' ', '_');
            attributes.add(meaning != null && !again || name.isEmpty() ? null : ATTRIBUTES.getOrDefault(name, name));
        }
        if (!columns.contains(EntryColumn.CODE) && columns.contains(EntryColumn.ORDER)) {
            columns.set(columns.indexOf(EntryColumn.ORDER), EntryColumn.CODE); // lists whose number is their code
        }
        for (EntryColumn needed : List.of(EntryColumn.CODE, EntryColumn.NAME)) {
            if (!columns.contains(needed)) {
                throw new CsvColumnMissing(needed);
            }
        }
    }

    ImportRow rowOf(CsvTable.Line line) {
        Map<EntryColumn, String> cells = new EnumMap<>(EntryColumn.class);
        Map<String, String> further = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String text = i < line.cells().size() ? withoutGuard(line.cells().get(i)) : "";
            if (columns.get(i) != null) {
                cells.put(columns.get(i), text);
            } else if (attributes.get(i) != null) {
                further.put(attributes.get(i), text);
            }
        }
        return new ImportRow(line.number(), cells, further, problemOf(line));
    }

    private RowProblem problemOf(CsvTable.Line line) {
        boolean tooMany = line.cells().stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
        return tooMany || line.cells().size() < columns.size()
                ? new RowProblem(EntryColumn.CODE, Objection.COLUMNS_DIFFER, Objects.toString(line.cells().size()))
                : null;
    }

    /** Our own export guards a cell that a spreadsheet program would take for a formula. */
    private static String withoutGuard(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && CsvText.looksLikeAFormula(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }
}
