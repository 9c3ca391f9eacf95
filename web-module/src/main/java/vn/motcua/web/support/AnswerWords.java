package vn.motcua.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
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
            case SELECT, RADIO -> field.labelOf(answer);
            case MULTI_SELECT -> answer.lines().map(field::labelOf).collect(Collectors.joining("; "));
            case ADMINISTRATIVE_UNIT -> agencies.unitName(answer);
            case CHECKBOX, YES_NO -> words.named("Answer", answer);
            default -> answer;
        };
    }
}
