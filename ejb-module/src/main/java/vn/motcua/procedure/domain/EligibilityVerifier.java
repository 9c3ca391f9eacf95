package vn.motcua.procedure.domain;

import static vn.motcua.procedure.domain.Fault.*;
import static vn.motcua.procedure.domain.ProcedureVerifier.blank;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.procedure.domain.Eligibility.EligibilityAnswer;
import vn.motcua.procedure.domain.Eligibility.EligibilityQuestion;
import vn.motcua.procedure.domain.Eligibility.LeadsTo;

/** Thẩm định câu hỏi trước khi nộp: whoever answers comes to an end that says what to do. */
final class EligibilityVerifier {

    private final ProcedureContent content;
    private final Eligibility eligibility;
    private final List<ContentProblem> problems = new ArrayList<>();

    private EligibilityVerifier(ProcedureContent content) {
        this.content = content;
        this.eligibility = content.eligibility();
    }

    static List<ContentProblem> problemsIn(ProcedureContent content) {
        if (content.eligibility() == null) {
            return List.of();
        }
        EligibilityVerifier verifier = new EligibilityVerifier(content);
        verifier.questions();
        verifier.answers();
        if (verifier.problems.isEmpty()) { // the ways through are looked at where each step is whole
            verifier.ways();
        }
        return verifier.problems;
    }

    private void questions() {
        Set<String> keys = new HashSet<>();
        for (int row = 1; row <= eligibility.questions().size(); row++) {
            EligibilityQuestion question = eligibility.questions().get(row - 1);
            if (blank(question.key()) || blank(question.text())) {
                found(ELIGIBILITY_WITHOUT_TEXT, "question-" + row, row);
            } else if (!keys.add(question.key())) {
                found(ELIGIBILITY_TWICE, "question-" + row, question.key());
            } else if (eligibility.answersTo(question.key()).size() < 2) {
                found(ELIGIBILITY_DEAD_END, "question-" + row, question.text());
            }
        }
    }

    private void answers() {
        for (int row = 1; row <= eligibility.answers().size(); row++) {
            EligibilityAnswer answer = eligibility.answers().get(row - 1);
            String place = "answer-" + row;
            if (blank(answer.text()) || answer.leadsTo() == null) {
                found(ELIGIBILITY_WITHOUT_TEXT, place, row);
            } else if (answer.question() == null || eligibility.question(answer.question()).isEmpty()) {
                found(ELIGIBILITY_OF_NO_QUESTION, place, answer.text());
            } else if (!leadsSomewhere(answer)) {
                found(ELIGIBILITY_LEADS_NOWHERE, place, answer.text());
            } else if (answer.leadsTo() == LeadsTo.STOP && blank(answer.explanation())) {
                found(ELIGIBILITY_STOPS_UNEXPLAINED, place, answer.text());
            }
        }
    }

    /** A procedure that has cases is begun in one of them. */
    private boolean leadsSomewhere(EligibilityAnswer answer) {
        return switch (answer.leadsTo()) {
            case QUESTION -> eligibility.question(answer.target()).isPresent();
            case CASE -> answer.target() != null && content.caseKeys().contains(answer.target());
            case BEGIN -> content.cases().isEmpty();
            case STOP -> true;
        };
    }

    private void ways() {
        Set<String> reached = reached();
        for (int row = 1; row <= eligibility.questions().size(); row++) {
            EligibilityQuestion question = eligibility.questions().get(row - 1);
            if (!reached.contains(question.key())) {
                found(ELIGIBILITY_UNREACHABLE, "question-" + row, question.text());
            }
        }
        if (goesRound(eligibility.questions().get(0).key(), new HashSet<>())) {
            found(ELIGIBILITY_GOES_ROUND, "questions");
        }
        if (eligibility.answers().stream().noneMatch(answer ->
                answer.leadsTo() == LeadsTo.CASE || answer.leadsTo() == LeadsTo.BEGIN)) {
            found(ELIGIBILITY_FOR_NOBODY, "questions");
        }
    }

    private Set<String> reached() {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(eligibility.questions().get(0).key()));
        while (!open.isEmpty()) {
            String key = open.poll();
            if (reached.add(key)) {
                next(key).forEach(open::add);
            }
        }
        return reached;
    }

    private boolean goesRound(String key, Set<String> above) {
        if (!above.add(key)) {
            return true;
        }
        boolean round = next(key).stream().anyMatch(next -> goesRound(next, above));
        above.remove(key);
        return round;
    }

    private List<String> next(String key) {
        return eligibility.answersTo(key).stream()
                .filter(answer -> answer.leadsTo() == LeadsTo.QUESTION)
                .map(EligibilityAnswer::target)
                .distinct()
                .toList();
    }

    private void found(Fault fault, String place, Object... arguments) {
        problems.add(ContentProblem.of(fault, place, arguments));
    }
}
