package vn.motcua.administration.application;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.motcua.administration.domain.CsvBroken;
import vn.motcua.administration.domain.CsvEmpty;
import vn.motcua.administration.domain.CsvNotText;
import vn.motcua.administration.domain.CsvNotUnicode;
import vn.motcua.administration.domain.CsvTooLarge;

/** Bảng CSV: header and rows of a file as spreadsheet programs of our offices write it, or a clear answer why not. */
record CsvTable(List<String> header, List<Line> lines) {

    static final int MOST_MEGABYTES = 10;
    static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    static final int MOST_ROWS = 50_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Dòng của bảng.
     *
     * @param number of the line of the file in which it begins, from 1
     */
    record Line(int number, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /**
     * The text of a file in UTF-8, with or without byte order mark.
     *
     * @throws CsvNotText for what is no text at all
     * @throws CsvNotUnicode for text in another encoding
     */
    static String textOf(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new CsvTooLarge(MOST_MEGABYTES, MOST_ROWS);
        }
        if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
            throw new CsvNotUnicode(); // UTF-16, what spreadsheet programs call Unicode text
        }
        for (byte each : content) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r') {
                throw new CsvNotText();
            }
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException anotherEncoding) {
            throw startsWith(content, 0x89, 'P') || startsWith(content, 0xFF, 0xD8) ? new CsvNotText() : new CsvNotUnicode();
        }
    }

    /**
     * @throws CsvEmpty if there is no header
     * @throws CsvBroken at the first line that cannot be read
     * @throws CsvTooLarge for more rows than are taken at once
     */
    static CsvTable of(String text) {
        List<Line> lines = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180.builder()
                .setDelimiter(delimiterOf(text))
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        int begins = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                Line line = new Line(begins, List.of(records.next().values()));
                begins = (int) parser.getCurrentLineNumber() + 1;
                if (!line.isBlank()) {
                    lines.add(line);
                }
                if (lines.size() > MOST_ROWS + 1) {
                    throw new CsvTooLarge(MOST_MEGABYTES, MOST_ROWS);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new CsvBroken(begins);
        }
        if (lines.isEmpty()) {
            throw new CsvEmpty();
        }
        return new CsvTable(lines.get(0).cells(), List.copyOf(lines.subList(1, lines.size())));
    }

    /** Whatever separates most in the first line, outside of quotation marks. */
    private static char delimiterOf(String text) {
        int[] counts = new int[3];
        String candidates = ",;\t";
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '"') {
                quoted = !quoted;
            } else if (!quoted && (each == '\n' || each == '\r')) {
                break;
            } else if (!quoted && candidates.indexOf(each) >= 0) {
                counts[candidates.indexOf(each)]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return candidates.charAt(best);
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
