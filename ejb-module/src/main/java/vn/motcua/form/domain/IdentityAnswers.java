package vn.motcua.form.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.reference.domain.IdentityNumbers;

/** Số định danh, mã số thuế: how such a number is judged as an answer. */
final class IdentityAnswers {

    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");

    private IdentityAnswers() {}

    static Optional<Objection> objectionToPersonalId(FormField field, String answer, LocalDate today) {
        if (field.limits().oldPersonalId() && NINE_DIGITS.matcher(answer).matches()) {
            return Optional.empty();
        }
        if (!IdentityNumbers.isTwelveDigits(answer)) {
            return Optional.of(new Objection(
                    field.limits().oldPersonalId() ? "field.personalIdOrOld" : "field.personalId"));
        }
        return IdentityNumbers.isPossible(answer, today)
                ? Optional.empty() : Optional.of(new Objection("field.personalIdImpossible"));
    }

    static String taxCode(String answer) {
        return IdentityNumbers.taxCode(TextAnswers.withoutBlanks(answer));
    }

    /** A person's is the personal id. */
    static Optional<Objection> objectionToTaxCode(String answer) {
        if (IdentityNumbers.isTwelveDigits(answer)) {
            return Optional.empty();
        }
        if (!IdentityNumbers.looksLikeTaxCode(answer)) {
            return Optional.of(new Objection("field.taxCode"));
        }
        return IdentityNumbers.taxCodeAddsUp(answer) ? Optional.empty() : Optional.of(new Objection("field.taxCodeCheck"));
    }
}
