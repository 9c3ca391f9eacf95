package vn.motcua.form.domain;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.motcua.expression.domain.Expression;

/** Điều kiện của form.io: the simple kind becomes an expression of ours, programs do not. */
final class FormioConditions {

    private final FormioKeys keys;

    FormioConditions(FormioKeys keys) {
        this.keys = keys;
    }

    /** Null if there is none or it is not understood; the reason is told. */
    Expression read(JsonObject conditional, Consumer<String> notUnderstood) {
        if (conditional.get("conditions") instanceof JsonArray conditions && !conditions.isEmpty()) {
            return several(conditional, conditions, notUnderstood);
        }
        String when = FormioReader.string(conditional, "when", "");
        if (when.isEmpty()) {
            if (conditional.containsKey("json")) {
                notUnderstood.accept("form.ioCondition");
            }
            return null;
        }
        String condition = single(when, "isEqual", conditional.get("eq"));
        if (condition == null) {
            notUnderstood.accept("form.ioCondition");
            return null;
        }
        return shown(conditional) ? Expression.of(condition) : Expression.of(negated(condition));
    }

    private Expression several(JsonObject conditional, JsonArray conditions, Consumer<String> notUnderstood) {
        List<String> parts = new ArrayList<>();
        for (JsonValue value : conditions) {
            String part = value instanceof JsonObject one
                    ? single(FormioReader.string(one, "component", ""), FormioReader.string(one, "operator", ""),
                            one.get("value"))
                    : null;
            if (part == null) {
                notUnderstood.accept("form.ioCondition");
                return null;
            }
            parts.add(part);
        }
        String joined = String.join(FormioReader.string(conditional, "conjunction", "all").equals("any") ? " or " : " and ",
                parts);
        return Expression.of(shown(conditional) ? joined : negated(joined));
    }

    private static boolean shown(JsonObject conditional) {
        String show = FormioFields.scalar(conditional.get("show"));
        return show == null || !show.equals("false");
    }

    /** Not shown where it holds; shown where it does not, and where nobody has answered yet. */
    private static String negated(String condition) {
        return "not firstOf(" + condition + ", false)";
    }

    private String single(String component, String operator, JsonValue value) {
        String name = keys.known(component);
        String constant = FormioFields.scalar(value);
        if (name == null) {
            return null;
        }
        String literal = constant == null ? null : literal(component, constant);
        return switch (operator) {
            case "isEmpty" -> "empty(" + name + ")";
            case "isNotEmpty" -> "filled(" + name + ")";
            case "isEqual" -> literal == null ? null : keys.isSeveral(component)
                    ? "contains(" + name + ", " + literal + ")" : name + " = " + literal;
            case "isNotEqual" -> literal == null ? null : keys.isSeveral(component)
                    ? "not contains(" + name + ", " + literal + ")" : name + " != " + literal;
            case "includes" -> literal == null ? null : "contains(" + name + ", " + literal + ")";
            case "notIncludes" -> literal == null ? null : "not contains(" + name + ", " + literal + ")";
            case "greaterThan" -> ordered(name, ">", component, constant);
            case "greaterThanOrEqual" -> ordered(name, ">=", component, constant);
            case "lessThan" -> ordered(name, "<", component, constant);
            case "lessThanOrEqual" -> ordered(name, "<=", component, constant);
            default -> null;
        };
    }

    private String ordered(String name, String sign, String component, String constant) {
        return keys.isNumber(component) && constant != null && isNumber(constant) ? name + " " + sign + " " + constant : null;
    }

    private String literal(String component, String constant) {
        if (keys.isTick(component)) {
            return constant.equals("true") || constant.equals("false") ? constant : null;
        }
        if (keys.isNumber(component)) {
            return isNumber(constant) ? constant : null;
        }
        return constant.isEmpty() ? null : "'" + constant.replace("'", "''") + "'";
    }

    private static boolean isNumber(String constant) {
        return constant.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
    }
}
