package vn.motcua.demo;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the files of the demo province, which lie beside this class. */
class DemoFiles {

    private static final Pattern COMMA_OUTSIDE_OF_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private final Jsonb json = JsonbBuilder.create();

    <T> T json(String file, Class<T> type) {
        return json.fromJson(text(file), type);
    }

    <T> List<T> jsonList(String file, Class<T[]> type) {
        return List.of(json(file, type));
    }

    /** Lines by the names in the first line; an empty cell is null. */
    List<Map<String, String>> csv(String file) {
        List<String> lines = lines(file);
        String[] names = lines.get(0).split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = COMMA_OUTSIDE_OF_QUOTES.split(line, -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = 0; column < names.length; column++) {
                String cell = cells[column].replaceAll("^\"|\"$", "").replace("\"\"", "\"");
                row.put(names[column], cell.isEmpty() ? null : cell);
            }
            rows.add(row);
        }
        return rows;
    }

    List<String> lines(String file) {
        return text(file).lines().filter(line -> !line.isBlank()).toList();
    }

    static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    static String text(String file) {
        try (InputStream content = DemoFiles.class.getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalStateException("the demo province lacks " + file);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
