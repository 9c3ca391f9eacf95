package vn.motcua.web.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.form.domain.FieldProblem;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormField.Option;
import vn.motcua.form.domain.FormState.ShownItem;
import vn.motcua.reference.application.AgencyDirectory;
import vn.motcua.reference.application.UnitChoice;
import vn.motcua.web.question.Question.Choice;
import vn.motcua.web.support.AnswerWords;
import vn.motcua.web.support.Words;

/** Lời của câu hỏi: what can be chosen, what is said, how answers are written; asked of the lists once a request. */
@RequestScoped
public class QuestionWords {

    private static final Set<FieldType> WITH_HINT =
            Set.of(FieldType.DATE, FieldType.PARTIAL_DATE, FieldType.TIME);

    @Inject AgencyDirectory agencies;
    @Inject AnswerWords answers;
    @Inject Words words;

    private final Map<String, List<UnitChoice>> communes = new HashMap<>();
    private List<UnitChoice> provinces;

    public QuestionSheet sheet(TypedForm typed, SheetNotes notes) {
        return QuestionSheet.of(typed.state(), notes.of(typed), this);
    }

    /** Help of the form, or how a date is written. */
    String helpOf(FormField field) {
        boolean told = field.help() != null && !field.help().isBlank();
        if (told) {
            return field.help();
        }
        return WITH_HINT.contains(field.type()) && field.texts().example() == null
                ? words.named("Hint", field.type().name()) : "";
    }

    String answer(FormField field, String answer) {
        return answers.of(field, answer);
    }

    String typed(ShownItem item) {
        return item.field().type() == FieldType.MONEY ? answers.of(item.field(), item.answer()) : item.answer();
    }

    String problem(FieldProblem problem) {
        return words.problem(problem);
    }

    List<Choice> choices(ShownItem item) {
        List<Option> options = switch (item.field().type()) {
            case YES_NO -> List.of(new Option(FieldType.CHECKED, words.named("Answer", FieldType.CHECKED)),
                    new Option(FieldType.UNCHECKED, words.named("Answer", FieldType.UNCHECKED)));
            case CATALOGUE -> answers.optionsOf(item.field());
            default -> item.field().options();
        };
        List<Choice> choices = new ArrayList<>();
        options.forEach(option -> choices.add(Question.choice(item, option, choices.size())));
        return choices;
    }

    UnitChoices unit(ShownItem item) {
        String answer = item.answer();
        String province = answer.isEmpty() ? "" : agencies.provinceOf(answer);
        if (provinces == null) {
            provinces = agencies.provinces();
        }
        List<UnitChoice> inside = province.isEmpty() ? List.of() : communes.computeIfAbsent(province, agencies::communesOf);
        return new UnitChoices(
                provinces.stream().map(unit -> new Choice("", unit.code(), unit.name(), unit.code().equals(province))).toList(),
                inside.stream().map(unit -> new Choice("", PostedAnswers.valueOf(province, unit.code()), unit.name(),
                        unit.code().equals(answer))).toList());
    }
}
