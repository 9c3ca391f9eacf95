package vn.motcua.form.domain;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.motcua.expression.domain.Expression;

/** Một chỗ trong JSON, which knows where it stands, so that what is refused can be found. */
record JsonPlace(JsonObject json, String place) {

    private static final int MOST = 2000;
    private static final int LONGEST_NUMBER = 25;

    boolean has(String name) {
        return json.containsKey(name) && json.get(name) != JsonValue.NULL;
    }

    FormNotReadable notReadable(String name) {
        return new FormNotReadable(place.isEmpty() ? name : place + "." + name);
    }

    String text(String name) {
        if (!has(name)) {
            return null;
        }
        if (json.get(name) instanceof JsonString text) {
            return text.getString();
        }
        throw notReadable(name);
    }

    Expression expression(String name) {
        return Expression.of(text(name));
    }

    boolean flag(String name) {
        if (!has(name)) {
            return false;
        }
        return switch (json.get(name).getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw notReadable(name);
        };
    }

    BigDecimal number(String name) {
        if (!has(name)) {
            return null;
        }
        if (json.get(name) instanceof JsonNumber number && number.toString().length() <= LONGEST_NUMBER) {
            BigDecimal value = number.bigDecimalValue();
            if (Math.abs((long) value.precision() - value.scale()) <= LONGEST_NUMBER
                    && Math.abs(value.scale()) <= LONGEST_NUMBER) {
                return value;
            }
        }
        throw notReadable(name);
    }

    Integer whole(String name) {
        Long number = longNumber(name);
        if (number != null && number.intValue() != number) {
            throw notReadable(name);
        }
        return number == null ? null : number.intValue();
    }

    Long longNumber(String name) {
        BigDecimal number = number(name);
        try {
            return number == null ? null : number.longValueExact();
        } catch (ArithmeticException e) {
            throw notReadable(name);
        }
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> notReadable(name));
    }

    JsonPlace object(String name) {
        if (!has(name)) {
            return null;
        }
        if (json.get(name) instanceof JsonObject object) {
            return new JsonPlace(object, place.isEmpty() ? name : place + "." + name);
        }
        throw notReadable(name);
    }

    List<String> texts(String name) {
        return has(name) ? array(name).stream()
                .map(value -> value instanceof JsonString text ? text.getString() : null)
                .peek(text -> {
                    if (text == null) {
                        throw notReadable(name);
                    }
                })
                .toList() : List.of();
    }

    <T> List<T> all(String name, Function<JsonPlace, T> read) {
        List<T> all = new ArrayList<>();
        if (has(name)) {
            JsonArray array = array(name);
            for (int i = 0; i < array.size(); i++) {
                String part = name + "[" + i + "]";
                if (!(array.get(i) instanceof JsonObject object)) {
                    throw notReadable(part);
                }
                all.add(read.apply(new JsonPlace(object, place.isEmpty() ? part : place + "." + part)));
            }
        }
        return all;
    }

    private JsonArray array(String name) {
        if (json.get(name) instanceof JsonArray array && array.size() <= MOST) {
            return array;
        }
        throw notReadable(name);
    }
}
