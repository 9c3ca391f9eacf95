package vn.motcua.form.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.expression.domain.Days;
import vn.motcua.expression.domain.Value;

/** Câu trả lời bằng ngày, tháng, năm hoặc giờ. */
final class DayAnswers {

    static final Pattern CLOCK = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private static final Pattern FIRST_PART = Pattern.compile("^([0-9])(/.*)$");
    private static final Pattern WHOLE_DAY = Pattern.compile("[0-9]{2}/[0-9]{2}/[0-9]{4}");
    private static final Pattern PART_OF_DAY = Pattern.compile("(([0-9]{2}/)?[0-9]{2}/)?[0-9]{4}");
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");
    private static final Pattern CLOCK_TYPED = Pattern.compile("(?i)([0-9]{1,2})(?:[:h.]|giờ)([0-9]{1,2})?(?:phút)?");

    private DayAnswers() {}

    static String normalised(String answer) {
        String typed = TextAnswers.withoutBlanks(answer);
        return FIRST_PART.matcher(typed).replaceFirst("0$1$2").replaceFirst("/([0-9])/", "/0$1/");
    }

    /** 7h5 and 7 giờ 05 phút are 07:05. */
    static String time(String answer) {
        String typed = TextAnswers.withoutBlanks(answer);
        var parts = CLOCK_TYPED.matcher(typed);
        if (!parts.matches()) {
            return typed;
        }
        String minute = parts.group(2) == null ? "0" : parts.group(2);
        return "%02d:%02d".formatted(Integer.parseInt(parts.group(1)), Integer.parseInt(minute));
    }

    static Optional<Objection> objectionTo(FormField field, String answer, LocalDate today, boolean partial) {
        boolean written = (partial ? PART_OF_DAY : WHOLE_DAY).matcher(answer).matches();
        if (!written || !(Days.parsed(answer) instanceof Value.Day day)) {
            return Optional.of(new Objection(partial ? "field.partialDate" : "field.date"));
        }
        FieldLimits limits = field.limits();
        if (limits.notFuture() && day.first().isAfter(today)) {
            return Optional.of(new Objection("field.future"));
        }
        if (limits.notPast() && day.last().isBefore(today)) {
            return Optional.of(new Objection("field.past"));
        }
        Optional<Value.Day> first = DayLimit.of(limits.earliest()).map(limit -> limit.on(today));
        if (first.isPresent() && day.last().isBefore(first.get().first())) {
            return Optional.of(new Objection("field.tooEarly", first.get().written()));
        }
        Optional<Value.Day> last = DayLimit.of(limits.latest()).map(limit -> limit.on(today));
        return last.isPresent() && day.first().isAfter(last.get().last())
                ? Optional.of(new Objection("field.tooLate", last.get().written())) : Optional.empty();
    }

    static Optional<Objection> objectionToYear(FormField field, String answer, LocalDate today) {
        if (!FOUR_DIGITS.matcher(answer).matches() || answer.startsWith("0")) {
            return Optional.of(new Objection("field.year"));
        }
        int year = Integer.parseInt(answer);
        if (field.limits().notFuture() && year > today.getYear()) {
            return Optional.of(new Objection("field.future"));
        }
        if (field.limits().notPast() && year < today.getYear()) {
            return Optional.of(new Objection("field.past"));
        }
        return NumberAnswers.outsideOf(field, BigDecimal.valueOf(year));
    }
}
