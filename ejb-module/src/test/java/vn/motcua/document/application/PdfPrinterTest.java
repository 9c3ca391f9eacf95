package vn.motcua.document.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import com.google.zxing.MultiFormatReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.domain.AppointmentSlip;
import vn.motcua.dossier.domain.AppointmentSlip.Paper;
import vn.motcua.dossier.domain.AppointmentSlip.Person;

class PdfPrinterTest {

    private static final PdfPrinter PRINTER = new PdfPrinter();
    private static byte[] slip;

    @BeforeAll
    static void printOne() {
        PRINTER.start();
        slip = kept("appointment-slip", printed(Slips.birthRegistration()));
    }

    private static byte[] printed(AppointmentSlip slip) {
        return PRINTER.print("appointment-slip", slip, slip.code().value());
    }

    /** For people to look at. */
    private static byte[] kept(String name, byte[] pdf) {
        try {
            Files.write(Path.of("target", name + ".pdf"), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf;
    }

    private static String textOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_slip_says_in_composed_vietnamese_what_the_form_asks_for() {
        String text = textOf(slip);
        assertThat(text)
                .contains("ỦY BAN NHÂN DÂN PHƯỜNG BẾN NGỰ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", "Mã hồ sơ: H99.101-261123-0001",
                        "Đăng ký khai sinh", "Nguyễn Thị Bích Thủy", "(nộp trực tuyến)", "Giấy chứng sinh",
                        "2. Số lượng hồ sơ: 01 (bộ).",
                        "3. Thời gian giải quyết hồ sơ theo quy định là: 01 ngày làm việc.",
                        "4. Thời gian nhận hồ sơ: 14 giờ 05 phút, ngày 23 tháng 11 năm 2026.",
                        "17 giờ 30 phút, ngày 25 tháng 11 năm 2026", "NGƯỜI NỘP HỒ SƠ", "Đỗ Thị Thanh Hằng")
                .doesNotContain("Chủ hồ sơ");
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void of_the_identity_number_only_the_end_is_printed() {
        assertThat(textOf(slip)).contains("********1234").doesNotContain("099185001234");
    }

    @Test
    void decomposed_text_is_printed_composed() {
        String decomposed = Normalizer.normalize("Xác nhận tình trạng hôn nhân", Normalizer.Form.NFD);
        assertThat(textOf(printed(Slips.slip(Slips.submitter("x"), null, decomposed, List.of()))))
                .contains("Xác nhận tình trạng hôn nhân");
    }

    @Test
    void every_vietnamese_letter_has_its_sign() {
        StringBuilder letters = new StringBuilder("đ Đ ₫ “ ” – … ");
        for (String vowel : List.of("a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y")) {
            for (String tone : List.of("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")) {
                String letter = Normalizer.normalize(vowel + tone, Normalizer.Form.NFC);
                letters.append(letter).append(letter.toUpperCase()).append(' ');
            }
        }
        assertThat(textOf(printed(Slips.slip(Slips.submitter("x"), null, letters.toString(), List.of()))))
                .contains(letters.toString().strip());
    }

    @Test
    void what_people_typed_stays_text() {
        for (String typed : List.of("<script>alert(1)</script>", "</p><p>B", "[[${7*7}]]", "__${7*7}__", "&lt;b&gt;",
                "${T(java.lang.Runtime).getRuntime()}", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
                "<img src='file:///etc/passwd'/>", "]]>")) {
            assertThat(textOf(printed(Slips.slip(Slips.submitter(typed), null, typed, List.of(
                    new Paper(typed, 1, 0, 0)))))).contains(typed);
        }
        assertThat(textOf(printed(Slips.slip(Slips.submitter("A\u0000B\u000BC"), null, "x", List.of()))))
                .contains("ABC");
    }

    @Test
    void a_long_dossier_runs_over_several_pages_with_its_heading_repeated() throws IOException {
        List<Paper> many = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            many.add(new Paper("Bản vẽ thiết kế xây dựng số " + i, 1, 1, 1));
        }
        Person owner = new Person("Công ty TNHH Xây dựng Sông Lam", "Khu công nghiệp Bến Ngự", null, null, null);
        byte[] pdf = PRINTER.print("appointment-slip",
                Slips.slip(Slips.submitter("Trần Văn Đức"), owner, "Cấp giấy phép xây dựng mới đối với công trình không "
                        + "theo tuyến, theo tuyến trong đô thị", many), Slips.CODE.value());
        kept("long-slip", pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
        assertThat(textOf(pdf)).contains("Chủ hồ sơ: Công ty TNHH Xây dựng Sông Lam.", "Trang 2/",
                "Bản vẽ thiết kế xây dựng số 40");
        assertThat(textOf(pdf).split("Tên giấy tờ", -1).length - 1).isGreaterThan(1);
    }

    @Test
    void the_receipt_says_what_happens_next() {
        byte[] pdf = kept("submission-receipt", PRINTER.print("submission-receipt", Slips.receipt(), Slips.CODE.value()));
        assertThat(textOf(pdf)).contains("BIÊN NHẬN NỘP HỒ SƠ TRỰC TUYẾN", "Thủ tục hành chính: Đăng ký khai sinh (mã 1.001193).",
                "giấy chứng sinh bé Minh.jpg", "1. Trong 08 giờ làm việc kể từ khi nhận được");
        assertThat(textOf(pdf).replace(" ", "")).contains("dichvucong.lamgiang.example.invalid/tra-cuu");
    }

    @Test
    void the_paper_is_tagged_titled_and_carries_its_fonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(slip)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Giấy tiếp nhận hồ sơ và hẹn trả kết quả H99.101-261123-0001");
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).contains("LiberationSerif");
                }
            }
        }
    }

    @Test
    void the_qr_code_read_from_the_printed_page_is_the_dossier_code() throws IOException, NotFoundException {
        try (PDDocument document = Loader.loadPDF(slip)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(
                    new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
            assertThat(new GenericMultipleBarcodeReader(new MultiFormatReader()).decodeMultiple(seen))
                    .extracting(result -> result.getText())
                    .containsExactly(Slips.CODE.value());
        }
    }
}
