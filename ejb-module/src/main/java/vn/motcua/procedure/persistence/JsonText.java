package vn.motcua.procedure.persistence;

import jakarta.persistence.AttributeConverter;
import vn.motcua.procedure.domain.RecordText;

/** Keeps a record as JSON text in one column. */
abstract class JsonText<T> implements AttributeConverter<T, String> {

    private final Class<T> type;

    JsonText(Class<T> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        return value == null ? null : RecordText.of(value);
    }

    @Override
    public T convertToEntityAttribute(String text) {
        return text == null ? null : RecordText.read(text, type);
    }
}
