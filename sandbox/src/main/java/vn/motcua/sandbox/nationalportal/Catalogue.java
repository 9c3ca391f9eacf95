package vn.motcua.sandbox.nationalportal;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Danh mục của Cổng: a few procedures, agencies and fields, in the shape in which the portal hands them out. */
final class Catalogue {

    private final JsonArray procedures = load("procedures.json");
    private final JsonArray agencies = load("agencies.json");
    private final JsonArray fields = load("fields.json");

    JsonArray procedure(String code) {
        for (JsonObject procedure : procedures.getValuesAs(JsonObject.class)) {
            if (procedure.getString("MATTHC").equals(code)) {
                return Json.createArrayBuilder().add(procedure).build();
            }
        }
        throw Refusal.unknownProcedure(code);
    }

    JsonArray procedureList() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (JsonObject procedure : procedures.getValuesAs(JsonObject.class)) {
            list.add(Json.createObjectBuilder()
                    .add("MATTHC", procedure.get("MATTHC"))
                    .add("TENTTHC", procedure.get("TENTTHC"))
                    .add("LINHVUCTHUCHIEN", procedure.get("LINHVUCTHUCHIEN"))
                    .add("TRANGTHAI", procedure.get("TRANGTHAI")));
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
