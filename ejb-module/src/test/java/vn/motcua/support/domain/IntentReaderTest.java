package vn.motcua.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IntentReaderTest {

    private static final IntentReader READER = new IntentReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        lệ phí đăng ký kết hôn bao nhiêu          | FEE         | đăng ký kết hôn
        le phi dang ky ket hon                    | FEE         | dang ky ket hon
        làm sổ hộ nghèo có mất tiền không         | FEE         | làm sổ hộ nghèo
        khai sinh bao lâu thì xong                | TIME        | khai sinh
        may ngay co giay khai tu                  | TIME        | giay khai tu
        khai tử cần những giấy tờ gì              | PAPERS      | khai tử
        khai tử cần nhửng giấy tờ gì              | PAPERS      | khai tử
        khai tu can nhung giay to gi              | PAPERS      | khai tu
        nộp hồ sơ ở đâu đăng ký hộ kinh doanh     | PLACE       | đăng ký hộ kinh doanh
        chứng thực chữ ký chỗ nào                 | PLACE       | chứng thực chữ ký
        các bước xin phép xây dựng                | STEPS       | xin phép xây dựng
        ai được nộp hồ sơ trợ cấp                 | WHO         | hồ sơ trợ cấp
        khai sinh qua mạng được không             | ONLINE      | khai sinh
        khai sinh căn cứ pháp lý                  | LAW         | khai sinh
        kết hôn bao nhiêu tiền, mấy ngày          | FEE,TIME    | kết hôn
        khai sinh cần giấy tờ gì và nộp ở đâu     | PAPERS,PLACE | khai sinh và
        làm lại khai tử bao nhiêu                 | FEE         | làm lại khai tử
        khai sinh chừng nào lấy được              | TIME        | khai sinh
        khai sinh mấy bữa có                      | TIME        | khai sinh
        chứng thực mấy nghìn một bản              | FEE         | chứng thực một bản
        khai tử phải đem theo gì                  | PAPERS      | khai tử phải
        khai tử bao nhiêu bản                     | PAPERS      | khai tử
        kết hôn mấy bản chính                     | PAPERS      | kết hôn chính
        """)
    void what_is_asked_is_told_from_what_it_is_asked_about(String said, String intents, String subject) {
        Understood understood = READER.read(Utterance.of(said));

        assertThat(understood.intents()).extracting(Intent::name).containsExactlyInAnyOrder(intents.split(","));
        assertThat(understood.subject()).isEqualTo(subject);
        assertThat(understood.namesAMatter()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        còn lệ phí thì sao?           | FEE
        thế bao lâu thì xong ạ        | TIME
        vậy cần giấy tờ gì            | PAPERS
        nộp ở đâu                     | PLACE
        cái này làm online được không | ONLINE
        bao nhieu tien                | FEE
        """)
    void a_question_that_names_nothing_is_about_what_was_spoken_of(String said, Intent intent) {
        Understood understood = READER.read(Utterance.of(said));

        assertThat(understood.intents()).containsExactly(intent);
        assertThat(understood.namesAMatter()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        chào em                            | GREETING
        xin chào                           | GREETING
        cảm ơn bạn nhiều                   | THANKS
        hồ sơ của tôi đến đâu rồi          | STATUS
        ho so cua em xong chua             | STATUS
        cho tôi gặp cán bộ                 | HUMAN
        cho tôi gặp người thật             | HUMAN
        em muốn nói chuyện với người thật  | HUMAN
        số điện thoại hỏi ở đâu            | HUMAN
        quay lại                           | BACK
        """)
    void what_is_not_about_a_procedure_is_known_too(String said, Intent intent) {
        assertThat(READER.read(Utterance.of(said)).intents()).contains(intent);
    }

    @Test
    void phrases_for_the_same_thing_may_share_a_word() {
        assertThat(READER.read(Utterance.of("cho tôi gặp người thật")).namesAMatter()).isFalse();
        assertThat(READER.read(Utterance.of("bao lâu mới xong có kết quả")).intents()).containsExactly(Intent.TIME);
    }

    @Test
    void how_much_in_the_middle_of_a_sentence_may_count_other_things() {
        assertThat(READER.read(Utterance.of("bao nhiêu người thì lập được hợp tác xã")).intents())
                .doesNotContain(Intent.FEE);
    }

    @Test
    void to_ask_which_procedure_it_is_asks_for_no_papers() {
        Understood understood = READER.read(Utterance.of("bố tôi mới mất thì làm giấy gì"));

        assertThat(understood.intents()).isEmpty();
        assertThat(understood.asksWhich()).isTrue();
        assertThat(understood.subject()).isEqualTo("bố tôi mới mất");
    }

    @Test
    void accents_that_were_typed_are_meant() {
        assertThat(READER.read(Utterance.of("giáy tớ")).intents()).isEmpty();
        assertThat(READER.read(Utterance.of("báo lầu")).intents()).doesNotContain(Intent.FEE);
        assertThat(READER.read(Utterance.of("hôm nay trời nóng quá")).intents()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nhieu,nhiu,true", "nhieu,nheiu,true", "giay,giay,true", "giay,gay,true", "giay,tay,false", "gi,di,false",
        "nhung,nhungg,true", "chuan,xuan,false"})
    void one_slip_of_the_finger_is_forgiven_and_not_two(String wanted, String said, boolean forgiven) {
        assertThat(IntentReader.isSlip(said, wanted)).isEqualTo(forgiven);
    }

    @Test
    void every_group_of_phrases_has_a_meaning() {
        assertThat(IntentReader.knownRoles()).containsAll(READER.roles());
        assertThat(READER.roles()).containsAll(Arrays.stream(Intent.values()).map(Enum::name).toList());
    }

    @Test
    void a_name_may_hold_the_words_that_ask() {
        assertThat(IntentReader.holds("Khai lệ phí trước bạ nhà, đất", List.of("le phi"))).isTrue();
        assertThat(IntentReader.holds("Đăng ký kết hôn", List.of("le phi"))).isFalse();
    }
}
