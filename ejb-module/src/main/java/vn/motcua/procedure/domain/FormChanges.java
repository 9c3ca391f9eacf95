package vn.motcua.procedure.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FormField;

/** Khác biệt giữa hai biểu mẫu điện tử: which questions came, went or are asked in another way. */
final class FormChanges {

    private FormChanges() {}

    static List<ContentChange> between(ElectronicForm before, ElectronicForm after) {
        List<ContentChange> changes = new ArrayList<>();
        if (before == null || after == null) {
            if (before != after) {
                changes.add(change(Aspect.FORM, null, before == null ? null : before.title(),
                        after == null ? null : after.title()));
            }
            return changes;
        }
        if (!Objects.equals(before.title(), after.title())) {
            changes.add(change(Aspect.FORM_TITLE, null, before.title(), after.title()));
        }
        Map<String, FormField> old = byKey(before);
        Map<String, FormField> fresh = byKey(after);
        old.forEach((key, field) -> {
            FormField other = fresh.get(key);
            if (other == null) {
                changes.add(change(Aspect.FORM_FIELD, null, field.label(), null));
            } else if (!field.equals(other)) {
                changes.add(change(Aspect.FORM_FIELD, key, field.label(), other.label()));
            }
        });
        fresh.forEach((key, field) -> {
            if (!old.containsKey(key)) {
                changes.add(change(Aspect.FORM_FIELD, null, null, field.label()));
            }
        });
        return changes;
    }

    private static Map<String, FormField> byKey(ElectronicForm form) {
        Map<String, FormField> fields = new LinkedHashMap<>();
        form.fields().forEach(field -> fields.put(field.key(), field));
        return fields;
    }

    private static ContentChange change(Aspect aspect, String item, String before, String after) {
        return ContentChange.of(ContentPart.FORM, aspect, item, before, after);
    }
}
