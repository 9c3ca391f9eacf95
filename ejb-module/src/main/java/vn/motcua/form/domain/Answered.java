package vn.motcua.form.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.kernel.Folded;

/** Cách trả lời: what several types of fields have in common. */
enum Answered {
    NOTHING,
    TEXT {
        @Override
        String normalised(FormField field, String answer) {
            return TextAnswers.normalised(field, answer);
        }
    },
    NUMBER {
        @Override
        String normalised(FormField field, String answer) {
            return NumberAnswers.number(answer);
        }

        @Override
        Optional<Objection> objectionTo(FormField field, String answer, FormContext context) {
            return NumberAnswers.objectionToNumber(field, answer);
        }
    },
    MONEY {
        @Override
        String normalised(FormField field, String answer) {
            return NumberAnswers.money(answer);
        }

        @Override
        Optional<Objection> objectionTo(FormField field, String answer, FormContext context) {
            return NumberAnswers.objectionToMoney(field, answer);
        }
    },
    YEAR {
        @Override
        String normalised(FormField field, String answer) {
            return TextAnswers.withoutBlanks(answer);
        }

        @Override
        Optional<Objection> objectionTo(FormField field, String answer, FormContext context) {
            return DayAnswers.objectionToYear(field, answer, context.today());
        }
    },
    DAY {
        @Override
        String normalised(FormField field, String answer) {
            return DayAnswers.normalised(answer);
        }

        @Override
        Optional<Objection> objectionTo(FormField field, String answer, FormContext context) {
            return DayAnswers.objectionTo(field, answer, context.today(), false);
        }
    },
    PARTIAL_DAY {
        @Override
        String normalised(FormField field, String answer) {
            return DayAnswers.normalised(answer);
        }

        @Override
        Optional<Objection> objectionTo(FormField field, String answer, FormContext context) {
            return DayAnswers.objectionTo(field, answer, context.today(), true);
        }
    },
    TIME {
        @Override
        String normalised(FormField field, String answer) {
            return DayAnswers.time(answer);
        }

        @Override
        Optional<Objection> objectionTo(FormField field, String answer, FormContext context) {
            return TextAnswers.unless(DayAnswers.CLOCK, answer, "field.time");
        }
    },
    PERSONAL_ID {
        @Override
        String normalised(FormField field, String answer) {
            return TextAnswers.withoutBlanks(answer).replace(".", "");
        }

        @Override
        Optional<Objection> objectionTo(FormField field, String answer, FormContext context) {
            return IdentityAnswers.objectionToPersonalId(field, answer, context.today());
        }
    },
    TAX_CODE {
        @Override
        String normalised(FormField field, String answer) {
            return IdentityAnswers.taxCode(answer);
        }

        @Override
        Optional<Objection> objectionTo(FormField field, String answer, FormContext context) {
            return IdentityAnswers.objectionToTaxCode(answer);
        }
    },
    PHONE {
        @Override
        String normalised(FormField field, String answer) {
            return PHONE_SEPARATORS.matcher(Folded.composed(answer)).replaceAll("").replaceFirst("^\\+84", "0");
        }

        @Override
        Optional<Objection> objectionTo(FormField field, String answer, FormContext context) {
            return TextAnswers.unless(TEN_DIGITS, answer, "field.phone");
        }
    },
    EMAIL {
        @Override
        Optional<Objection> objectionTo(FormField field, String answer, FormContext context) {
            return TextAnswers.unless(MAILBOX, answer, "field.email");
        }
    },
    URL {
        @Override
        Optional<Objection> objectionTo(FormField field, String answer, FormContext context) {
            return TextAnswers.unless(WEB_ADDRESS, answer, "field.url");
        }
    },
    CHOICE {
        @Override
        Optional<Objection> objectionTo(FormField field, String answer, FormContext context) {
            return field.offersOption(answer) ? Optional.empty() : Optional.of(new Objection("field.option"));
        }
    },
    CHOICES {
        @Override
        String normalised(FormField field, String answer) {
            return ChoiceAnswers.inOrder(field, answer);
        }

        @Override
        Optional<Objection> objectionTo(FormField field, String answer, FormContext context) {
            return ChoiceAnswers.objectionToChoices(field, answer);
        }
    },
    CATALOGUE {
        @Override
        Optional<Objection> objectionTo(FormField field, String answer, FormContext context) {
            return ChoiceAnswers.objectionToCode(field, answer, context);
        }
    },
    UNIT {
        @Override
        Optional<Objection> objectionTo(FormField field, String answer, FormContext context) {
            return TextAnswers.unless(UNIT_CODE, answer, "field.administrativeUnit");
        }
    },
    TICK {
        @Override
        Optional<Objection> objectionTo(FormField field, String answer, FormContext context) {
            return answer.equals(FieldType.CHECKED) || answer.equals(FieldType.UNCHECKED)
                    ? Optional.empty()
                    : Optional.of(new Objection("field.checkbox"));
        }
    },
    FILES {
        @Override
        Optional<Objection> objectionTo(FormField field, String answer, FormContext context) {
            return FileAnswers.objectionTo(field, answer, context);
        }
    },
    STROKES {
        @Override
        Optional<Objection> objectionTo(FormField field, String answer, FormContext context) {
            return TextAnswers.unless(STROKE_LINES, answer, "field.drawing");
        }
    };

    private static final Pattern TEN_DIGITS = Pattern.compile("0[0-9]{9}");
    private static final Pattern PHONE_SEPARATORS = Pattern.compile("[\\s\\u00a0.()-]+");
    private static final Pattern MAILBOX =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final Pattern WEB_ADDRESS = Pattern.compile(
            "https?://[A-Za-z0-9][A-Za-z0-9.-]{0,200}(:[0-9]{1,5})?([/?#][\\x21-\\x7e&&[^<>\"\\\\^`{|}]]{0,1000})?");
    private static final Pattern UNIT_CODE = Pattern.compile("[0-9]{2}([0-9]{3})?");
    private static final Pattern STROKE_LINES = Pattern.compile("[0-9., \\n]*+");

    String normalised(FormField field, String answer) {
        return Folded.composed(answer.replace("\r\n", "\n"));
    }

    Optional<Objection> objectionTo(FormField field, String answer, FormContext context) {
        return TextAnswers.hasControls(answer) ? Optional.of(new Objection("field.characters")) : Optional.empty();
    }
}
