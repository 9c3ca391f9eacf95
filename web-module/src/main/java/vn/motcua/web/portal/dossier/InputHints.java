package vn.motcua.web.portal.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormField;
import vn.motcua.web.support.Words;

/** Gợi ý nhập liệu: the keyboard, the width and what the browser may fill in, by the type of a question. */
@Named
@RequestScoped
public class InputHints {

    @Inject Words words;

    /** Help of the form, or how a date is written. */
    public String helpOf(FormField field) {
        boolean untold = field.help() == null || field.help().isBlank();
        return untold && field.type() == FieldType.DATE ? words.named("Hint", field.type().name()) : field.help();
    }

    public Map<String, Object> attributesOf(FormField field) {
        return switch (field.type()) {
            case NUMBER -> Map.of("inputmode", "decimal");
            case MONEY, PERSONAL_ID -> Map.of("inputmode", "numeric");
            case PHONE -> Map.of("type", "tel");
            case EMAIL -> Map.of("type", "email", "spellcheck", "false");
            default -> Map.of();
        };
    }

    public String widthOf(FormField field) {
        return switch (field.type()) {
            case DATE, NUMBER, PHONE -> "input--short";
            case MONEY, PERSONAL_ID -> "input--medium";
            default -> "";
        };
    }

    /** Only what the browser knows of the person at the keyboard, not of the child or the neighbour. */
    public String autocompleteOf(FormField field) {
        if (field.prefill() == null) {
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
