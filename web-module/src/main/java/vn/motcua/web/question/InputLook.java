package vn.motcua.web.question;

import vn.motcua.form.domain.FormField;

/**
 * Cách nhập: the keyboard, the width and what the browser may fill in, by the type of a question.
 *
 * @param type of the input
 * @param mode of the keyboard on a telephone; null for letters
 * @param autocomplete only what the browser knows of the person at the keyboard, not of the child or the neighbour
 */
public record InputLook(String type, String mode, String size, String autocomplete, String spellcheck, boolean amount) {

    static InputLook of(FormField field) {
        String filled = autocomplete(field);
        return switch (field.type()) {
            case NUMBER -> new InputLook("text", "decimal", "input--short", filled, null, false);
            case MONEY -> new InputLook("text", "numeric", "input--medium", filled, null, true);
            case YEAR -> new InputLook("text", "numeric", "input--short", filled, null, false);
            case DATE, PARTIAL_DATE, TIME -> new InputLook("text", null, "input--short", filled, null, false);
            case PERSONAL_ID -> new InputLook("text", "numeric", "input--medium", filled, null, false);
            case TAX_CODE -> new InputLook("text", null, "input--medium", filled, "false", false);
            case PHONE -> new InputLook("tel", null, "input--short", filled, null, false);
            case EMAIL -> new InputLook("email", null, "", filled, "false", false);
            case URL -> new InputLook("url", null, "", filled, "false", false);
            default -> new InputLook("text", null, "", filled, field.traits().sensitive() ? "false" : null, false);
        };
    }

    private static String autocomplete(FormField field) {
        if (field.prefill() == null || field.traits().sensitive()) {
            return "off";
        }
        return switch (field.prefill()) {
            case APPLICANT_NAME -> "name";
            case APPLICANT_PHONE -> "tel";
            case APPLICANT_EMAIL -> "email";
            case APPLICANT_ADDRESS -> "street-address";
            case ORGANISATION_NAME -> "organization";
            case APPLICANT_PERSONAL_ID, APPLICANT_BIRTH_DATE, APPLICANT_TAX_CODE, TODAY, EARLIER_DOSSIER -> "off";
        };
    }
}
