package vn.motcua.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.form.domain.FormField;
import vn.motcua.reference.application.AgencyDirectory;

/** Câu trả lời bằng lời: what was chosen or ticked, as its applicant would say it. */
@Named
@RequestScoped
public class AnswerWords {

    @Inject AgencyDirectory agencies;
    @Inject Words words;

    public String of(FormField field, String answer) {
        if (answer == null || answer.isEmpty()) {
            return "";
        }
        return switch (field.type()) {
            case SELECT -> labelOf(field, answer);
            case ADMINISTRATIVE_UNIT -> agencies.unitName(answer);
            case CHECKBOX -> words.named("Answer", answer);
            default -> answer;
        };
    }

    private static String labelOf(FormField field, String answer) {
        return field.options().stream()
                .filter(option -> option.value().equals(answer))
                .map(FormField.Option::label)
                .findFirst()
                .orElse(answer);
    }
}
