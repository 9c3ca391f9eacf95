package vn.motcua.expression.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Giá trị đại diện: of values that are only compared with constants, those that can make a difference. */
final class Representatives {

    private Representatives() {}

    /** Each constant, one number between each two, one below and one above: more cannot make a difference. */
    static List<Value> numbers(Set<Value> constants) {
        TreeSet<BigDecimal> points = new TreeSet<>();
        constants.forEach(value -> points.add(value instanceof Value.Num num ? num.number() : BigDecimal.ZERO));
        List<Value> values = new ArrayList<>();
        BigDecimal before = null;
        for (BigDecimal point : points) {
            values.add(Value.of(before == null ? point.subtract(BigDecimal.ONE)
                    : before.add(point).divide(BigDecimal.valueOf(2))));
            values.add(Value.of(point));
            before = point;
        }
        values.add(Value.of(before == null ? BigDecimal.ONE : before.add(BigDecimal.ONE)));
        return values;
    }

    static List<Value> days(Set<Value> constants) {
        TreeSet<LocalDate> points = new TreeSet<>();
        for (Value value : constants) {
            if (!(value instanceof Value.Day day) || !day.first().equals(day.last())) {
                return null;
            }
            points.add(day.first());
        }
        List<Value> values = new ArrayList<>();
        LocalDate before = null;
        for (LocalDate point : points) {
            values.add(Value.of(before == null ? point.minusDays(1)
                    : before.plusDays(ChronoUnit.DAYS.between(before, point) / 2)));
            values.add(Value.of(point));
            before = point;
        }
        values.add(Value.of(before == null ? LocalDate.EPOCH : before.plusDays(1)));
        return values;
    }

    static List<Value> texts(Set<Value> constants) {
        List<Value> values = new ArrayList<>();
        StringBuilder other = new StringBuilder("?");
        constants.forEach(value -> {
            if (value instanceof Value.Text text) {
                values.add(text);
                other.append(text.text());
            }
        });
        values.add(Value.of(other.toString()));
        return values;
    }
}
