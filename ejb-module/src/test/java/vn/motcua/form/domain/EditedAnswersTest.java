package vn.motcua.form.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EditedAnswersTest {

    private static final Map<String, String> OPENED = Map.of("hoTen", "An", "lyDo", "");

    @Test
    void what_another_window_kept_stays_where_this_one_changed_nothing() {
        EditedAnswers second = edited(Map.of("hoTen", "An", "lyDo", "chuyển nhà"), OPENED, OPENED);

        assertThat(second.over(Map.of("hoTen", "Nguyễn An", "lyDo", "")).answers())
                .isEqualTo(Map.of("hoTen", "Nguyễn An", "lyDo", "chuyển nhà"));
    }

    @Test
    void an_answer_that_came_up_elsewhere_stays_too() {
        EditedAnswers second = edited(Map.of("hoTen", "An"), Map.of("hoTen", "An"), Map.of("hoTen", "An"));

        assertThat(second.over(Map.of("hoTen", "An", "dienThoai", "0912 345 678")).answers())
                .containsEntry("dienThoai", "0912 345 678");
    }

    @Test
    void of_two_who_changed_the_same_answer_the_first_one_is_kept_and_the_second_one_is_asked() {
        EditedAnswers second = edited(Map.of("hoTen", "Bình"), Map.of("hoTen", "An"), Map.of("hoTen", "An"));

        EditedAnswers.Merged merged = second.over(Map.of("hoTen", "Nguyễn An"));

        assertThat(merged.answers()).isEqualTo(Map.of("hoTen", "Nguyễn An"));
        assertThat(merged.disputed()).isEqualTo(Map.of("hoTen", "Bình"));
    }

    @Test
    void who_typed_the_same_in_two_windows_is_not_asked() {
        EditedAnswers second = edited(Map.of("hoTen", " Bình"), Map.of("hoTen", "An"), Map.of("hoTen", "An"));

        assertThat(second.over(Map.of("hoTen", "Bình")).disputed()).isEmpty();
    }

    @Test
    void what_was_taken_away_in_the_other_window_does_not_come_back_by_itself() {
        EditedAnswers second = edited(Map.of("hoTen", "An", "lyDo", "chuyển nhà"), Map.of("hoTen", "An", "lyDo", "chuyển nhà"),
                Map.of("hoTen", "An", "lyDo", "chuyển nhà"));

        EditedAnswers.Merged merged = second.over(Map.of("hoTen", "An"));

        assertThat(merged.answers()).isEqualTo(Map.of("hoTen", "An"));
        assertThat(merged.elsewhere()).containsExactly("lyDo");
    }

    @Test
    void a_row_that_was_filled_in_here_is_not_lost_when_rows_are_taken_away_there() {
        Map<String, String> opened = Map.of("con", "2", "con.0.ten", "Minh", "con.1.ten", "");
        EditedAnswers here = edited(Map.of("con", "2", "con.0.ten", "Minh", "con.1.ten", "Lan"), opened, opened);

        assertThat(here.over(Map.of("con", "1", "con.0.ten", "Minh")).answers())
                .isEqualTo(Map.of("con", "2", "con.0.ten", "Minh", "con.1.ten", "Lan"));
    }

    @Test
    void what_is_hidden_just_now_is_not_kept_and_comes_back_when_it_is_asked_for_again() {
        Map<String, String> shown = Map.of("coCon", "1", "tenCon", "Minh");
        EditedAnswers chosenBack = edited(shown, Map.of("coCon", "0", "tenCon", "Minh"), Map.of("coCon", "0"));

        assertThat(chosenBack.over(Map.of("coCon", "0")).answers()).isEqualTo(shown);
    }

    @Test
    void what_was_taken_away_here_stays_away() {
        Map<String, String> two = Map.of("con", "2", "con.0.ten", "Minh", "con.1.ten", "Lan");
        EditedAnswers one = edited(Map.of("con", "1", "con.0.ten", "Lan"), two, two);

        assertThat(one.over(two).answers()).isEqualTo(Map.of("con", "1", "con.0.ten", "Lan"));
    }

    @Test
    void files_that_were_added_in_two_windows_are_both_there() {
        EditedAnswers here = new EditedAnswers(
                Map.of("anh", "a\nc"), Map.of("anh", "a\nx"), Map.of("anh", "a\nx"), Set.of("anh"));

        assertThat(here.over(Map.of("anh", "a\nx\nb")).answers()).isEqualTo(Map.of("anh", "a\nb\nc"));
    }

    private static EditedAnswers edited(Map<String, String> typed, Map<String, String> shown, Map<String, String> kept) {
        return new EditedAnswers(typed, shown, kept, Set.of());
    }
}
