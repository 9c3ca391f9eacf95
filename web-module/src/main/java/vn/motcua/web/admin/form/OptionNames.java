package vn.motcua.web.admin.form;

import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormField.Option;

/** Tên của lựa chọn: whoever builds a condition writes what is seen on the form, the document has the values. */
record OptionNames(ElectronicForm form, DesignWords words) {

    String shown(String path, String value) {
        FormField field = form.field(path).orElse(null);
        if (field == null) {
            return value;
        }
        boolean tick = field.type() == FieldType.YES_NO || field.type() == FieldType.CHECKBOX;
        return tick && (value.equals("true") || value.equals("false")) ? words.named("Answer", value) : field.labelOf(value);
    }

    String meant(String path, String typed) {
        FormField field = form.field(path).orElse(null);
        if (field == null) {
            return typed;
        }
        if (field.type() == FieldType.YES_NO || field.type() == FieldType.CHECKBOX) {
            return typed.equalsIgnoreCase(words.named("Answer", "true")) ? "true"
                    : typed.equalsIgnoreCase(words.named("Answer", "false")) ? "false" : typed;
        }
        return field.options().stream().filter(option -> option.label().equalsIgnoreCase(typed)).map(Option::value)
                .findFirst().orElse(typed);
    }
}
