package vn.motcua.form.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.expression.domain.Days;
import vn.motcua.expression.domain.Value;

/**
 * Mốc ngày: first or last day that is accepted. A day of the calendar (or its month or year), or one that is counted from
 * the day of filing: {@code today}, {@code today-18y}, {@code today+6m}, {@code today+30d}.
 *
 * @param fixed null if it is counted from today
 * @param count negative for before today
 */
public record DayLimit(Value.Day fixed, int count, DayUnit unit) implements Serializable {

    /** Đơn vị tính từ hôm nay. */
    public enum DayUnit {
        DAY("d", ChronoUnit.DAYS, "ngày"),
        MONTH("m", ChronoUnit.MONTHS, "tháng"),
        YEAR("y", ChronoUnit.YEARS, "năm");

        private final String letter;
        private final ChronoUnit of;
        private final String word;

        DayUnit(String letter, ChronoUnit of, String word) {
            this.letter = letter;
            this.of = of;
            this.word = word;
        }
    }

    private static final Pattern COUNTED = Pattern.compile("today(?:\\s*([+-])\\s*([0-9]{1,4})\\s*([dmy]))?");
    private static final LocalDate LEAP_YEAR = LocalDate.of(2024, 1, 1);
    private static final int FOUR_YEARS = 1461;

    public static DayLimit fromToday(int count, DayUnit unit) {
        return new DayLimit(null, count, unit);
    }

    /** Empty for what is neither a real day nor counted from today. */
    public static Optional<DayLimit> of(String written) {
        Matcher counted = COUNTED.matcher(written == null ? "" : written.strip());
        if (counted.matches()) {
            int count = counted.group(2) == null ? 0 : Integer.parseInt(counted.group(1) + counted.group(2));
            DayUnit unit = Stream.of(DayUnit.values()).filter(one -> one.letter.equals(counted.group(3))).findFirst().orElse(DayUnit.DAY);
            return Optional.of(fromToday(count, unit));
        }
        return written != null && Days.parsed(written.strip()) instanceof Value.Day day
                ? Optional.of(new DayLimit(day, 0, DayUnit.DAY)) : Optional.empty();
    }

    public boolean isFromToday() {
        return fixed == null;
    }

    /** The day that is meant when it is asked on that day. */
    public Value.Day on(LocalDate today) {
        LocalDate day = today.plus(count, unit.of);
        return isFromToday() ? new Value.Day(day, day) : fixed;
    }

    /** Between the two there is no day, whenever it is asked; where only one is counted from today nobody can tell. */
    boolean isAlwaysAfter(DayLimit last) {
        return isFromToday() == last.isFromToday() && Stream.iterate(LEAP_YEAR, day -> day.plusDays(1)).limit(FOUR_YEARS)
                .allMatch(today -> on(today).first().isAfter(last.on(today).last()));
    }

    /** As it stands in the form; {@link #of} reads it again. */
    public String written() {
        return !isFromToday() ? fixed.written()
                : count == 0 ? "today" : "today" + (count > 0 ? "+" : "") + count + unit.letter;
    }

    /** For people: {@code 18 năm trước hôm nay}. */
    public String words() {
        return !isFromToday() ? fixed.written() : count == 0 ? "hôm nay"
                : Math.abs(count) + " " + unit.word + (count < 0 ? " trước hôm nay" : " sau hôm nay");
    }
}
