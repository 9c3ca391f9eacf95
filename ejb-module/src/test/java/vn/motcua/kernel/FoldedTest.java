package vn.motcua.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FoldedTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", delimiter = '|', value = {
        "Đăng ký  khai sinh        | dang ky khai sinh",
        "ĐĂNG KÝ                   | dang ky",
        "hoà, hòa                  | hoa hoa",
        "Ươm tơ ở xã Ngọc Lũ       | uom to o xa ngoc lu",
        "1.001193 (cấp xã)         | 1.001193 cap xa",
        "100% _ hoặc hơn           | 100 hoac hon",
        "none                      | ''"
    })
    void text_is_reduced_to_what_people_type_in_a_hurry(String text, String folded) {
        assertThat(Folded.of(text)).isEqualTo(folded);
    }
}
