package vn.motcua.search.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.search.domain.Fragment;
import vn.motcua.search.domain.Hit;
import vn.motcua.search.domain.SearchAnswer;
import vn.motcua.search.domain.SearchQuestion;
import vn.motcua.search.domain.Suggestion;
import vn.motcua.search.domain.VietnameseSearch;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VietnameseSearchTest {

    @TempDir static Path folder;
    private static LuceneEngine engine;
    private static VietnameseSearch search;

    @BeforeAll
    static void fill() {
        engine = new LuceneEngine(folder);
        SmallCatalogue.fill(engine);
        search = SmallCatalogue.over(engine);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource({
        "đăng ký kết hôn,         1.000001",
        "dang ky ket hon,         1.000001",
        "DANG KY KET HON,         1.000001",
        "đăng kí kết hôn,         1.000001",
        "ddawng kys keets hoon,   1.000001",
        "d9a8ng ky1 ke6t1 ho6n,   1.000001",
        "đăng ký ket hon,         1.000001",
        "dăng ky' ket hon,        1.000001",
        "đăng ký kết hông,        1.000001",
        "tôi muốn lấy vợ,         1.000001",
        "đăng ký khai xinh,       1.000004",
        "đăng ký khai tữ,         1.000003",
        "bố tôi vừa mới mất,      1.000003",
        "bo tôi mới mat,          1.000003",
        "tôi muốn lay vợ,         1.000001",
        "trứng thực bản xao,      1.000006",
        "xây dựng nhà ở,          1.000007",
        "1.000008,                1.000008"})
    void however_it_is_written_the_right_thing_comes_first(String typed, String id) {
        assertThat(first(typed)).isEqualTo(id);
        assertThat(first(Normalizer.normalize(typed, Normalizer.Form.NFD))).isEqualTo(id);
    }

    @Test
    void a_mended_question_says_how_it_was_understood() {
        assertThat(search.find(SearchQuestion.of("đăng ký khai xinh")).corrected()).isEqualTo("đăng ký khai sinh");
        assertThat(search.find(SearchQuestion.of("ddawng kys khai sinh")).corrected()).isEqualTo("đăng ký khai sinh");
        assertThat(search.find(SearchQuestion.of("đăng ký khai sinh")).corrected()).isNull();
    }

    @Test
    void a_word_that_no_name_holds_is_told() {
        assertThat(search.find(SearchQuestion.of("đăng ký kết hôn ở Karaoke")).strange()).containsExactly("karaoke");
        assertThat(search.find(SearchQuestion.of("em ơi tôi muốn lấy vợ")).strange()).isEmpty();
        assertThat(search.find(SearchQuestion.of("đăng ký khai xinh 2026")).strange()).isEmpty();
    }

    @Test
    void hits_are_marked_in_fragments_that_add_up_to_the_text() {
        Hit hit = search.find(SearchQuestion.of("ket hon")).hits().get(0);

        assertThat(hit.title()).containsExactly(new Fragment("Đăng ký ", false), new Fragment("kết hôn", true));
        assertThat(hit.plainTitle()).isEqualTo("Đăng ký kết hôn");
    }

    @Test
    void an_exact_name_is_certain_and_a_vague_one_is_not() {
        assertThat(search.find(SearchQuestion.of("đăng ký kết hôn")).hits().get(0).certainty()).isGreaterThan(0.95);
        assertThat(search.find(SearchQuestion.of("giấy")).hits()).allMatch(hit -> hit.certainty() < 0.5);
    }

    @Test
    void suggestions_come_while_the_last_word_is_still_typed() {
        List<Suggestion> suggested = search.suggest("dang ky kh", Set.of(), 3);

        assertThat(suggested).extracting(Suggestion::id).contains("1.000003", "1.000004");
        assertThat(suggested.get(0).title()).contains(new Fragment("Đăng ký kh", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "\u0000\u0007", "???!!!", "*", "*:*", "title:(kết AND", "\"kết hôn", "kết~2 hôn^9", "[a TO z]", "/.*(a+)+$/",
        "(((((((((", "\\", "AND OR NOT", "<script>alert(1)</script>", "'; drop table procedure; --", "😀👰🤵", "\uD800",
        "tôi", "thì là mà", "a*b*c*d*e*f*g*h", "^(([a-z])+.)+[A-Z]([a-z])+$", "kết hôn}}]]>", "_id:1 OR 1=1", "+-&&||!(){}[]^\"~*?:\\/",
        "\u202Ekết hôn", "ا ب ت", "%_%", "{{7*7}}", "${jndi:ldap://x}", "̣̀̉", "0", "-1", "1.", "…"})
    void nothing_that_is_typed_is_syntax(String typed) {
        SearchAnswer answer = search.find(SearchQuestion.of(typed));

        assertThat(answer.hits()).allSatisfy(hit -> assertThat(hit.plainTitle()).doesNotContain("<"));
        assertThat(search.suggest(typed, Set.of(), 5)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void syntax_around_the_words_does_not_hide_them() {
        assertThat(first("title:\"kết hôn\"~3 AND *")).isEqualTo("1.000001");
        assertThat(first("<b>kết hôn</b>")).isEqualTo("1.000001");
        assertThat(first("kết\u0000 \u200Bhôn 👰")).isEqualTo("1.000001");
    }

    @Test
    void of_a_very_long_text_the_beginning_is_read_in_bounded_time() {
        String words = "đăng ký kết hôn " + "xyz khai ".repeat(600);
        String oneWord = "a".repeat(5_000);
        String marks = "a" + "\u0301".repeat(5_000);
        search.find(SearchQuestion.of(words));
        long began = System.nanoTime();

        assertThat(search.find(SearchQuestion.of(words)).hits()).isNotEmpty();
        search.find(SearchQuestion.of(oneWord));
        search.find(SearchQuestion.of(marks));
        assertThat(System.nanoTime() - began).isLessThan(1_000_000_000L);
    }

    private static String first(String typed) {
        return search.find(SearchQuestion.of(typed)).hits().stream().map(Hit::id).findFirst().orElse(null);
    }
}
