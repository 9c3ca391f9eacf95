package vn.motcua.expression.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.expression.domain.Node.Call;
import vn.motcua.expression.domain.Node.Compare;
import vn.motcua.expression.domain.Node.Operation;
import vn.motcua.expression.domain.Node.Reference;
import vn.motcua.expression.domain.Value.Num;

/** Gọi hàm. */
final class Calls {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}([.,][0-9]{1,10})?");

    private Calls() {}

    static Value of(Call call, Scope scope) {
        return switch (call.function()) {
            case TODAY -> Value.of(scope.today());
            case DATE -> Value.EMPTY; // became a literal when it was read
            case EMPTY -> Value.of(argument(call, 0, scope).isEmpty());
            case FILLED -> Value.of(!argument(call, 0, scope).isEmpty());
            case AGE -> Days.between(argument(call, 0, scope), Value.of(scope.today()), ChronoUnit.YEARS);
            case YEARS -> between(call, scope, ChronoUnit.YEARS);
            case MONTHS -> between(call, scope, ChronoUnit.MONTHS);
            case DAYS -> between(call, scope, ChronoUnit.DAYS);
            case YEAR -> Days.year(argument(call, 0, scope));
            case ADD_DAYS -> moved(call, scope, ChronoUnit.DAYS);
            case ADD_MONTHS -> moved(call, scope, ChronoUnit.MONTHS);
            case ADD_YEARS -> moved(call, scope, ChronoUnit.YEARS);
            case LENGTH -> length(argument(call, 0, scope));
            case UPPER -> Value.of(argument(call, 0, scope).written().toUpperCase(Locale.ROOT));
            case LOWER -> Value.of(argument(call, 0, scope).written().toLowerCase(Locale.ROOT));
            case CONTAINS -> contains(argument(call, 0, scope), argument(call, 1, scope));
            case STARTS_WITH -> startsWith(argument(call, 0, scope), argument(call, 1, scope));
            case NUMBER -> number(argument(call, 0, scope));
            case ROUND -> rounded(call, scope);
            case ABS -> argument(call, 0, scope) instanceof Num num ? new Num(num.number().abs()) : Value.EMPTY;
            case MIN -> extreme(call, scope, Compare.LESS);
            case MAX -> extreme(call, scope, Compare.MORE);
            case IF -> chosen(call, scope);
            case FIRST_OF -> firstOf(call, scope);
            case SUM, COUNT, ALL, ANY, DISTINCT -> overRows(call, scope);
        };
    }

    private static Value argument(Call call, int index, Scope scope) {
        return Evaluation.of(call.arguments().get(index), scope);
    }

    private static Value between(Call call, Scope scope, ChronoUnit unit) {
        return Days.between(argument(call, 0, scope), argument(call, 1, scope), unit);
    }

    private static Value moved(Call call, Scope scope, ChronoUnit unit) {
        return Days.moved(argument(call, 0, scope), argument(call, 1, scope), unit);
    }

    private static Value length(Value of) {
        if (of instanceof Value.Many many) {
            return Value.of(many.values().size());
        }
        String text = of.written();
        return Value.of(text.codePointCount(0, text.length()));
    }

    private static Value contains(Value where, Value what) {
        if (what.isEmpty()) {
            return Value.EMPTY;
        }
        if (where instanceof Value.Many many) {
            return Value.of(many.values().stream()
                    .anyMatch(value -> Evaluation.compared(Compare.EQUAL, value, what).isTrue()));
        }
        return Value.of(where.written().contains(what.written()));
    }

    private static Value startsWith(Value where, Value what) {
        return where.isEmpty() || what.isEmpty() ? Value.EMPTY : Value.of(where.written().startsWith(what.written()));
    }

    private static Value number(Value of) {
        String written = of.written();
        return NUMBER.matcher(written).matches() ? Value.of(new BigDecimal(written.replace(',', '.'))) : Value.EMPTY;
    }

    private static Value rounded(Call call, Scope scope) {
        Value digits = call.arguments().size() > 1 ? argument(call, 1, scope) : Value.of(0);
        if (argument(call, 0, scope) instanceof Num num && digits instanceof Num to) {
            int scale = to.number().intValue();
            return scale < 0 || scale > 10 ? Value.EMPTY : new Num(num.number().setScale(scale, RoundingMode.HALF_UP));
        }
        return Value.EMPTY;
    }

    /** What is missing is left out. */
    private static Value extreme(Call call, Scope scope, Compare better) {
        Value best = Value.EMPTY;
        for (int i = 0; i < call.arguments().size(); i++) {
            Value value = argument(call, i, scope);
            for (Value one : value instanceof Value.Many many ? many.values() : List.of(value)) {
                if (best.isEmpty() || Evaluation.compared(better, one, best).isTrue()) {
                    best = one;
                }
            }
        }
        return best;
    }

    private static Value chosen(Call call, Scope scope) {
        Value condition = argument(call, 0, scope);
        return condition.isTrue() ? argument(call, 1, scope) : condition.isFalse() ? argument(call, 2, scope) : Value.EMPTY;
    }

    private static Value firstOf(Call call, Scope scope) {
        for (int i = 0; i < call.arguments().size(); i++) {
            Value value = argument(call, i, scope);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return Value.EMPTY;
    }

    private static Value overRows(Call call, Scope scope) {
        String name = ((Reference) call.arguments().get(0)).path();
        boolean plain = call.arguments().size() == 1;
        if (call.function() == Function.COUNT && plain) {
            return Value.of(name.indexOf('.') < 0 ? scope.rows(name) : filled(scope.column(name)).size());
        }
        List<Value> values = plain ? scope.column(name) : perRow(call, name, scope);
        return switch (call.function()) {
            case SUM -> sum(values);
            case COUNT -> Value.of(values.stream().filter(Value::isTrue).count());
            case ALL -> values.stream().anyMatch(Value::isFalse) ? Value.FALSE
                    : values.stream().allMatch(Value::isTrue) ? Value.TRUE : Value.EMPTY;
            case ANY -> values.stream().anyMatch(Value::isTrue) ? Value.TRUE
                    : values.stream().allMatch(Value::isFalse) ? Value.FALSE : Value.EMPTY;
            default -> distinct(filled(values));
        };
    }

    private static List<Value> perRow(Call call, String block, Scope scope) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < scope.rows(block); i++) {
            values.add(Evaluation.of(call.arguments().get(1), scope.row(block, i)));
        }
        return values;
    }

    private static List<Value> filled(List<Value> values) {
        return values.stream().filter(value -> !value.isEmpty()).toList();
    }

    private static Value sum(List<Value> values) {
        Value sum = Value.of(0);
        for (Value value : values) {
            if (value instanceof Num) {
                sum = Evaluation.computed(Operation.PLUS, sum, value);
            }
        }
        return sum;
    }

    private static Value distinct(List<Value> values) {
        Set<String> seen = new HashSet<>();
        return Value.of(values.stream().allMatch(value -> seen.add(value.written())));
    }
}
