package vn.motcua.expression.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ngày tháng: days as civil status knows them: dd/MM/yyyy, or only the month or the year. */
public final class Days {

    private static final Pattern WRITTEN = Pattern.compile("(?:(?:([0-9]{1,2})/)?([0-9]{1,2})/)?([0-9]{4})");

    private Days() {}

    /** {@link Value#EMPTY} for what is no day of the calendar. */
    public static Value parsed(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Value.EMPTY;
        }
        try {
            int year = Integer.parseInt(parts.group(3));
            if (parts.group(2) == null) {
                return year == 0 ? Value.EMPTY : new Value.Day(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
            return parts.group(1) == null
                    ? new Value.Day(month.atDay(1), month.atEndOfMonth())
                    : Value.of(month.atDay(Integer.parseInt(parts.group(1))));
        } catch (DateTimeException e) { // such as 31/02/2026: an answer, not a fault
            return Value.EMPTY;
        }
    }

    /** Negative, zero or positive; null if the two overlap and nobody can tell. */
    static Integer compared(Value.Day left, Value.Day right) {
        if (left.equals(right) && left.first().equals(left.last())) {
            return 0;
        }
        if (left.last().isBefore(right.first())) {
            return -1;
        }
        return left.first().isAfter(right.last()) ? 1 : null;
    }

    /** Whole units from one day to the other; nothing unless it is the same whichever day was meant. */
    static Value between(Value from, Value to, ChronoUnit unit) {
        if (from instanceof Value.Day start && to instanceof Value.Day end) {
            long least = unit.between(start.last(), end.first());
            return least == unit.between(start.first(), end.last()) ? Value.of(least) : Value.EMPTY;
        }
        return Value.EMPTY;
    }

    static Value moved(Value from, Value by, ChronoUnit unit) {
        if (from instanceof Value.Day day && by instanceof Value.Num num) {
            int amount = num.number().intValue();
            if (Math.abs((long) amount) <= 100_000) {
                try {
                    return new Value.Day(day.first().plus(amount, unit), day.last().plus(amount, unit));
                } catch (DateTimeException e) {
                    return Value.EMPTY;
                }
            }
        }
        return Value.EMPTY;
    }

    static Value year(Value of) {
        if (of instanceof Value.Day day) {
            return day.first().getYear() == day.last().getYear() ? Value.of(day.first().getYear()) : Value.EMPTY;
        }
        return of instanceof Value.Num ? of : Value.EMPTY;
    }
}
