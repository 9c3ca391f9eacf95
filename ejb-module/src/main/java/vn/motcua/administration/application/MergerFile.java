package vn.motcua.administration.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.kernel.Folded;
import vn.motcua.reference.domain.AdministrativeUnit;
import vn.motcua.reference.domain.AdministrativeUnits;
import vn.motcua.reference.domain.EntryColumn;
import vn.motcua.reference.domain.FormerUnits;
import vn.motcua.reference.domain.ImportRow;
import vn.motcua.reference.domain.Objection;
import vn.motcua.reference.domain.RowProblem;

/**
 * Tệp sáp nhập đơn vị hành chính: a line per new unit with the old ones in one text, {@code "Xã A (huyện B), Phường C (phần
 * còn lại ...)"}. Its own codes mean nothing to us, so new units are found by name within their province.
 */
final class MergerFile {

    private static final List<String> HEADERS = List.of("ma", "ten", "magoc", "truocsapnhap");
    private static final String AS_IT_WAS = "giu nguyen";
    private static final int LONGEST_CODE = 60;
    /** A comma outside of parentheses, or an "and" before the kind of a unit. */
    private static final Pattern BETWEEN = Pattern.compile(
            ",(?![^(]*\\))|\\s+và\\s+(?=(?:tỉnh|thành phố|xã|phường|thị trấn|đặc khu)\\s)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern KIND = Pattern.compile(
            "^(?:tỉnh|thành phố|thủ đô|xã|phường|thị trấn|đặc khu)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String AMBIGUOUS = "";
    private static final Pattern REMARK = Pattern.compile("\\(([^)]*)\\)");
    private static final Pattern DISTRICT = Pattern.compile(
            "^(?:huyện|quận|thị xã|thành phố|tp)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
                    | Pattern.UNICODE_CHARACTER_CLASS);

    private final CsvTable table;
    private final int[] places;
    /** Code of a new unit by its province and folded name; the province is empty for a province. */
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> bareCodes = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    static boolean isOne(CsvTable table) {
        return table.header().stream().map(Folded::of).toList().containsAll(HEADERS);
    }

    MergerFile(CsvTable table, AdministrativeUnits units, LocalDate day) {
        this.table = table;
        List<String> folded = table.header().stream().map(Folded::of).toList();
        this.places = HEADERS.stream().mapToInt(folded::indexOf).toArray();
        units.everyUnit().stream()
                .filter(unit -> unit.isValidOn(day))
                .forEach(unit -> {
                    String province = unit.parentCode() == null ? "" : unit.parentCode();
                    codes.put(keyOf(province, unit.name()), unit.code());
                    bareCodes.merge(keyOf(province, bare(unit.name())), unit.code(), (one, other) -> AMBIGUOUS);
                });
    }

    private static String keyOf(String province, String name) {
        return province + "\n" + Folded.of(name);
    }

    private static String bare(String name) {
        return KIND.matcher(name).replaceFirst("");
    }

    /** By its whole name, or else by its name alone where that is clear: units become cities and wards. */
    private String codeOf(String province, String name) {
        String code = codes.getOrDefault(keyOf(province, name), bareCodes.get(keyOf(province, bare(name))));
        return AMBIGUOUS.equals(code) ? null : code;
    }

    List<ImportRow> rows() {
        Map<String, String> provinces = new HashMap<>();
        for (CsvTable.Line line : table.lines()) {
            if (isWhole(line) && cell(line, 2).isEmpty()) {
                provinces.put(cell(line, 0), codeOf("", cell(line, 1)));
            }
        }
        List<ImportRow> rows = new ArrayList<>();
        for (CsvTable.Line line : table.lines()) {
            if (!isWhole(line)) {
                rows.add(refused(line, Objection.COLUMNS_DIFFER, String.valueOf(line.cells().size())));
            } else if (!Folded.of(cell(line, 3)).equals(AS_IT_WAS)) {
                String province = cell(line, 2).isEmpty() ? "" : provinces.get(cell(line, 2));
                String code = codeOf(province, cell(line, 1));
                if (code == null) {
                    rows.add(refused(line, Objection.PARENT_UNKNOWN, cell(line, 1)));
                } else {
                    formerNames(line, code, rows);
                }
            }
        }
        return rows;
    }

    private void formerNames(CsvTable.Line line, String newCode, List<ImportRow> rows) {
        for (String part : BETWEEN.split(cell(line, 3))) {
            String name = REMARK.matcher(part).replaceAll(" ").strip();
            if (name.isEmpty()) {
                continue;
            }
            Map<String, String> attributes = new HashMap<>();
            Matcher remarks = REMARK.matcher(part);
            while (remarks.find()) {
                String remark = remarks.group(1).strip();
                attributes.merge(DISTRICT.matcher(remark).matches() ? FormerUnits.DISTRICT : FormerUnits.NOTE, remark,
                        (one, other) -> one + "; " + other);
            }
            String district = attributes.getOrDefault(FormerUnits.DISTRICT, "");
            rows.add(new ImportRow(line.number(),
                    Map.of(EntryColumn.CODE, entryCode(newCode, name, district), EntryColumn.NAME, name,
                            EntryColumn.PARENT_CODE, newCode),
                    attributes, null));
        }
    }

    /** The new unit's code and the old name; the district too where two old units had one name. */
    private String entryCode(String newCode, String name, String district) {
        String code = shortened(newCode + "-" + Folded.of(name).replace(' ', '-'));
        return taken.add(code) || district.isEmpty()
                ? code
                : shortened(code + "-" + Folded.of(district).replace(' ', '-'));
    }

    private static String shortened(String code) {
        return code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) : code;
    }

    private static ImportRow refused(CsvTable.Line line, Objection objection, String value) {
        return new ImportRow(line.number(), Map.of(EntryColumn.NAME, value), Map.of(),
                new RowProblem(EntryColumn.PARENT_CODE, objection, value));
    }

    private boolean isWhole(CsvTable.Line line) {
        return line.cells().size() >= table.header().size();
    }

    private String cell(CsvTable.Line line, int column) {
        return line.cells().get(places[column]).strip();
    }
}
