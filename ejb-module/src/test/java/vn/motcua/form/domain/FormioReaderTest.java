package vn.motcua.form.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormioReaderTest {

    private static final FormContext TODAY = FormContext.on(LocalDate.of(2026, 11, 23));

    private static final FormioImport IMPORT = FormioReader.read("""
            {"title": "Xin nuôi cá", "display": "form", "components": [
              {"type": "panel", "key": "nguoi", "title": "Người xin", "components": [
                {"type": "columns", "key": "cot", "columns": [
                  {"components": [{"type": "textfield", "key": "hoTen", "label": "Họ tên", "placeholder": "Như thẻ",
                     "tooltip": "Viết <b>đủ dấu</b>", "description": "Chữ thường",
                     "validate": {"required": true, "minLength": 2, "maxLength": "50", "pattern": "[\\\\p{L} ]+",
                       "customMessage": "Tên chỉ có chữ"}}]},
                  {"components": [{"type": "email", "key": "thu", "label": "Thư"},
                     {"type": "phoneNumber", "key": "dien-thoai", "label": "Điện thoại"}]}]},
                {"type": "fieldset", "key": "noiO", "legend": "Nơi ở", "components": [
                  {"type": "textarea", "key": "diaChi", "label": "Địa chỉ", "defaultValue": "Thôn 1"},
                  {"type": "url", "key": "trang", "label": "Trang"}]}]},
              {"type": "panel", "key": "ao", "title": "Ao", "conditional": {"show": true, "when": "coAo", "eq": "true"},
                "components": [
                {"type": "number", "key": "dienTich", "label": "Diện tích", "validate": {"min": 1, "max": "1000"},
                  "decimalLimit": 1},
                {"type": "currency", "key": "von", "label": "Vốn"},
                {"type": "datagrid", "key": "ca", "label": "Cá", "validate": {"maxLength": 5}, "components": [
                  {"type": "select", "key": "loai", "label": "Loại",
                    "data": {"values": [{"label": "Cá chép", "value": "CHEP"}, {"label": "Khác", "value": "KHAC"}]}},
                  {"type": "textfield", "key": "loaiKhac", "label": "Loại khác",
                    "conditional": {"show": true, "when": "ca.loai", "eq": "KHAC"}}]}]},
              {"type": "checkbox", "key": "coAo", "label": "Có ao"},
              {"type": "radio", "key": "muc", "label": "Mục đích",
                "values": [{"label": "Ăn", "value": "AN"}, {"label": "Bán", "value": "BAN"}]},
              {"type": "selectboxes", "key": "kenh", "label": "Bán ở đâu", "values": [{"label": "Chợ", "value": "CHO"}],
                "conditional": {"show": true, "conjunction": "all", "conditions": [
                  {"component": "muc", "operator": "isEqual", "value": "BAN"},
                  {"component": "dienTich", "operator": "greaterThan", "value": 10}]}},
              {"type": "textfield", "key": "vi", "label": "Vì sao", "conditional": {"show": "false", "when": "muc", "eq": "BAN"}},
              {"type": "datetime", "key": "ngay", "label": "Ngày"}, {"type": "day", "key": "sinh", "label": "Sinh"},
              {"type": "file", "key": "tep", "label": "Tệp"}, {"type": "signature", "key": "ky", "label": "Ký"},
              {"type": "content", "key": "loi", "html": "<p>Đọc kỹ</p><script>alert(1)</script><p>rồi &lt;ký&gt;</p>"},
              {"type": "select", "key": "tinh", "label": "Tỉnh", "dataSrc": "url", "data": {"url": "http://x"}},
              {"type": "hidden", "key": "an", "label": "Ẩn", "defaultValue": "1"},
              {"type": "textfield", "key": "tong", "label": "Tổng", "calculateValue": "value = data.a + 1;",
                "customConditional": "show = true;"},
              {"type": "textfield", "key": "ma", "label": "Mã", "validate": {"pattern": "(?=.*a)b", "custom": "valid = 1"}},
              {"type": "sketchpad", "key": "ve", "label": "Vẽ"},
              {"type": "textfield", "key": "hoTen", "label": "Họ tên lần nữa"},
              {"type": "button", "key": "submit", "label": "Gửi"}]}
            """);

    @Test
    void every_known_component_becomes_a_question() {
        assertThat(IMPORT.form().title()).isEqualTo("Xin nuôi cá");
        assertThat(IMPORT.form().sections()).extracting(FormSection::title).containsExactly("Người xin", "Ao", "");
        assertThat(IMPORT.form().sections().get(0).groups()).extracting(FormGroup::title).containsExactly("", "Nơi ở");
        assertThat(IMPORT.form().fields()).extracting(FormField::key, FormField::type).contains(
                tuple("hoTen", FieldType.TEXT), tuple("thu", FieldType.EMAIL), tuple("dien_thoai", FieldType.PHONE),
                tuple("diaChi", FieldType.LONG_TEXT), tuple("trang", FieldType.URL), tuple("dienTich", FieldType.NUMBER),
                tuple("von", FieldType.MONEY), tuple("ca", FieldType.TABLE), tuple("coAo", FieldType.CHECKBOX),
                tuple("muc", FieldType.RADIO), tuple("kenh", FieldType.MULTI_SELECT), tuple("ngay", FieldType.DATE),
                tuple("sinh", FieldType.DATE), tuple("tep", FieldType.FILE), tuple("ky", FieldType.SIGNATURE),
                tuple("loi", FieldType.NOTE), tuple("tinh", FieldType.TEXT), tuple("hoTen2", FieldType.TEXT));
    }

    @Test
    void limits_words_and_defaults_come_along() {
        FormField name = IMPORT.form().field("hoTen").orElseThrow();

        assertThat(name.required()).isTrue();
        assertThat(name.limits().minLength()).isEqualTo(2);
        assertThat(name.longest()).isEqualTo(50);
        assertThat(name.texts()).extracting(FieldTexts::help, FieldTexts::placeholder, FieldTexts::message)
                .containsExactly("Viết đủ dấu\nChữ thường", "Như thẻ", "Tên chỉ có chữ");
        assertThat(IMPORT.form().field("dienTich").orElseThrow().max()).isEqualTo("1000");
        assertThat(IMPORT.form().field("ca").orElseThrow().limits().mostRows()).isEqualTo(5);
        assertThat(IMPORT.form().field("diaChi").orElseThrow().source().constant()).isEqualTo("Thôn 1");
        assertThat(IMPORT.form().field("loi").orElseThrow().label()).isEqualTo("Đọc kỹ\nrồi <ký>");
    }

    @Test
    void what_was_imported_can_be_verified_and_filled_in() {
        assertThat(FormVerifier.problemsIn(IMPORT.form())).isEmpty();

        FormState state = IMPORT.form().state(Map.of("coAo", "true", "dienTich", "20", "muc", "BAN", "ca.0.loai", "KHAC",
                "ca.1.loai", "CHEP"), TODAY);

        assertThat(state.visible()).contains("dienTich", "kenh", "ca.0.loaiKhac")
                .doesNotContain("vi", "ca.1.loaiKhac");
        assertThat(IMPORT.form().visibleIn(Map.of("muc", "AN"), TODAY)).contains("vi").doesNotContain("dienTich", "kenh");
        assertThat(IMPORT.form().visibleIn(Map.of(), TODAY)).contains("vi");
    }

    @Test
    void what_is_not_understood_is_listed_with_its_place() {
        assertThat(IMPORT.notUnderstood()).extracting(FormioImport.Remark::path, FormioImport.Remark::messageKey)
                .containsExactlyInAnyOrder(tuple("nguoi.cot.dien-thoai", "form.ioRenamed"), tuple("tinh", "form.ioOptions"),
                        tuple("an", "form.ioHidden"), tuple("tong", "form.ioScript"), tuple("tong", "form.ioScript"),
                        tuple("ma", "form.ioScript"), tuple("ma", "form.ioPattern"), tuple("ve", "form.ioType"),
                        tuple("hoTen", "form.ioRenamed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "{\"components\": [", "42", "\"x\"", "{\"components\": 5}", "{}", "null",
        "{\"form\": []}"})
    void what_is_no_form_is_refused_in_words(String text) {
        assertThatThrownBy(() -> FormioReader.read(text)).isInstanceOf(FormNotReadable.class);
    }

    @Test
    void a_file_that_is_too_deep_or_too_large_is_refused_before_it_is_read() {
        String deep = "{\"components\":[".repeat(5000) + "]}".repeat(5000);
        String many = "{\"components\":[" + "{\"type\":\"textfield\",\"key\":\"a\"},".repeat(3000) + "{}]}";

        for (String hostile : List.of(deep, "[".repeat(100_000), many, " ".repeat(FormioReader.LONGEST + 1))) {
            assertThatThrownBy(() -> FormioReader.read(hostile)).isInstanceOf(FormNotReadable.class);
        }
    }

    @Test
    void strange_values_are_left_aside_and_the_rest_is_read() {
        FormioImport odd = FormioReader.read("""
                {"components": [null, 5, {"type": 7}, {"type": "textfield", "key": "and", "validate": 3, "label": ["x"],
                  "conditional": {"when": "nobody", "eq": "1"}},
                  {"type": "number", "key": "1 số", "label": "<img src=x onerror=alert(1)>Số", "validate": {"min": "1e999999999"}},
                  {"type": "radio", "key": "r", "values": [{"value": ""}, {"value": {"a": 1}}, {"label": "x"}]}]}
                """);

        assertThat(odd.form().fields()).extracting(FormField::label).containsExactly("and", "Số", "r");
        assertThat(odd.notUnderstood()).extracting(FormioImport.Remark::messageKey).contains("form.ioNoComponent",
                "form.ioType", "form.ioCondition", "form.ioNumber", "form.ioOptions", "form.ioRenamed");
    }
}
