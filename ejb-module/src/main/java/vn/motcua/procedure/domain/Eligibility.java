package vn.motcua.procedure.domain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Câu hỏi trước khi nộp: a few questions that lead an applicant to the case, or to the reason why this procedure is not for
 * them. A tree that is written down as two lists; the first question is asked first.
 */
public record Eligibility(List<EligibilityQuestion> questions, List<EligibilityAnswer> answers) implements Serializable {

    /** Câu hỏi. */
    public record EligibilityQuestion(String key, String text, String help) implements Serializable {}

    /**
     * Câu trả lời.
     *
     * @param question key of the question that it answers
     * @param target key of the next question or of the case; null where it leads to neither
     * @param explanation why it ends here, and what to do instead; only where it ends
     */
    public record EligibilityAnswer(
            String question, String text, LeadsTo leadsTo, String target, String explanation) implements Serializable {}

    /** Dẫn đến đâu. */
    public enum LeadsTo {
        /** Câu hỏi khác. */
        QUESTION,
        /** Một trường hợp của thủ tục: it can be begun. */
        CASE,
        /** It can be begun, whatever the case. */
        BEGIN,
        /** Không thuộc đối tượng: it cannot. */
        STOP
    }

    /**
     * Chỗ đang đứng.
     *
     * @param question null at an end
     * @param given the answers given so far, in order
     */
    public record Position(EligibilityQuestion question, List<EligibilityAnswer> given) implements Serializable {

        public boolean isEnd() {
            return question == null;
        }

        /** The last answer; null before the first one. */
        public EligibilityAnswer last() {
            return given.isEmpty() ? null : given.get(given.size() - 1);
        }

        public boolean isStopped() {
            return isEnd() && last() != null && last().leadsTo() == LeadsTo.STOP;
        }

        /** Null if it is for no case in particular, or not at an end. */
        public String caseKey() {
            return isEnd() && last() != null && last().leadsTo() == LeadsTo.CASE ? last().target() : null;
        }
    }

    public Eligibility {
        questions = questions == null ? List.of() : List.copyOf(questions);
        answers = answers == null ? List.of() : List.copyOf(answers);
    }

    public List<EligibilityAnswer> answersTo(String questionKey) {
        return answers.stream().filter(answer -> questionKey.equals(answer.question())).toList();
    }

    public Optional<EligibilityQuestion> question(String key) {
        return questions.stream().filter(one -> one.key() != null && one.key().equals(key)).findFirst();
    }

    /**
     * Where one stands after these answers. What cannot be is not followed: from there it is asked again.
     *
     * @param chosen for each question the number of the answer, counted from 0
     */
    public Position after(List<Integer> chosen) {
        EligibilityQuestion at = questions.isEmpty() ? null : questions.get(0);
        List<EligibilityAnswer> given = new ArrayList<>();
        for (int number : chosen) {
            List<EligibilityAnswer> open = at == null ? List.of() : answersTo(at.key());
            if (number < 0 || number >= open.size() || given.size() > questions.size()) {
                break;
            }
            EligibilityAnswer answer = open.get(number);
            given.add(answer);
            at = answer.leadsTo() == LeadsTo.QUESTION ? question(answer.target()).orElse(null) : null;
        }
        return new Position(at, List.copyOf(given));
    }
}
