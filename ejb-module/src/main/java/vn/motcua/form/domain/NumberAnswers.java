package vn.motcua.form.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Câu trả lời bằng số: written as in Việt Nam, with a comma before the decimals. */
final class NumberAnswers {

    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]+)?");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(,[0-9]{1,6})?");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}");
    private static final Pattern CURRENCY = Pattern.compile("(?i)(đồng|đ|vnd)$");

    private NumberAnswers() {}

    static String number(String answer) {
        String typed = TextAnswers.withoutBlanks(answer);
        return GROUPED.matcher(typed).matches() ? typed.replace(".", "") : typed.replace('.', ',');
    }

    static String money(String answer) {
        String typed = CURRENCY.matcher(TextAnswers.withoutBlanks(answer)).replaceFirst("");
        return GROUPED.matcher(typed).matches() ? typed.replace(".", "") : typed;
    }

    /** Null for what is no number. */
    static BigDecimal parsed(String answer) {
        return DECIMAL.matcher(answer).matches() ? new BigDecimal(answer.replace(',', '.')) : null;
    }

    static Optional<Objection> objectionToNumber(FormField field, String answer) {
        BigDecimal number = parsed(answer);
        if (number == null) {
            return Optional.of(new Objection("field.number"));
        }
        Integer decimals = field.limits().decimals();
        if (decimals != null && number.stripTrailingZeros().scale() > decimals) {
            return Optional.of(decimals == 0
                    ? new Objection("field.wholeNumber") : new Objection("field.decimals", decimals));
        }
        return outsideOf(field, number);
    }

    static Optional<Objection> objectionToMoney(FormField field, String answer) {
        return AMOUNT.matcher(answer).matches()
                ? outsideOf(field, new BigDecimal(answer))
                : Optional.of(new Objection("field.money"));
    }

    static Optional<Objection> outsideOf(FormField field, BigDecimal number) {
        if (field.min() != null && number.compareTo(field.min()) < 0) {
            return Optional.of(new Objection("field.tooSmall", field.min()));
        }
        if (field.max() != null && number.compareTo(field.max()) > 0) {
            return Optional.of(new Objection("field.tooLarge", field.max()));
        }
        return Optional.empty();
    }
}
