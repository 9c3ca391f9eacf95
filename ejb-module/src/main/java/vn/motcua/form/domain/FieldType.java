package vn.motcua.form.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.kernel.Folded;

/** Kiểu của trường: how an answer is cleaned before it is kept, and what makes it unacceptable. */
public enum FieldType {
    TEXT,
    LONG_TEXT,
    NUMBER {
        @Override
        String normalised(String answer) {
            String typed = withoutBlanks(answer);
            return GROUPED.matcher(typed).matches() ? typed.replace(".", "") : typed.replace('.', ',');
        }

        @Override
        Optional<Objection> objectionTo(String answer, FormField field, LocalDate today) {
            return DECIMAL.matcher(answer).matches()
                    ? outsideOf(field, new BigDecimal(answer.replace(',', '.')))
                    : Optional.of(new Objection("field.number"));
        }
    },
    MONEY {
        @Override
        String normalised(String answer) {
            String typed = CURRENCY.matcher(withoutBlanks(answer)).replaceFirst("");
            return GROUPED.matcher(typed).matches() ? typed.replace(".", "") : typed;
        }

        @Override
        Optional<Objection> objectionTo(String answer, FormField field, LocalDate today) {
            return AMOUNT.matcher(answer).matches()
                    ? outsideOf(field, new BigDecimal(answer))
                    : Optional.of(new Objection("field.money"));
        }
    },
    DATE {
        @Override
        String normalised(String answer) {
            String typed = withoutBlanks(answer);
            return DAY.matcher(typed).replaceFirst("0$1$2").replaceFirst("/([0-9])/", "/0$1/");
        }

        @Override
        Optional<Objection> objectionTo(String answer, FormField field, LocalDate today) {
            try {
                boolean future = LocalDate.parse(answer, STRICT_DAY).isAfter(today);
                return future && field.notFuture() ? Optional.of(new Objection("field.future")) : Optional.empty();
            } catch (DateTimeParseException e) { // such as 31/02/2026: an answer, not a fault
                return Optional.of(new Objection("field.date"));
            }
        }
    },
    PERSONAL_ID {
        @Override
        String normalised(String answer) {
            return withoutBlanks(answer).replace(".", "");
        }

        @Override
        Optional<Objection> objectionTo(String answer, FormField field, LocalDate today) {
            return unless(TWELVE_DIGITS, answer, "field.personalId");
        }
    },
    PHONE {
        @Override
        String normalised(String answer) {
            return PHONE_SEPARATORS.matcher(Folded.composed(answer)).replaceAll("").replaceFirst("^\\+84", "0");
        }

        @Override
        Optional<Objection> objectionTo(String answer, FormField field, LocalDate today) {
            return unless(TEN_DIGITS, answer, "field.phone");
        }
    },
    EMAIL {
        @Override
        Optional<Objection> objectionTo(String answer, FormField field, LocalDate today) {
            return unless(MAILBOX, answer, "field.email");
        }
    },
    SELECT {
        @Override
        Optional<Objection> objectionTo(String answer, FormField field, LocalDate today) {
            return field.offersOption(answer) ? Optional.empty() : Optional.of(new Objection("field.option"));
        }
    },
    CHECKBOX {
        @Override
        Optional<Objection> objectionTo(String answer, FormField field, LocalDate today) {
            return answer.equals(CHECKED) || answer.equals("false")
                    ? Optional.empty()
                    : Optional.of(new Objection("field.checkbox"));
        }
    },
    /** Answered by the code of the unit. */
    ADMINISTRATIVE_UNIT {
        @Override
        Optional<Objection> objectionTo(String answer, FormField field, LocalDate today) {
            return unless(UNIT_CODE, answer, "field.administrativeUnit");
        }
    };

    static final String CHECKED = "true";

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]+)?");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(,[0-9]{1,6})?");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}");
    private static final Pattern CURRENCY = Pattern.compile("(?i)(đồng|đ|vnd)$");
    private static final Pattern DAY = Pattern.compile("^([0-9])(/.*)$");
    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");
    private static final Pattern TEN_DIGITS = Pattern.compile("0[0-9]{9}");
    private static final Pattern PHONE_SEPARATORS = Pattern.compile("[\\s\\u00a0.()-]+");
    private static final Pattern MAILBOX =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final Pattern UNIT_CODE = Pattern.compile("[0-9]{2}([0-9]{3})?");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final DateTimeFormatter STRICT_DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    String normalised(String answer) {
        return Folded.composed(answer.replace("\r\n", "\n"));
    }

    Optional<Objection> objectionTo(String answer, FormField field, LocalDate today) {
        return CONTROLS.matcher(answer).find() ? Optional.of(new Objection("field.characters")) : Optional.empty();
    }

    private static String withoutBlanks(String answer) {
        return BLANKS.matcher(Folded.composed(answer)).replaceAll("");
    }

    private static Optional<Objection> unless(Pattern pattern, String answer, String messageKey) {
        return pattern.matcher(answer).matches() ? Optional.empty() : Optional.of(new Objection(messageKey));
    }

    private static Optional<Objection> outsideOf(FormField field, BigDecimal number) {
        if (field.min() != null && number.compareTo(field.min()) < 0) {
            return Optional.of(new Objection("field.tooSmall", field.min()));
        }
        if (field.max() != null && number.compareTo(field.max()) > 0) {
            return Optional.of(new Objection("field.tooLarge", field.max()));
        }
        return Optional.empty();
    }
}
