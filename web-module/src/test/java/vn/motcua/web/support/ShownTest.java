package vn.motcua.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShownTest {

    @ParameterizedTest
    @CsvSource({
        "'- Bước 1: Nộp hồ sơ', 'Bước 1: Nộp hồ sơ'",
        "'+Trung thành', 'Trung thành'",
        "'• 02 ảnh 4x6', '02 ảnh 4x6'",
        "'**** - Bản sao', 'Bản sao'",
        "'- “Đơn”', '“Đơn”'",
        "'-5 độ', '-5 độ'",
        "'****', '****'",
        "'Nộp - nhận', 'Nộp - nhận'"
    })
    void the_marks_of_a_published_list_are_left_out_and_nothing_else(String published, String shown) {
        assertThat(new Shown().unmarked(published)).isEqualTo(shown);
    }
}
