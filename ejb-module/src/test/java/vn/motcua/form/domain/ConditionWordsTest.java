package vn.motcua.form.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.expression.domain.Expression;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConditionWordsTest {

    private static final ElectronicForm FORM = FormJson.parsed("""
            {"schema": 2, "title": "Đơn", "sections": [{"key": "s", "title": "", "fields": [
              {"key": "kind", "label": "Loại chợ", "type": "RADIO",
                "options": [{"value": "DAY", "label": "Ban ngày"}, {"value": "NIGHT", "label": "Ban đêm"}]},
              {"key": "goods", "label": "Mặt hàng", "type": "MULTI_SELECT", "options": [{"value": "F", "label": "Cá"}]},
              {"key": "pond", "label": "Có ao", "type": "YES_NO"},
              {"key": "agreed", "label": "Tôi cam đoan", "type": "CHECKBOX"},
              {"key": "size", "label": "Diện tích", "type": "NUMBER"},
              {"key": "born", "label": "Ngày sinh", "type": "DATE"},
              {"key": "until", "label": "Đến ngày", "type": "DATE"},
              {"key": "name", "label": "Tên", "type": "TEXT"},
              {"key": "owner", "label": "Chủ ao", "type": "PERSON"},
              {"key": "costs", "label": "Khoản chi", "type": "TABLE", "fields": [
                {"key": "name", "label": "Nội dung", "type": "TEXT"}, {"key": "price", "label": "Giá", "type": "MONEY"}]}]}],
             "rules": [{"key": "each", "rule": "price > 0", "forEach": "costs", "message": "Giá phải lớn hơn 0"}]}
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "kind = 'NIGHT'                          | “Loại chợ” là “Ban đêm”",
        "'NIGHT' = kind                          | “Loại chợ” là “Ban đêm”",
        "kind != 'NIGHT'                         | “Loại chợ” không phải là “Ban đêm”",
        "not (kind = 'DAY')                      | “Loại chợ” không phải là “Ban ngày”",
        "kind in ('DAY', 'NIGHT')                | “Loại chợ” là một trong: “Ban ngày”, “Ban đêm”",
        "kind not in ('DAY')                     | “Loại chợ” không là: “Ban ngày”",
        "pond = true                             | “Có ao” là “Có”",
        "pond                                    | “Có ao” là “Có”",
        "not pond                                | “Có ao” là “Không”",
        "agreed and size > 12.5                  | đánh dấu “Tôi cam đoan” và “Diện tích” lớn hơn 12,5",
        "agreed = false                          | không đánh dấu “Tôi cam đoan”",
        "contains(goods, 'F')                    | “Mặt hàng” có chọn “Cá”",
        "not contains(goods, 'F')                | “Mặt hàng” không chọn “Cá”",
        "contains(name, 'cá')                    | “Tên” có chứa “cá”",
        "filled(name) and empty(born)            | đã trả lời “Tên” và chưa trả lời “Ngày sinh”",
        "not filled(name)                        | chưa trả lời “Tên”",
        "size >= 5 and (pond or kind = 'DAY')    | “Diện tích” từ 5 trở lên và (“Có ao” là “Có” hoặc “Loại chợ” là “Ban ngày”)",
        "born <= date('01/02/2020')              | “Ngày sinh” không sau ngày 01/02/2020",
        "born < until                            | “Ngày sinh” trước “Đến ngày”",
        "age(born) >= 18                         | tuổi theo “Ngày sinh” từ 18 trở lên",
        "born < addYears(today(), -18)           | “Ngày sinh” trước 18 năm trước hôm nay",
        "filled(owner.name)                      | đã trả lời “Chủ ao: Họ, chữ đệm, tên”",
        "count(costs) > 1                        | số dòng “Khoản chi” lớn hơn 1",
        "any(costs, price > 5 and name = 'x')    | có dòng “Khoản chi” mà “Giá” lớn hơn 5 và “Nội dung” là “x”",
        "sum(costs.price) * 2 > 100              | tổng “Khoản chi: Giá” × 2 lớn hơn 100",
        "name matches '[a-z]+'                   | “Tên” đúng mẫu chữ [a-z]+",
        "gone = 'A'                              | gone là “A”",
        "kind = '                                | kind = '"
    })
    void a_condition_is_said_as_people_say_it(String formula, String words) {
        assertThat(ConditionWords.of(FORM, "", Expression.of(formula))).isEqualTo(words);
    }

    @Test
    void in_a_row_its_own_columns_are_meant_first() {
        assertThat(ConditionWords.of(FORM, "costs.price", Expression.of("filled(name)"))).isEqualTo("đã trả lời “Nội dung”");
        assertThat(ConditionWords.of(FORM, "rules.each", FORM.rules().get(0).holds())).isEqualTo("“Giá” lớn hơn 0");
    }
}
