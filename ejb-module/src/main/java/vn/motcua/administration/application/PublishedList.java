package vn.motcua.administration.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.motcua.administration.domain.NoProcedureCodes;
import vn.motcua.kernel.Folded;

/**
 * Danh sách thủ tục do cơ quan khác công bố: codes and names out of whatever columns there are. The code column is the one in which
 * most codes stand; the name column is called so, or else is the one with the longest words.
 */
record PublishedList(Map<String, String> names, List<String> unread, List<String> repeated) {

    private static final Pattern CODE = Pattern.compile("[0-9]{1,2}\\.[0-9]{6}(\\.[0-9A-Z.\\-]{1,20})?");
    private static final List<String> NAME_HEADERS = List.of("ten thu tuc hanh chinh", "ten thu tuc", "ten tthc", "tentthc", "ten", "name");
    private static final int LONGEST_SHOWN = 80;

    static PublishedList in(CsvTable table) {
        int code = best(table, cell -> CODE.matcher(cell).matches() ? 1 : 0);
        if (code < 0) {
            throw new NoProcedureCodes();
        }
        int name = named(table);
        int names = name >= 0 ? name : best(table, cell -> CODE.matcher(cell).matches() ? 0 : cell.length());
        Map<String, String> found = new LinkedHashMap<>();
        List<String> unread = new ArrayList<>();
        TreeSet<String> repeated = new TreeSet<>();
        for (CsvTable.Line line : withHeader(table, code)) {
            String cell = cell(line, code);
            if (!CODE.matcher(cell).matches()) {
                String words = String.join(" ", line.cells()).strip();
                unread.add(line.number() + ": " + words.substring(0, Math.min(words.length(), LONGEST_SHOWN)));
            } else if (found.putIfAbsent(cell, names < 0 ? "" : cell(line, names)) != null) {
                repeated.add(cell);
            }
        }
        return new PublishedList(found, unread, List.copyOf(repeated));
    }

    /** A file may have no header: its first line is a procedure then. */
    private static List<CsvTable.Line> withHeader(CsvTable table, int code) {
        CsvTable.Line first = new CsvTable.Line(1, table.header());
        if (!CODE.matcher(cell(first, code)).matches()) {
            return table.lines();
        }
        List<CsvTable.Line> all = new ArrayList<>(List.of(first));
        all.addAll(table.lines());
        return all;
    }

    private static int named(CsvTable table) {
        List<String> header = table.header().stream().map(Folded::of).toList();
        return NAME_HEADERS.stream().mapToInt(header::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
    }

    private interface Weight {

        long of(String cell);
    }

    /** The column that weighs most; -1 if none weighs anything. */
    private static int best(CsvTable table, Weight weight) {
        List<CsvTable.Line> lines = new ArrayList<>(table.lines());
        lines.add(new CsvTable.Line(1, table.header()));
        int columns = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        long[] weights = IntStream.range(0, columns)
                .mapToLong(column -> lines.stream().mapToLong(line -> weight.of(cell(line, column))).sum())
                .toArray();
        int best = IntStream.range(0, columns).reduce(0, (one, other) -> weights[other] > weights[one] ? other : one);
        return columns == 0 || weights[best] == 0 ? -1 : best;
    }

    private static String cell(CsvTable.Line line, int column) {
        return column < line.cells().size() ? line.cells().get(column).strip() : "";
    }
}
