package vn.motcua.benchmarks;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import vn.motcua.search.domain.Passage;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.Searchable;

/** The real procedures, read in place as the portal's crawl gives them, and put for the index as the house does it. */
final class RealCatalogue {

    private static final String FILE = "procedures/dvcqg_2026_2642.jsonl.gz";

    private RealCatalogue() {}

    static List<Searchable> read(Path shared) {
        List<Searchable> all = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(shared.resolve(FILE))), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                try (JsonReader reader = Json.createReader(new StringReader(line))) {
                    all.add(searchable(reader.readObject()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Searchable searchable(JsonObject row) {
        List<Passage> passages = new ArrayList<>();
        passages.add(Passage.strong(text(row, "field")));
        passages.add(Passage.strong(text(row, "results_raw")));
        StringBuilder components = new StringBuilder();
        row.getJsonArray("components").forEach(component -> {
            if (component instanceof JsonObject part && part.get("name") instanceof JsonString name) {
                components.append(name.getString()).append(". ");
            }
        });
        passages.add(Passage.usual(components.toString()));
        passages.add(Passage.usual(text(row, "conditions")));
        passages.add(Passage.weak(text(row, "steps_text")));
        Set<String> levels = new HashSet<>();
        row.getJsonArray("levels").getValuesAs(JsonString.class).forEach(level -> levels.add(composed(level.getString())));
        boolean citizens = text(row, "subjects").contains("Công dân");
        String code = row.getString("code");
        return new Searchable(SearchKind.PROCEDURE, code, text(row, "name"), List.of(), List.of(code), passages,
                Map.of("sector", Set.of(text(row, "field")), "level", levels), prior(levels, citizens));
    }

    /** As {@code ProcedureSearchSource}: nearer to the people, likelier meant. */
    private static double prior(Set<String> levels, boolean citizens) {
        double level = levels.contains("Cấp xã") ? 1.15 : levels.contains("Cấp tỉnh") ? 1 : 0.85;
        return level * (citizens ? 1.1 : 0.9);
    }

    private static String text(JsonObject row, String name) {
        return row.get(name) instanceof JsonString text ? composed(text.getString()) : "";
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
