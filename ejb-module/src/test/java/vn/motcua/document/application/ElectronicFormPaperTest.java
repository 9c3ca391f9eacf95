package vn.motcua.document.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FormContext;
import vn.motcua.form.domain.FormJson;
import vn.motcua.form.domain.FormSheet;
import vn.motcua.form.domain.FormSheets;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ElectronicFormPaperTest {

    private static final FormContext TODAY = FormContext.on(LocalDate.of(2026, 11, 23));
    private static final PdfPrinter PRINTER = new PdfPrinter();

    private static final ElectronicForm FORM = FormJson.parsed("""
            {"schema": 2, "title": "Đơn xin mở chợ phiên", "paper": {"nationalHeading": true, "formNumber": "Mẫu CP-01",
              "recipient": "Ủy ban nhân dân phường"},
             "sections": [
              {"key": "who", "title": "I. Người xin", "groups": [{"key": "g", "title": "Cá nhân", "fields": [
                {"key": "note", "label": "Đọc kỹ trước khi khai.", "type": "NOTE"},
                {"key": "owner", "label": "Người đứng tên", "type": "PERSON"},
                {"key": "kind", "label": "Loại chợ", "type": "RADIO",
                  "options": [{"value": "DAY", "label": "Ban ngày"}, {"value": "NIGHT", "label": "Ban đêm"}]},
                {"key": "light", "label": "Đèn", "type": "TEXT", "visibleWhen": "kind = 'NIGHT'"},
                {"key": "unit", "label": "Phường", "type": "ADMINISTRATIVE_UNIT"},
                {"key": "rent", "label": "Tiền thuê", "type": "MONEY"},
                {"key": "agreed", "label": "Tôi cam đoan", "type": "CHECKBOX"}]}]},
              {"key": "stalls", "title": "II. Quầy hàng", "fields": [
                {"key": "rows", "label": "Danh sách quầy", "type": "TABLE", "fields": [
                  {"key": "goods", "label": "Hàng", "type": "TEXT"},
                  {"key": "price", "label": "Thu (đồng)", "type": "MONEY", "totalled": true}]},
                {"key": "helpers", "label": "Người trông", "type": "BLOCK", "fields": [
                  {"key": "name", "label": "Họ tên", "type": "TEXT"}]},
                {"key": "sign", "label": "Người làm đơn", "type": "SIGNATURE"}]}]}
            """);

    @BeforeAll
    static void start() {
        PRINTER.start();
    }

    private static Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>(Map.of("owner.name", "Đặng Thị Thúy Hường", "owner.birthDate", "1990",
                "owner.gender", "FEMALE", "kind", "DAY", "light", "Đèn lồng", "unit", "99001", "rent", "1500000",
                "agreed", "true"));
        answers.putAll(Map.of("rows.0.goods", "Vải thổ cẩm", "rows.0.price", "200000", "rows.1.goods",
                "Mật ong", "rows.1.price", "350000", "helpers.0.name", "Lê Văn Ước", "sign.name", "Đặng Thị Thúy Hường", "sign.date", "05/11/2026"));
        return answers;
    }

    @Test
    void a_filled_form_says_what_was_asked_and_answered() throws IOException {
        String text = textOf(printed("form-filled", FormSheets.filled(FORM, answers(), TODAY,
                code -> "Phường Bến Ngự, tỉnh Lam Giang", "H99.101-261123-0001")));

        assertThat(text).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Mẫu CP-01", "Kính gửi: Ủy ban nhân dân phường",
                "I. Người xin", "Họ, chữ đệm, tên: Đặng Thị Thúy Hường", "Ngày, tháng, năm sinh: 1990", "× Nữ",
                "× Ban ngày", "Phường: Phường Bến Ngự, tỉnh Lam Giang", "Tiền thuê: 1.500.000", "× Tôi cam đoan",
                "1 Vải thổ cẩm 200.000", "2 Mật ong 350.000", "Cộng 550.000", "Người trông 1", "Họ tên: Lê Văn Ước",
                "ngày 05 tháng 11 năm 2026", "(Ký và ghi rõ họ tên)", "Mã hồ sơ H99.101-261123-0001 · Trang 1/1");
        assertThat(text).containsIgnoringCase("Đơn xin mở chợ phiên").containsIgnoringCase("NGƯỜI LÀM ĐƠN");
        assertThat(text).doesNotContain("Đèn lồng", "× Ban đêm", "× Nam", "Đọc kỹ");
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void a_blank_form_asks_everything_and_tells_nothing() throws IOException {
        String text = textOf(printed("form-blank", FormSheets.blank(FORM, TODAY)));

        assertThat(text).contains("Đèn (chỉ khai khi “Loại chợ” là “Ban đêm”): ....", "Số định danh cá nhân: ....", "Ban ngày", "Ban đêm", "Đọc kỹ trước khi khai.",
                "STT Hàng Thu (đồng)", "Trang 1/");
        assertThat(text).doesNotContain("×", "không khai");
    }

    @Test
    void a_blank_form_says_in_words_when_a_part_a_table_or_a_box_is_to_be_filled_in() throws IOException {
        ElectronicForm form = FormJson.parsed("""
                {"schema": 2, "title": "Đơn", "sections": [
                  {"key": "a", "title": "I. Chung", "groups": [{"key": "", "fields": [
                    {"key": "kind", "label": "Loại", "type": "RADIO", "options": [{"value": "1", "label": "Mới"}, {"value": "2", "label": "Đổi"}]},
                    {"key": "pond", "label": "Có ao", "type": "YES_NO", "requiredWhen": "kind = '1'"},
                    {"key": "why", "label": "Vì sao đổi?", "type": "TEXT", "visibleWhen": "kind = '2' and pond"},
                    {"key": "sure", "label": "Tôi chắc chắn", "type": "CHECKBOX", "visibleWhen": "filled(why)"}]},
                    {"key": "", "visibleWhen": "pond", "fields": [{"key": "size", "label": "Rộng", "type": "NUMBER"}]}]},
                  {"key": "b", "title": "II. Cá", "visibleWhen": "pond", "groups": [{"key": "g", "title": "Các loài", "visibleWhen": "size > 5",
                    "fields": [{"key": "fish", "label": "Cá", "type": "TABLE", "visibleWhen": "size > 9", "fields": [
                      {"key": "n", "label": "Tên", "type": "TEXT"}, {"key": "m", "label": "Tiền", "type": "MONEY", "totalled": true}]}]}]}]}
                """);
        String text = textOf(printed("form-when", FormSheets.blank(form, TODAY)));

        assertThat(text).contains("Có ao (phải khai khi “Loại” là “Mới”): ",
                "Vì sao đổi? (chỉ khai khi “Loại” là “Đổi” và “Có ao” là “Có”): ...",
                "Tôi chắc chắn (chỉ khai khi đã trả lời “Vì sao đổi?”)", "Rộng (chỉ khai khi “Có ao” là “Có”): ...",
                "II. Cá (chỉ khai khi “Có ao” là “Có”)", "Các loài (chỉ khai khi “Rộng” lớn hơn 5)",
                "Cá (chỉ khai khi “Rộng” lớn hơn 9): STT").doesNotContain("không khai");
        assertThat(textOf(printed("form-no-rows", FormSheets.filled(form, Map.of("pond", "true", "size", "10"), TODAY, code -> code, null))))
                .contains("Cá: STT Tên Tiền không khai").doesNotContain("Cộng", "chỉ khai khi");
    }

    @Test
    void a_signature_that_was_drawn_is_printed_as_a_picture_and_never_as_numbers() throws IOException {
        ElectronicForm signed = FormJson.parsed("""
                {"schema": 2, "title": "Đơn", "sections": [{"key": "s", "title": "", "fields": [
                  {"key": "why", "label": "Vì sao?", "type": "TEXT"}, {"key": "mark", "label": "Nét chữ", "type": "DRAWING"},
                  {"key": "sign", "label": "Người làm đơn", "type": "SIGNATURE",
                    "fields": [{"key": "name"}, {"key": "date"}, {"key": "drawing"}]}]}]}
                """);
        Map<String, String> answers = Map.of("why", "Cần", "mark", "10,20 300,100 590,180", "sign.name", "Lê Ước",
                "sign.date", "05/11/2026", "sign.drawing", "50,50 100,150 200,30\n220,40 400,160");
        byte[] pdf = printed("form-drawn", FormSheets.filled(signed, answers, TODAY, code -> code, null));

        assertThat(textOf(pdf)).contains("Vì sao? Cần", "Lê Ước").doesNotContain("590,180", "50,50", "sao?:");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            assertThat(page.getResources().getXObjectNames()).hasSize(2);
        }
    }

    @Test
    void a_drawing_of_anything_but_points_is_an_empty_picture() {
        DrawnLines drawn = new DrawnLines();

        assertThat(drawn.picture("<svg/> javascript:1 , 99999999,1")).startsWith("data:image/png;base64,")
                .isEqualTo(drawn.picture(""));
        assertThat(drawn.picture("10,20 300,100")).isNotEqualTo(drawn.picture(""));
    }

    @Test
    void it_is_tagged_carries_its_fonts_and_what_was_typed_stays_text() throws IOException {
        Map<String, String> hostile = answers();
        hostile.put("helpers.0.name", "<script>alert(1)</script> ${7*7} [[${7*7}]]");
        byte[] pdf = printed("form-hostile", FormSheets.filled(FORM, hostile, TODAY, code -> code, null));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            for (PDPage page : document.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
        assertThat(textOf(pdf)).contains("<script>alert(1)</script> ${7*7} [[${7*7}]]");
    }

    private static byte[] printed(String name, FormSheet sheet) throws IOException {
        byte[] pdf = PRINTER.print("electronic-form", sheet, "https://example.invalid/");
        Files.write(Path.of("target", name + ".pdf"), pdf);
        return pdf;
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " ");
        }
    }
}
