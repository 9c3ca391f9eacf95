package vn.motcua.form.persistence;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import vn.motcua.form.domain.ElectronicForm;

/** Keeps the definition of a form as JSON text in one column. */
@Converter(autoApply = true)
class ElectronicFormColumn implements AttributeConverter<ElectronicForm, String> {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    public String convertToDatabaseColumn(ElectronicForm form) {
        return form == null ? null : JSON.toJson(form);
    }

    @Override
    public ElectronicForm convertToEntityAttribute(String text) {
        return text == null ? null : JSON.fromJson(text, ElectronicForm.class);
    }
}
