package vn.motcua.support.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.support.domain.Conversation;
import vn.motcua.support.domain.Findings;
import vn.motcua.support.domain.Found;
import vn.motcua.support.domain.Intent;
import vn.motcua.support.domain.IntentReader;
import vn.motcua.support.domain.PlaceNames;
import vn.motcua.support.domain.Topic;
import vn.motcua.support.domain.Topic.Kind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DialogueTest {

    private static final Set<String> IN_FORCE = Set.of("1.000894", "1.000656", "1.001193", "2.000815", "2.000884");

    private final Dialogue dialogue = new Dialogue(new IntentReader(), new FewFindings(),
            new PlaceNames(Map.of("H99.101", "Ủy ban nhân dân phường Bến Ngự")), IN_FORCE::contains);

    @Test
    void one_clear_procedure_is_answered_about_with_what_was_asked() {
        Topic topic = said("lệ phí đăng ký kết hôn bao nhiêu và mấy ngày thì xong");

        assertThat(topic).isEqualTo(Topic.about("1.000894", List.of(Intent.FEE, Intent.TIME)));
    }

    @Test
    void several_that_fit_are_asked_back_about_and_the_question_is_kept() {
        Topic asked = said("chứng thực mất bao nhiêu tiền");

        assertThat(asked.kind()).isEqualTo(Kind.CHOICE);
        assertThat(asked.choices()).containsExactly("2.000815", "2.000884");
        assertThat(asked.intents()).containsExactly(Intent.FEE);
    }

    @Test
    void who_has_not_chosen_yet_may_ask_on_by_a_word_that_names_nothing() {
        Topic asked = said("chứng thực mất bao nhiêu tiền");

        Topic next = dialogue.topicOf(after("chứng thực mất bao nhiêu tiền", asked), "bao lâu thì có tờ ấy");

        assertThat(next).isEqualTo(Topic.unknown(List.of("2.000815", "2.000884"), List.of(Intent.TIME)));
    }

    @Test
    void what_shares_only_a_usual_word_with_the_question_is_not_said_to_fit() {
        assertThat(said("xin giấy phép").kind()).isEqualTo(Kind.CHOICE);
        assertThat(said("xin giấy phép karaoke")).isEqualTo(Topic.unknown(List.of("2.000815", "2.000884"), List.of()));
    }

    @Test
    void what_is_not_known_is_not_guessed() {
        assertThat(said("hôm nay trời nóng quá").kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(said("hôm nay trời nóng quá").choices()).isEmpty();
    }

    @Test
    void a_question_without_a_matter_is_about_the_last_procedure() {
        Conversation before = after("đăng ký kết hôn", said("đăng ký kết hôn"));

        assertThat(dialogue.topicOf(before, "còn lệ phí thì sao?"))
                .isEqualTo(Topic.about("1.000894", List.of(Intent.FEE)));
        assertThat(dialogue.topicOf(before, "thế bao lâu thì xong ạ"))
                .isEqualTo(Topic.about("1.000894", List.of(Intent.TIME)));
    }

    @Test
    void another_procedure_inherits_what_was_asked_of_the_last() {
        Conversation before = after("lệ phí kết hôn", Topic.about("1.000894", List.of(Intent.FEE)));

        assertThat(dialogue.topicOf(before, "còn khai tử thì sao"))
                .isEqualTo(Topic.about("1.000656", List.of(Intent.FEE)));
        assertThat(dialogue.topicOf(before, "khai tử")).isEqualTo(Topic.about("1.000656", List.of()));
    }

    @Test
    void without_any_procedure_we_ask_of_which_one() {
        Topic topic = said("lệ phí bao nhiêu");

        assertThat(topic.kind()).isEqualTo(Kind.WHICH);
        assertThat(dialogue.topicOf(after("lệ phí bao nhiêu", topic), "đăng ký kết hôn"))
                .isEqualTo(Topic.about("1.000894", List.of(Intent.FEE)));
    }

    @Test
    void words_that_ask_may_be_part_of_a_name() {
        assertThat(said("khai lệ phí trước bạ")).isEqualTo(Topic.about("1.001193", List.of()));
    }

    @Test
    void a_code_names_its_procedure_if_it_is_in_force() {
        assertThat(said("thủ tục 1.000656 cần giấy tờ gì")).isEqualTo(Topic.about("1.000656", List.of(Intent.PAPERS)));
        assertThat(said("thủ tục 9.999999").kind()).isNotEqualTo(Kind.PROCEDURE);
    }

    @Test
    void a_place_is_understood_and_not_searched_for() {
        Topic topic = said("đăng ký kết hôn ở phường Bến Ngự nộp chỗ nào");

        assertThat(topic).isEqualTo(Topic.about("1.000894", List.of(Intent.PLACE)).at("H99.101"));
        assertThat(dialogue.topicOf(after("kết hôn", Topic.about("1.000894", List.of(Intent.PLACE))), "phường Bến Ngự"))
                .isEqualTo(Topic.about("1.000894", List.of(Intent.PLACE)).at("H99.101"));
    }

    @Test
    void an_article_answers_what_no_procedure_does() {
        assertThat(said("quên mật khẩu").kind()).isEqualTo(Kind.ARTICLE);
        assertThat(said("quên mật khẩu").slug()).isEqualTo("quen-mat-khau");
    }

    @Test
    void courtesy_status_and_people_are_not_procedures() {
        assertThat(said("chào em").kind()).isEqualTo(Kind.GREETING);
        assertThat(said("cảm ơn nhé").kind()).isEqualTo(Kind.THANKS);
        assertThat(said("hồ sơ của tôi đến đâu rồi").kind()).isEqualTo(Kind.STATUS);
        assertThat(said("H99.101-260427-0001 bao giờ xong").kind()).isEqualTo(Kind.STATUS);
        assertThat(said("cho tôi gặp cán bộ").kind()).isEqualTo(Kind.HUMAN);
        assertThat(said("số điện thoại phường Bến Ngự").agencyId()).isEqualTo("H99.101");
        assertThat(said("chào em, cho hỏi đăng ký kết hôn").kind()).isEqualTo(Kind.PROCEDURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "???", "😀", "\u0000", "<b></b>"})
    void nothing_said_is_answered_with_how_to_ask(String typed) {
        assertThat(said(typed).kind()).isEqualTo(Kind.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"((((( AND *:* OR title:[a TO z]", "012345678901", "đ̷̛̈ă̶n̴g", "a b c d e f g h i j k",
        "không không không không không"})
    void whatever_is_typed_gets_an_answer(String typed) {
        assertThat(said(typed).kind()).isNotNull();
        assertThat(said(typed.repeat(500)).kind()).isNotNull();
    }

    @Test
    void a_chosen_case_and_place_stay_with_the_procedure() {
        Conversation before = after("", Topic.about("1.000894", List.of()).inCase("TH2").at("H99.101"));

        assertThat(dialogue.topicOf(before, "lệ phí bao nhiêu"))
                .isEqualTo(Topic.about("1.000894", List.of(Intent.FEE)).inCase("TH2").at("H99.101"));
    }

    private Topic said(String typed) {
        return dialogue.topicOf(Conversation.NEW, typed);
    }

    private static Conversation after(String asked, Topic topic) {
        return Conversation.NEW.with(asked, topic);
    }

    /** Finds by plain words what the search would find. */
    private static final class FewFindings implements Findings {

        @Override
        public List<Found> procedures(String text, int most) {
            if (text.contains("kết hôn")) {
                return List.of(new Found("1.000894", "Đăng ký kết hôn", 2, 0.9));
            }
            if (text.contains("khai tử")) {
                return List.of(new Found("1.000656", "Đăng ký khai tử", 2, 0.9), new Found("x", "Khai", 1, 0.5));
            }
            if (text.contains("lệ phí trước bạ")) {
                return List.of(new Found("1.001193", "Khai lệ phí trước bạ", 2, 0.95));
            }
            if (text.contains("giấy phép")) {
                return List.of(new Found("2.000815", "Cấp giấy phép xây dựng", 1, 0.45),
                        new Found("2.000884", "Cấp giấy phép lái xe", 0.98, 0.45));
            }
            if (text.contains("chứng thực")) {
                return List.of(new Found("2.000815", "Chứng thực bản sao", 2, 0.8),
                        new Found("2.000884", "Chứng thực chữ ký", 1.95, 0.8));
            }
            return List.of(new Found("9.000001", "Một thủ tục khác", 1, 0.1));
        }

        @Override
        public boolean isStrange(String text) {
            return text.contains("karaoke");
        }

        @Override
        public List<Found> articles(String text, int most) {
            return text.contains("mật khẩu")
                    ? List.of(new Found("quen-mat-khau", "Quên mật khẩu", 2, 1))
                    : List.of();
        }
    }
}
