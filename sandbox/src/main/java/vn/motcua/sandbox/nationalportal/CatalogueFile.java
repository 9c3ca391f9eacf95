package vn.motcua.sandbox.nationalportal;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Danh mục lớn từ một tệp: a file of procedures as JSON lines, handed out in the words of the wire. The file is read in place;
 * a line that is no procedure is left out.
 */
final class CatalogueFile {

    /** Path of the file, as environment variable or system property. */
    static final String SETTING = "MOTCUA_SANDBOX_CATALOGUE";

    private static final Map<String, String> CHANNELS = Map.of("DIRECT", "1", "ONLINE", "2", "POSTAL", "3");

    /** Dòng của tệp: the short entry is ready, the whole one is made when somebody asks. */
    private record Entry(JsonObject listed, byte[] line) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private CatalogueFile() {}

    static Optional<CatalogueFile> configured() {
        String path = System.getProperty(SETTING, System.getenv(SETTING));
        return path == null || path.isBlank() ? Optional.empty() : Optional.of(read(Path.of(path)));
    }

    static CatalogueFile read(Path path) {
        CatalogueFile file = new CatalogueFile();
        try (InputStream plain = Files.newInputStream(path);
                InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(plain) : plain;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().forEach(file::add);
            return file;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + path, unreadable);
        }
    }

    private void add(String line) {
        parsed(line).ifPresent(row -> entries.put(text(row, "code"), new Entry(Json.createObjectBuilder()
                .add("MATTHC", text(row, "code"))
                .add("TENTTHC", text(row, "name"))
                .add("LINHVUCTHUCHIEN", sector(row))
                .add("TRANGTHAI", "1")
                .build(), line.getBytes(StandardCharsets.UTF_8))));
    }

    List<JsonObject> list() {
        return entries.values().stream().map(Entry::listed).toList();
    }

    Optional<JsonObject> procedure(String code) {
        return Optional.ofNullable(entries.get(code))
                .flatMap(entry -> parsed(new String(entry.line(), StandardCharsets.UTF_8)))
                .map(CatalogueFile::onTheWire);
    }

    private static Optional<JsonObject> parsed(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            JsonObject row = reader.readObject();
            return text(row, "code").isEmpty() ? Optional.empty() : Optional.of(row);
        } catch (JsonException notARow) {
            return Optional.empty();
        }
    }

    private static JsonObject onTheWire(JsonObject row) {
        JsonObjectBuilder wire = Json.createObjectBuilder()
                .add("MATTHC", text(row, "code"))
                .add("TENTTHC", text(row, "name"))
                .add("TRINHTUTHUCHIEN", one("TRUONGHOP", "", "TRINHTU", one("TENTRINHTU", text(row, "steps_text"))))
                .add("LINHVUCTHUCHIEN", sector(row))
                .add("MACOQUANCONGBO", text(row, "ministry"))
                .add("CACHTHUCTHUCHIEN", channels(row))
                .add("YEUCAU", text(row, "conditions"))
                .add("DOITUONGTHUCHIEN", one("TENDOITUONG", text(row, "subjects")))
                .add("MOTADOITUONGTHUCHIEN", "")
                .add("KETQUATHUCHIEN", one("MAKETQUA", "", "TENKETQUA", Json.createValue(text(row, "results_raw"))))
                .add("CANCUPHAPLY", laws(row))
                .add("TRANGTHAI", "1")
                .add("COQUANTHUCHIEN", one("MADONVI", "", "TENDONVI", Json.createValue(text(row, "agency_executing"))))
                .add("THANHPHANHOSO", components(row));
        return wire.build();
    }

    private static JsonArray sector(JsonObject row) {
        return one("MALINHVUC", "", "TENLINHVUC", Json.createValue(text(row, "field")));
    }

    private static JsonArray channels(JsonObject row) {
        JsonArrayBuilder ways = Json.createArrayBuilder();
        for (JsonObject method : objects(row, "methods")) {
            String time = method.get("time") instanceof JsonNumber number
                    ? number.bigDecimalValue().stripTrailingZeros().toPlainString() : "";
            JsonArrayBuilder fees = Json.createArrayBuilder();
            for (JsonObject fee : objects(method, "fees")) {
                fees.add(Json.createObjectBuilder()
                        .add("MAPHILEPHI", "")
                        .add("SOTIEN", text(fee, "amount"))
                        .add("DONVI", text(fee, "cur"))
                        .add("MOTA", ""));
            }
            ways.add(Json.createObjectBuilder()
                    .add("KENH", CHANNELS.getOrDefault(text(method, "channel"), text(method, "channel")))
                    .add("THOIGIAN", Json.createArrayBuilder().add(Json.createObjectBuilder()
                            .add("THOIGIANGIAIQUYET", time)
                            .add("DONVITINH", text(method, "unit"))
                            .add("MOTA", text(method, "text"))
                            .add("PHILEPHI", fees))));
        }
        return ways.build();
    }

    private static JsonArray laws(JsonObject row) {
        JsonArrayBuilder laws = Json.createArrayBuilder();
        if (row.get("legal_codes") instanceof JsonArray codes) {
            codes.forEach(code -> laws.add(Json.createObjectBuilder().add("SOVANBAN", code).add("TENVANBAN", "")));
        }
        return laws.build();
    }

    private static JsonArray components(JsonObject row) {
        Map<String, JsonArrayBuilder> groups = new LinkedHashMap<>();
        for (JsonObject component : objects(row, "components")) {
            groups.computeIfAbsent(text(component, "group"), group -> Json.createArrayBuilder())
                    .add(Json.createObjectBuilder()
                            .add("MAGIAYTO", "")
                            .add("TENGIAYTO", text(component, "name"))
                            .add("TENMAUDON", "")
                            .add("URL", ""));
        }
        JsonArrayBuilder all = Json.createArrayBuilder();
        groups.forEach((group, papers) -> all.add(Json.createObjectBuilder()
                .add("TRUONGHOP", "--".equals(group) ? "" : group)
                .add("GIAYTO", papers)));
        return all.build();
    }

    private static List<JsonObject> objects(JsonObject row, String field) {
        return row.get(field) instanceof JsonArray array
                ? array.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast).toList()
                : List.of();
    }

    private static JsonArray one(String name, String value) {
        return Json.createArrayBuilder().add(Json.createObjectBuilder().add(name, value)).build();
    }

    private static JsonArray one(String name, String value, String other, JsonValue otherValue) {
        return Json.createArrayBuilder().add(Json.createObjectBuilder().add(name, value).add(other, otherValue)).build();
    }

    private static String text(JsonObject row, String field) {
        return row.get(field) instanceof JsonString string ? string.getString() : "";
    }
}
