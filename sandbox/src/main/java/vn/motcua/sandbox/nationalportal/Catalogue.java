package vn.motcua.sandbox.nationalportal;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Danh mục của Cổng: a few procedures, agencies and fields, in the shape in which the portal hands them out; and as many
 * procedures more as a file holds, if one is configured ({@link CatalogueFile}).
 */
final class Catalogue {

    private final JsonArray procedures = load("procedures.json");
    private final JsonArray agencies = load("agencies.json");
    private final JsonArray fields = load("fields.json");
    private final CatalogueFile file;

    Catalogue() {
        this(CatalogueFile.configured().orElse(null));
    }

    /** @param file null for the few procedures alone */
    Catalogue(CatalogueFile file) {
        this.file = file;
    }

    JsonArray procedure(String code) {
        for (JsonObject procedure : procedures.getValuesAs(JsonObject.class)) {
            if (procedure.getString("MATTHC").equals(code)) {
                return Json.createArrayBuilder().add(procedure).build();
            }
        }
        if (file == null) {
            throw Refusal.unknownProcedure(code);
        }
        JsonObject procedure = file.procedure(code).orElseThrow(() -> Refusal.unknownProcedure(code));
        return Json.createArrayBuilder().add(procedure).build();
    }

    JsonArray procedureList() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        Set<String> own = new HashSet<>();
        for (JsonObject procedure : procedures.getValuesAs(JsonObject.class)) {
            own.add(procedure.getString("MATTHC"));
            list.add(Json.createObjectBuilder()
                    .add("MATTHC", procedure.get("MATTHC"))
                    .add("TENTTHC", procedure.get("TENTTHC"))
                    .add("LINHVUCTHUCHIEN", procedure.get("LINHVUCTHUCHIEN"))
                    .add("TRANGTHAI", procedure.get("TRANGTHAI")));
        }
        if (file != null) {
            file.list().stream().filter(listed -> !own.contains(listed.getString("MATTHC"))).forEach(list::add);
        }
        return list.build();
    }

    JsonArray agencies() {
        return agencies;
    }

    JsonArray fields() {
        return fields;
    }

    private static JsonArray load(String name) {
        try (InputStream in = Catalogue.class.getResourceAsStream(name);
                JsonReader reader = Json.createReader(in)) {
            return reader.readArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + name, unreadable);
        }
    }
}
