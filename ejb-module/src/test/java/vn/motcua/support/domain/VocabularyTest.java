package vn.motcua.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VocabularyTest {

    private final Vocabulary vocabulary = new Vocabulary(
            List.of("Đăng ký khai sinh", "Cấp giấy phép lái xe", "Quản lý tài nguyên, văn bản an toàn"));

    @Test
    void of_a_question_only_terms_of_the_catalogue_remain() {
        assertThat(vocabulary.topicOf("tôi là Nguyễn Văn An muốn đổi giấy phép lái xe máy bay"))
                .contains("giay phep lai xe");
        assertThat(vocabulary.topicOf("dang ky khai sinh cho con ten Nguyen Van An")).contains("dang ky khai sinh");
    }

    @Test
    void a_name_alone_leaves_nothing() {
        assertThat(vocabulary.topicOf("Nguyễn Văn An")).isEmpty();
        assertThat(vocabulary.topicOf("012345678901")).isEmpty();
        assertThat(vocabulary.topicOf("nguyen van")).isEmpty();
        assertThat(vocabulary.topicOf("")).isEmpty();
    }
}
