package vn.motcua.catalogueimport.gateway;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.catalogueimport.domain.Doubt.Kind;

/**
 * Các trường của một đối tượng JSON: asks for each by name and type. What has the wrong type, and what nobody asked for,
 * is kept in words.
 */
final class RowFields {

    private static final String OTHER_PART = "other.";

    private final JsonObject json;
    private final String path;
    private final Doubts doubts;
    private final Set<String> asked = new HashSet<>();

    RowFields(JsonObject json, String path, Doubts doubts) {
        this.json = json;
        this.path = path;
        this.doubts = doubts;
    }

    String pathOf(String field) {
        return path + field;
    }

    String text(String field) {
        JsonValue value = value(field);
        if (value instanceof JsonString string) {
            return cleaned(string.getString(), field);
        }
        if (value instanceof JsonNumber number) {
            return number.toString();
        }
        if (value != null) {
            wrongType(field, value);
        }
        return "";
    }

    String line(String field) {
        return SourceText.oneLine(text(field));
    }

    BigDecimal number(String field) {
        JsonValue value = value(field);
        if (value == null) {
            return null;
        }
        try {
            return value instanceof JsonNumber number ? number.bigDecimalValue() : new BigDecimal(text(field).replace(',', '.'));
        } catch (NumberFormatException notANumber) {
            wrongType(field, value);
            return null;
        }
    }

    int count(String field) {
        BigDecimal number = number(field);
        int most = 1_000_000;
        if (number == null || number.signum() < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            return 0;
        }
        return number.intValue();
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (JsonValue value : array(field)) {
            if (value instanceof JsonString string) {
                texts.add(cleaned(string.getString(), field));
            } else {
                wrongType(field, value);
            }
        }
        return texts;
    }

    List<RowFields> rows(String field) {
        List<RowFields> rows = new ArrayList<>();
        for (JsonValue value : array(field)) {
            if (value instanceof JsonObject object) {
                rows.add(new RowFields(object, path + field + "[" + rows.size() + "].", doubts));
            } else {
                wrongType(field, value);
            }
        }
        return rows;
    }

    void known(String... fields) {
        asked.addAll(List.of(fields));
    }

    /** To be called when all that is understood has been asked for. */
    void keepTheRest() {
        json.forEach((field, value) -> {
            if (!asked.contains(field) && !isEmpty(value)) {
                String words = SourceText.clean(value instanceof JsonString string ? string.getString() : value.toString());
                doubts.keep(Kind.UNKNOWN_FIELD, path + field, OTHER_PART + SourceText.clean(path + field), words);
            }
        });
    }

    private List<JsonValue> array(String field) {
        JsonValue value = value(field);
        if (value != null && !(value instanceof JsonArray)) {
            wrongType(field, value);
        }
        return value instanceof JsonArray array ? array : List.of();
    }

    private JsonValue value(String field) {
        asked.add(field);
        JsonValue value = json.get(field);
        return value == JsonValue.NULL ? null : value;
    }

    private static boolean isEmpty(JsonValue value) {
        return value == JsonValue.NULL
                || value instanceof JsonString string && string.getString().isBlank()
                || value instanceof JsonArray array && array.isEmpty();
    }

    private String cleaned(String text, String field) {
        if (SourceText.hasSymbols(text)) {
            doubts.add(Kind.SYMBOLS_REPLACED, path + field, SourceText.clean(text));
        }
        return SourceText.clean(text);
    }

    private void wrongType(String field, JsonValue value) {
        doubts.keep(Kind.WRONG_TYPE, path + field, OTHER_PART + path + field, SourceText.clean(value.toString()));
    }
}
