package vn.motcua.administration.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.kernel.Folded;
import vn.motcua.reference.domain.EntryColumn;
import vn.motcua.reference.domain.ImportRow;
import vn.motcua.reference.domain.Objection;
import vn.motcua.reference.domain.RowProblem;

/** Tệp tỉnh và xã: a line per commune that repeats its province. */
final class ProvinceAndCommuneFile {

    private static final List<Set<String>> HEADERS = List.of(
            Set.of("province code", "ma tinh"),
            Set.of("province name", "ten tinh"),
            Set.of("ward code", "commune code", "ma xa"),
            Set.of("ward name", "commune name", "ten xa"));

    private ProvinceAndCommuneFile() {}

    static boolean isOne(CsvTable table) {
        List<String> folded = table.header().stream().map(Folded::of).toList();
        return HEADERS.stream().allMatch(titles -> folded.stream().anyMatch(titles::contains));
    }

    static List<ImportRow> rowsOf(CsvTable table) {
        List<String> folded = table.header().stream().map(Folded::of).toList();
        int[] places = HEADERS.stream()
                .mapToInt(titles -> folded.indexOf(folded.stream().filter(titles::contains).findFirst().orElseThrow()))
                .toArray();
        List<ImportRow> rows = new ArrayList<>();
        Set<String> provinces = new HashSet<>();
        for (CsvTable.Line line : table.lines()) {
            if (line.cells().size() < table.header().size()) {
                rows.add(new ImportRow(line.number(), Map.of(), Map.of(), new RowProblem(
                        EntryColumn.CODE, Objection.COLUMNS_DIFFER, String.valueOf(line.cells().size()))));
                continue;
            }
            String province = line.cells().get(places[0]).strip();
            if (provinces.add(province)) {
                rows.add(row(line, province, line.cells().get(places[1]), ""));
            }
            rows.add(row(line, line.cells().get(places[2]), line.cells().get(places[3]), province));
        }
        return rows;
    }

    private static ImportRow row(CsvTable.Line line, String code, String name, String parent) {
        return new ImportRow(line.number(),
                Map.of(EntryColumn.CODE, code, EntryColumn.NAME, name, EntryColumn.PARENT_CODE, parent), Map.of(), null);
    }
}
