package vn.motcua.search.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Tệp từ đồng nghĩa (CSV): {@code topic;said;meant;note}, the meanings apart by {@code |}. Comma or semicolon, with or
 * without quotes: both leave a spreadsheet. A line that cannot be used is told by its number, the others count.
 */
public final class SynonymFile {

    public static final String HEAD = "topic;said;meant;note";
    private static final int MOST_LINES = 20_000;

    private SynonymFile() {}

    /** @param wrong numbers of the lines that say nothing usable */
    public record Lines(List<SynonymWording> wordings, List<Integer> wrong) {}

    public static Lines read(Reader file) throws IOException {
        List<SynonymWording> wordings = new ArrayList<>();
        List<Integer> wrong = new ArrayList<>();
        BufferedReader lines = new BufferedReader(file);
        int number = 0;
        for (String line = lines.readLine(); line != null && number < MOST_LINES; line = lines.readLine()) {
            number++;
            String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (text.isBlank() || number == 1 && text.toLowerCase(Locale.ROOT).startsWith("topic")) {
                continue;
            }
            try {
                wordings.add(wording(cells(text)));
            } catch (SynonymNotUsable notUsable) {
                wrong.add(number);
            }
        }
        return new Lines(wordings, wrong);
    }

    private static SynonymWording wording(List<String> cells) {
        if (cells.size() < 3) {
            throw new SynonymNotUsable(String.join(";", cells));
        }
        return new SynonymWording(cells.get(0), cells.get(1), Arrays.asList(cells.get(2).split("\\|")),
                cells.size() > 3 ? cells.get(3) : null);
    }

    private static List<String> cells(String line) {
        char separator = line.indexOf(';') >= 0 ? ';' : line.indexOf('\t') >= 0 ? '\t' : ',';
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            if (sign == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append(sign);
                at++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (sign == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** A line of the file; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
    public static String line(Synonym synonym) {
        return String.join(";", cell(synonym.topic()), cell(synonym.said()), cell(String.join("|", synonym.meant())),
                cell(synonym.note() == null ? "" : synonym.note()));
    }

    private static String cell(String text) {
        String safe = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return safe.indexOf(';') >= 0 || safe.indexOf('"') >= 0 ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
