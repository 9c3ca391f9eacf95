package vn.motcua.form.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Số định danh, mã số thuế: numbers that can be checked by themselves. */
final class IdentityAnswers {

    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");
    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");
    private static final Pattern TAX_TYPED = Pattern.compile("[0-9]{10}-?[0-9]{3}|[0-9]{10}");
    private static final int[] TAX_WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    /** Codes of the provinces where births were registered, before they were merged, and 099 of the model province. */
    private static final Set<Integer> PROVINCES = Stream.of(1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26,
                    27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67,
                    68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96, 99)
            .collect(Collectors.toUnmodifiableSet());

    private IdentityAnswers() {}

    static Optional<Objection> objectionToPersonalId(FormField field, String answer, LocalDate today) {
        if (field.limits().oldPersonalId() && NINE_DIGITS.matcher(answer).matches()) {
            return Optional.empty();
        }
        if (!TWELVE_DIGITS.matcher(answer).matches()) {
            return Optional.of(new Objection(
                    field.limits().oldPersonalId() ? "field.personalIdOrOld" : "field.personalId"));
        }
        boolean knownProvince = PROVINCES.contains(Integer.parseInt(answer.substring(0, 3)));
        return knownProvince && birthYear(answer) <= today.getYear()
                ? Optional.empty() : Optional.of(new Objection("field.personalIdImpossible"));
    }

    /** The fourth digit tells century and gender, the next two the year. */
    static int birthYear(String personalId) {
        return 1900 + (personalId.charAt(3) - '0') / 2 * 100 + Integer.parseInt(personalId.substring(4, 6));
    }

    static boolean isFemale(String personalId) {
        return (personalId.charAt(3) - '0') % 2 == 1;
    }

    static boolean isPersonalId(String answer) {
        return TWELVE_DIGITS.matcher(answer).matches();
    }

    static String taxCode(String answer) {
        String typed = TextAnswers.withoutBlanks(answer).replace(".", "");
        boolean branch = TAX_TYPED.matcher(typed).matches() && typed.length() == 13 && typed.indexOf('-') < 0;
        return branch ? typed.substring(0, 10) + "-" + typed.substring(10) : typed;
    }

    /** The tenth digit follows from the nine before it; a branch adds its own three. A person's is the personal id. */
    static Optional<Objection> objectionToTaxCode(String answer) {
        if (TWELVE_DIGITS.matcher(answer).matches()) {
            return Optional.empty();
        }
        if (!TAX_TYPED.matcher(answer).matches()) {
            return Optional.of(new Objection("field.taxCode"));
        }
        int sum = 0;
        for (int i = 0; i < TAX_WEIGHTS.length; i++) {
            sum += TAX_WEIGHTS[i] * (answer.charAt(i) - '0');
        }
        return 10 - sum % 11 == answer.charAt(9) - '0' ? Optional.empty() : Optional.of(new Objection("field.taxCodeCheck"));
    }
}
