package vn.motcua.reference.persistence;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.reference.domain.Attributes;

/** Keeps further attributes of an entry as one small JSON object. */
@Converter(autoApply = true)
public class AttributesConverter implements AttributeConverter<Attributes, String> {

    @Override
    public String convertToDatabaseColumn(Attributes attributes) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        if (attributes != null) {
            attributes.values().forEach(object::add);
        }
        return object.build().toString();
    }

    @Override
    public Attributes convertToEntityAttribute(String json) {
        if (json == null || json.equals("{}")) {
            return Attributes.NONE;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> values = new HashMap<>();
            object.keySet().forEach(name -> values.put(name, object.getString(name)));
            return new Attributes(values);
        }
    }
}
