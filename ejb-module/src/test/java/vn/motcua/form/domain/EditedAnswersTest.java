package vn.motcua.form.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EditedAnswersTest {

    private static final Map<String, String> OPENED = Map.of("hoTen", "An", "lyDo", "");

    @Test
    void what_another_window_kept_stays_where_this_one_changed_nothing() {
        EditedAnswers second = new EditedAnswers(Map.of("hoTen", "An", "lyDo", "chuyển nhà"), OPENED, OPENED);

        assertThat(second.over(Map.of("hoTen", "Nguyễn An", "lyDo", "")))
                .isEqualTo(Map.of("hoTen", "Nguyễn An", "lyDo", "chuyển nhà"));
    }

    @Test
    void an_answer_that_came_up_elsewhere_stays_too() {
        EditedAnswers second = new EditedAnswers(Map.of("hoTen", "An"), Map.of("hoTen", "An"), Map.of("hoTen", "An"));

        assertThat(second.over(Map.of("hoTen", "An", "dienThoai", "0912 345 678")))
                .containsEntry("dienThoai", "0912 345 678");
    }

    @Test
    void of_two_who_changed_the_same_answer_the_later_one_counts() {
        EditedAnswers second = new EditedAnswers(Map.of("hoTen", "Bình"), Map.of("hoTen", "An"), Map.of("hoTen", "An"));

        assertThat(second.over(Map.of("hoTen", "Nguyễn An"))).isEqualTo(Map.of("hoTen", "Bình"));
    }

    @Test
    void what_is_hidden_just_now_is_not_kept_and_comes_back_when_it_is_asked_for_again() {
        Map<String, String> shown = Map.of("coCon", "1", "tenCon", "Minh");
        EditedAnswers chosenBack = new EditedAnswers(shown, Map.of("coCon", "0", "tenCon", "Minh"), Map.of("coCon", "0"));

        assertThat(chosenBack.over(Map.of("coCon", "0"))).isEqualTo(shown);
    }

    @Test
    void what_was_taken_away_here_stays_away() {
        Map<String, String> two = Map.of("con", "2", "con.0.ten", "Minh", "con.1.ten", "Lan");
        EditedAnswers one = new EditedAnswers(Map.of("con", "1", "con.0.ten", "Lan"), two, two);

        assertThat(one.over(two)).isEqualTo(Map.of("con", "1", "con.0.ten", "Lan"));
    }
}
