package vn.motcua.procedure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.domain.Eligibility.EligibilityAnswer;
import vn.motcua.procedure.domain.Eligibility.EligibilityQuestion;
import vn.motcua.procedure.domain.Eligibility.LeadsTo;
import vn.motcua.procedure.domain.Eligibility.Position;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EligibilityTest {

    private static final Eligibility LICENCE = new Eligibility(
            List.of(new EligibilityQuestion("who", "Ai lái xe?", null), new EligibilityQuestion("old", "Bao nhiêu tuổi?", null)),
            List.of(new EligibilityAnswer("who", "Tôi", LeadsTo.QUESTION, "old", null),
                    new EligibilityAnswer("who", "Người khác", LeadsTo.STOP, null, "Người lái xe tự nộp."),
                    new EligibilityAnswer("old", "Từ 18 tuổi", LeadsTo.CASE, "adult", null),
                    new EligibilityAnswer("old", "Dưới 18 tuổi", LeadsTo.STOP, null, "Chờ đủ tuổi.")));

    @Test
    void the_first_question_is_asked_first() {
        assertThat(LICENCE.after(List.of()).question().key()).isEqualTo("who");
        assertThat(LICENCE.after(List.of()).isEnd()).isFalse();
    }

    @Test
    void answers_lead_to_the_case() {
        Position end = LICENCE.after(List.of(0, 0));
        assertThat(end.isEnd()).isTrue();
        assertThat(end.isStopped()).isFalse();
        assertThat(end.caseKey()).isEqualTo("adult");
        assertThat(end.given()).extracting(EligibilityAnswer::text).containsExactly("Tôi", "Từ 18 tuổi");
    }

    @Test
    void whom_it_is_not_for_is_told_why() {
        Position end = LICENCE.after(List.of(0, 1));
        assertThat(end.isStopped()).isTrue();
        assertThat(end.last().explanation()).isEqualTo("Chờ đủ tuổi.");
        assertThat(end.caseKey()).isNull();
    }

    @Test
    void an_answer_that_is_not_there_is_asked_for_again() {
        assertThat(LICENCE.after(List.of(0, 7)).question().key()).isEqualTo("old");
        assertThat(LICENCE.after(List.of(-1)).question().key()).isEqualTo("who");
    }

    @Test
    void what_comes_after_the_end_is_not_listened_to() {
        assertThat(LICENCE.after(List.of(1, 0, 0)).isStopped()).isTrue();
        assertThat(LICENCE.after(List.of(1, 0, 0)).given()).hasSize(1);
    }

    @Test
    void questions_that_go_round_come_to_an_end_nevertheless() {
        Eligibility round = new Eligibility(List.of(new EligibilityQuestion("a", "A?", null)),
                List.of(new EligibilityAnswer("a", "Lại", LeadsTo.QUESTION, "a", null)));
        assertThat(round.after(Collections.nCopies(50, 0)).given().size()).isLessThan(5);
    }
}
