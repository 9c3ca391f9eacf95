package vn.motcua.sandbox.nationalportal;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Quy tắc của một trường: what the portal demands of one field of a message. */
record FieldRule(String name, boolean required, Form form) {

    /** The form that a value must have; breaks it by throwing the refusal that names the field. */
    @FunctionalInterface
    interface Form {
        void check(String path, JsonValue value);
    }

    static FieldRule required(String name, Form form) {
        return new FieldRule(name, true, form);
    }

    static FieldRule optional(String name, Form form) {
        return new FieldRule(name, false, form);
    }

    /** Checks an object against its rules; a field that no rule names is a spelling mistake until proven otherwise. */
    static void checkAll(String path, JsonObject object, List<FieldRule> rules) {
        for (FieldRule rule : rules) {
            rule.check(path, object.get(rule.name));
        }
        Set<String> known = rules.stream().map(FieldRule::name).collect(Collectors.toSet());
        for (String name : object.keySet()) {
            if (!known.contains(name)) {
                throw Refusal.invalid(path + name, "không có trong đặc tả");
            }
        }
    }

    static Form text(int maxLength) {
        return string(value -> value.length() <= maxLength, "dài quá " + maxLength + " ký tự");
    }

    static Form code(String... allowed) {
        Set<String> values = Set.of(allowed);
        return string(values::contains, "phải là một trong các giá trị " + String.join(", ", allowed));
    }

    static Form matching(Predicate<String> condition, String problem) {
        return string(condition, problem);
    }

    static Form dateTime() {
        return string(FieldRule::isDateTime, "phải có dạng yyyyMMddHHmmss");
    }

    static Form amount() {
        return (path, value) -> {
            boolean whole = value instanceof JsonNumber number && number.isIntegral() && number.longValue() >= 0
                    || value instanceof JsonString string && string.getString().matches("\\d{1,15}");
            if (!whole) {
                throw Refusal.invalid(path, "phải là số nguyên không âm");
            }
        };
    }

    static Form list(FieldRule... rules) {
        return (path, value) -> {
            if (!(value instanceof JsonArray array)) {
                throw Refusal.invalid(path, "phải là một danh sách");
            }
            for (int i = 0; i < array.size(); i++) {
                String entry = path + "[" + i + "]";
                if (!(array.get(i) instanceof JsonObject object)) {
                    throw Refusal.invalid(entry, "phải là một đối tượng");
                }
                checkAll(entry + ".", object, List.of(rules));
            }
        };
    }

    private static Form string(Predicate<String> condition, String problem) {
        return (path, value) -> {
            if (!(value instanceof JsonString string)) {
                throw Refusal.invalid(path, "phải là chuỗi ký tự");
            }
            if (!condition.test(string.getString())) {
                throw Refusal.invalid(path, problem);
            }
        };
    }

    private static boolean isDateTime(String value) {
        try {
            LocalDateTime.parse(value, Wire.DATE_TIME);
            return true;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }

    private void check(String path, JsonValue value) {
        if (isMissing(value)) {
            if (required) {
                throw Refusal.invalid(path + name, "không được để trống");
            }
        } else {
            form.check(path + name, value);
        }
    }

    /** Older systems send "" for what they do not know. */
    private static boolean isMissing(JsonValue value) {
        return value == null
                || value == JsonValue.NULL
                || value instanceof JsonString string && string.getString().isBlank();
    }
}
