package vn.motcua.dossier.persistence;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.dossier.domain.Answers;

/** Keeps the filled form as one JSON object; the form's version says what the keys mean. */
@Converter(autoApply = true)
public class AnswersConverter implements AttributeConverter<Answers, String> {

    @Override
    public String convertToDatabaseColumn(Answers answers) {
        if (answers == null) {
            return "{}";
        }
        JsonObjectBuilder object = Json.createObjectBuilder();
        answers.byField().forEach((field, value) -> {
            if (value != null) {
                object.add(field, value);
            }
        });
        return object.build().toString();
    }

    @Override
    public Answers convertToEntityAttribute(String json) {
        if (json == null) {
            return Answers.NONE;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> byField = new LinkedHashMap<>();
            object.keySet().forEach(field -> byField.put(field, object.getString(field)));
            return new Answers(byField);
        }
    }
}
