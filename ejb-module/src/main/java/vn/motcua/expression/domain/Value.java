package vn.motcua.expression.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Giá trị: what an expression comes to. Whatever is missing or makes no sense is {@link Empty}, never a fault. */
public sealed interface Value extends Serializable {

    Value EMPTY = new Empty();
    Value TRUE = new Truth(true);
    Value FALSE = new Truth(false);

    /** Không có gì: not answered, hidden, or not to be computed; as a truth it is "not known". */
    record Empty() implements Value {}

    /** Đúng hoặc sai. */
    record Truth(boolean holds) implements Value {}

    /** Số. */
    record Num(BigDecimal number) implements Value {}

    /** Chữ; never the empty text. */
    record Text(String text) implements Value {}

    /** Ngày, or a month or year of which only the first and the last day are known. */
    record Day(LocalDate first, LocalDate last) implements Value {}

    /** Nhiều giá trị: what was ticked in a choice of several, or one column of a table. */
    record Many(List<Value> values) implements Value {
        public Many {
            values = List.copyOf(values);
        }
    }

    static Value of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    static Value of(BigDecimal number) {
        return number == null ? EMPTY : new Num(number);
    }

    static Value of(long number) {
        return new Num(BigDecimal.valueOf(number));
    }

    static Value of(String text) {
        return text == null || text.isBlank() ? EMPTY : new Text(text);
    }

    static Value of(LocalDate day) {
        return day == null ? EMPTY : new Day(day, day);
    }

    default boolean isEmpty() {
        return this instanceof Empty || this instanceof Many many && many.values().stream().allMatch(Value::isEmpty);
    }

    default boolean isTrue() {
        return this instanceof Truth truth && truth.holds();
    }

    default boolean isFalse() {
        return this instanceof Truth truth && !truth.holds();
    }

    /** As an answer of a form is written: 12,5 and 27/03/1990 and true; the empty text for nothing. */
    default String written() {
        if (this instanceof Num num) {
            BigDecimal plain = num.number().signum() == 0 ? BigDecimal.ZERO : num.number().stripTrailingZeros();
            return plain.toPlainString().replace('.', ',');
        }
        if (this instanceof Text text) {
            return text.text();
        }
        if (this instanceof Truth truth) {
            return String.valueOf(truth.holds());
        }
        if (this instanceof Day day) {
            return writtenDay(day);
        }
        return this instanceof Many many ? String.join("\n", many.values().stream().map(Value::written).toList()) : "";
    }

    private static String writtenDay(Day day) {
        if (day.first().equals(day.last())) {
            return DateTimeFormatter.ofPattern("dd/MM/uuuu").format(day.first());
        }
        boolean month = day.first().getMonth() == day.last().getMonth();
        return DateTimeFormatter.ofPattern(month ? "MM/uuuu" : "uuuu").format(day.first());
    }
}
