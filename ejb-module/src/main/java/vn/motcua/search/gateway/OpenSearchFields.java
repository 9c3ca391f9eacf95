package vn.motcua.search.gateway;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import vn.motcua.search.domain.IndexField;
import vn.motcua.search.domain.Spelling;

/** Cấu trúc chỉ mục OpenSearch: which field is of what type; nothing is analysed there but cut at blanks. */
final class OpenSearchFields {

    private OpenSearchFields() {}

    /** Fields of tokens have names of their own: {@code title} is the text that is shown. */
    static String nameOf(String field) {
        return "tokens_" + field;
    }

    static JsonObject index() {
        JsonObjectBuilder fields = Json.createObjectBuilder();
        for (IndexField field : IndexField.values()) {
            fields.add(nameOf(field.fieldName()), Json.createObjectBuilder()
                    .add("type", "text").add("analyzer", "whitespace").add("index_options", "freqs"));
        }
        for (String word : new String[] {"kind", "id", "order"}) {
            fields.add(word, Json.createObjectBuilder().add("type", "keyword"));
        }
        for (String shown : new String[] {"title", "names", "text"}) {
            fields.add(shown, Json.createObjectBuilder().add("type", "text").add("index", false));
        }
        fields.add("prior", Json.createObjectBuilder().add("type", "double").add("index", false));
        JsonArrayBuilder templates = Json.createArrayBuilder().add(Json.createObjectBuilder().add("facets",
                Json.createObjectBuilder().add("match", OpenSearchQueries.FACET + "*")
                        .add("mapping", Json.createObjectBuilder().add("type", "keyword"))));
        return Json.createObjectBuilder()
                .add("settings", Json.createObjectBuilder().add("number_of_shards", 1)) // one set of frequencies: one ranking
                .add("mappings", Json.createObjectBuilder()
                        .add("_meta", Json.createObjectBuilder().add("spelling", Spelling.VERSION))
                        .add("dynamic_templates", templates)
                        .add("properties", fields))
                .build();
    }

    /** Of the one index behind the name, whatever it is called. */
    static JsonObject meta(JsonObject mapping) {
        return mapping.values().stream()
                .map(JsonObject.class::cast)
                .map(index -> index.getJsonObject("mappings").getJsonObject("_meta"))
                .findFirst()
                .orElse(null);
    }

    static boolean isOfTheseRules(JsonObject mapping) {
        JsonObject meta = meta(mapping);
        return meta != null && meta.getInt("spelling", 0) == Spelling.VERSION;
    }
}
