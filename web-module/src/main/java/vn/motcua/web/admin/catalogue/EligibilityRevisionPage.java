package vn.motcua.web.admin.catalogue;

import static vn.motcua.web.admin.catalogue.CasesRevisionPage.row;
import static vn.motcua.web.admin.catalogue.TypedValues.choice;
import static vn.motcua.web.admin.catalogue.TypedValues.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.procedure.domain.ContentPart;
import vn.motcua.procedure.domain.Eligibility;
import vn.motcua.procedure.domain.Eligibility.EligibilityAnswer;
import vn.motcua.procedure.domain.Eligibility.EligibilityQuestion;
import vn.motcua.procedure.domain.Eligibility.LeadsTo;
import vn.motcua.procedure.domain.ProcedureContent;

/** Câu hỏi trước khi nộp của bản soạn thảo: a tree, written down as questions and answers. */
@Named
@RequestScoped
public class EligibilityRevisionPage extends RevisionPartPage {

    private static final String SEPARATOR = ":";

    private final RowList questions = new RowList("questions");
    private final RowList answers = new RowList("answers");

    /** Where an answer may lead to: one choice of the list. */
    public record Goal(String value, LeadsTo leadsTo, String name) {}

    @Override
    protected ContentPart part() {
        return ContentPart.ELIGIBILITY;
    }

    @Override
    protected void show(ProcedureContent content) {
        questions.clear();
        answers.clear();
        if (content.eligibility() != null) {
            content.eligibility().questions().forEach(one ->
                    questions.put(row("key", one.key(), "text", one.text(), "help", one.help())));
            content.eligibility().answers().forEach(one -> answers.put(row("question", one.question(), "text", one.text(),
                    "goal", valueOf(one.leadsTo(), one.target()), "explanation", one.explanation())));
        }
    }

    @Override
    protected ProcedureContent typedInto(ProcedureContent content) {
        List<EligibilityQuestion> asked = questions.getItems().stream()
                .map(row -> new EligibilityQuestion(text(row, "key"), text(row, "text"), text(row, "help")))
                .toList();
        return content.withEligibility(new Eligibility(asked, answers.getItems().stream().map(this::answer).toList()));
    }

    private EligibilityAnswer answer(Map<String, Object> row) {
        String goal = text(row, "goal");
        String[] parts = goal == null ? new String[] {""} : goal.split(SEPARATOR, 2);
        return new EligibilityAnswer(text(row, "question"), text(row, "text"), choice(LeadsTo.class, parts[0]),
                parts.length == 1 || parts[1].isEmpty() ? null : parts[1], text(row, "explanation"));
    }

    private static String valueOf(LeadsTo leadsTo, String target) {
        return leadsTo == null ? "" : leadsTo + SEPARATOR + (target == null ? "" : target);
    }

    /** The questions that were typed, the cases of the procedure, and the two other ends. */
    public List<Goal> getGoals() {
        List<Goal> goals = new ArrayList<>();
        getKeys().forEach(question -> goals.add(new Goal(valueOf(LeadsTo.QUESTION, question.key()), LeadsTo.QUESTION, question.text())));
        getCases().forEach(one -> goals.add(new Goal(valueOf(LeadsTo.CASE, one.key()), LeadsTo.CASE, one.name())));
        if (getCases().isEmpty()) {
            goals.add(new Goal(valueOf(LeadsTo.BEGIN, null), LeadsTo.BEGIN, ""));
        }
        goals.add(new Goal(valueOf(LeadsTo.STOP, null), LeadsTo.STOP, ""));
        return goals;
    }

    /** Questions that can be referred to. */
    public List<EligibilityQuestion> getKeys() {
        return questions.getItems().stream()
                .filter(row -> text(row, "key") != null)
                .map(row -> new EligibilityQuestion(text(row, "key"),
                        text(row, "text") == null ? text(row, "key") : text(row, "text"), null))
                .toList();
    }

    public RowList getQuestions() {
        return questions;
    }

    public RowList getAnswers() {
        return answers;
    }
}
