package vn.motcua.web.admin.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormField;

/**
 * Đổi kiểu câu hỏi: what was said of the old type and means nothing to the new one goes, or it would stand in the way
 * where nobody can reach it. Undoing brings it back.
 */
final class TypeChange {

    private TypeChange() {}

    /** @param now attributes as they become; null takes one away */
    static void follow(Map<String, Object> before, Map<String, Object> now) {
        FieldType old = typeOf(before);
        FieldType type = typeOf(now);
        if (old == null || type == null || old == type) {
            return;
        }
        Arrays.stream(Property.values()).filter(property -> property.suits(old) && !property.suits(type) && property != Property.PARTS)
                .forEach(property -> now.put(property.attribute(), null));
        if (!type.isDay()) {
            Stream.of(DayBound.values()).forEach(bound -> now.put(bound.attribute(), null));
        }
        if (!Property.COPY_FROM.suits(type)) {
            now.put("copyWhen", null);
        }
        if (!Property.WIDTH.suits(type)) {
            Set.of("required", "requiredWhen", "readOnly", "readOnlyWhen").forEach(attribute -> now.put(attribute, null));
        }
        columns(old, type, before, now);
    }

    private static FieldType typeOf(Map<String, Object> node) {
        return node.get("type") instanceof String type ? FieldType.valueOf(type) : null;
    }

    /** Rows stay rows; a table that was none begins with one column. */
    private static void columns(FieldType old, FieldType type, Map<String, Object> before, Map<String, Object> now) {
        boolean rows = FormField.of("x", "", type).isRepeated();
        if (rows && FormField.of("x", "", old).isRepeated()) {
            return;
        }
        now.put("fields", rows ? List.of(firstColumn(before)) : null);
    }

    private static Map<String, Object> firstColumn(Map<String, Object> before) {
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("key", "noiDung");
        column.put("label", before.get("label"));
        column.put("type", FieldType.TEXT.name());
        return column;
    }
}
