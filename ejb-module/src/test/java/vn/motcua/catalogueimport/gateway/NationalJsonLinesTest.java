package vn.motcua.catalogueimport.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogueimport.domain.CatalogueSource;
import vn.motcua.catalogueimport.domain.Doubt;
import vn.motcua.catalogueimport.domain.Doubt.Kind;
import vn.motcua.catalogueimport.domain.ImportedProcedure;
import vn.motcua.catalogueimport.domain.FileFlaw;
import vn.motcua.catalogueimport.domain.ImportedProcedures;
import vn.motcua.catalogueimport.domain.SourceSurvey;
import vn.motcua.kernel.Money;
import vn.motcua.procedure.domain.Audience;
import vn.motcua.procedure.domain.ChannelTerms;
import vn.motcua.procedure.domain.DocumentTemplate;
import vn.motcua.procedure.domain.FeeItem;
import vn.motcua.procedure.domain.LegalBasis;
import vn.motcua.procedure.domain.LifeEvent;
import vn.motcua.procedure.domain.OnlineLevel;
import vn.motcua.procedure.domain.ProcedureCase;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.ProcedureOutcome;
import vn.motcua.procedure.domain.ProcedureStep;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.RequiredDocument;
import vn.motcua.procedure.domain.SettlementLevel;
import vn.motcua.procedure.domain.SubmissionChannel;
import vn.motcua.procedure.domain.TimeUnit;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NationalJsonLinesTest {

    private static final String START = "{\"code\":\"9.000001\",\"name\":\"Cấp thẻ thử nghiệm\",\"ministry\":\"bo-tu-phap\",\"field\":\"Hộ tịch\"";

    private final NationalJsonLines reader = new NationalJsonLines();

    @Test
    void a_row_becomes_a_classified_procedure() {
        ImportedProcedure read = row(",\"levels\":[\"Cấp xã\",\"Cấp tỉnh\"],\"kind\":\"Loại khác\",\"decision\":\"12/QĐ-BTP\","
                + "\"subjects\":\"Tổ chức (không bao gồm doanh nghiệp, HTX), Cán bộ, công chức, viên chức, Hợp tác xã\"");

        ProcedureContent content = read.content();
        assertThat(read.code()).isEqualTo("9.000001");
        assertThat(read.sector().suggestedCode()).isEqualTo("G15-HT");
        assertThat(content.classification().levels()).containsExactly(SettlementLevel.COMMUNE, SettlementLevel.PROVINCE);
        assertThat(content.classification().audiences())
                .isEqualTo(Set.of(Audience.CITIZEN, Audience.BUSINESS, Audience.ORGANISATION));
        assertThat(content.classification().onlineLevel()).isEqualTo(OnlineLevel.INFORMATION);
        assertThat(content.decision().number()).isEqualTo("12/QĐ-BTP");
        assertThat(content.provenance().publisher()).isEqualTo("Bộ Tư pháp");
    }

    @Test
    void an_unknown_audience_and_level_are_doubtful_and_kept() {
        ImportedProcedure read = row(",\"levels\":[\"Cấp vũ trụ\"],\"subjects\":\"Công dân Việt Nam, Người ngoài hành tinh\"");

        assertThat(kinds(read)).contains(Kind.UNKNOWN_VALUE);
        assertThat(read.content().classification().audienceText()).contains("Người ngoài hành tinh");
        assertThat(read.content().provenance().asPublished()).containsEntry("levels", "Cấp vũ trụ");
    }

    @Test
    void decomposed_letters_are_composed_and_invisible_ones_removed() {
        String decomposed = Normalizer.normalize("Đăng ký kết hôn", Normalizer.Form.NFD);

        ImportedProcedure read = one("{\"code\":\"9.000002\",\"name\":\"\u200e" + decomposed + "\\u0000\",\"field\":\"Hộ tịch\"}");

        assertThat(read.content().name()).isEqualTo("Đăng ký kết hôn");
        assertThat(read.content().classification().lifeEvent()).isEqualTo(LifeEvent.MARRIAGE);
    }

    @Test
    void file_names_glued_to_a_component_become_its_templates() {
        assertThat(templates("Đơn đề nghị cấp lại theo mẫu.Mẫu số 10.docx")).containsExactly("Mẫu số 10.docx");
        assertThat(templates("Giấy đề nghị của tổ chức tại Việt Nam.Mẫu TP-08.docxMẫu TP-15.docx"))
                .containsExactly("Mẫu TP-08.docx", "Mẫu TP-15.docx");
        assertThat(templates("Phương án nuôi trồngMau05-PhulucII_36.2025.docx")).containsExactly("Mau05-PhulucII_36.2025.docx");
        assertThat(templates("Đơn đề nghị (mẫu 3);Mus08.docx")).containsExactly("Mus08.docx");
        assertThat(templates("Tệp ảnh .jpg của người nộp")).isEmpty();
    }

    private static List<String> templates(String name) {
        List<DocumentTemplate> templates = new ArrayList<>();
        String left = PublishedComponents.withoutTemplates(name, templates);
        assertThat(left + String.join("", templates.stream().map(DocumentTemplate::name).toList())).isEqualTo(name);
        return templates.stream().map(DocumentTemplate::name).toList();
    }

    @Test
    void digits_of_a_year_that_ran_into_the_number_of_copies_go_back_to_the_name() {
        ImportedProcedure read = row(",\"components\":[{\"group\":\"--\",\"name\":\"Tờ khai ngày 24/7/\",\"original\":20231,\"copy\":0}],"
                + "\"components_raw\":\"--Tên giấy tờMẫu đơn, tờ khaiSố lượngTờ khai ngày 24/7/20231 bản chính\"");

        RequiredDocument document = read.content().components().get(0);
        assertThat(document.name()).isEqualTo("Tờ khai ngày 24/7/2023");
        assertThat(document.originals()).isEqualTo(1);
        assertThat(kinds(read)).contains(Kind.COUNT_REPAIRED);
    }

    @Test
    void headings_that_name_a_situation_become_cases_and_others_hints() {
        ImportedProcedure read = row(",\"components\":["
                + "{\"group\":\"a) Trường hợp cấp lại\",\"name\":\"Thẻ cũ\",\"original\":1,\"copy\":0},"
                + "{\"group\":\"Giấy tờ phải nộp\",\"name\":\"Ảnh\",\"original\":2,\"copy\":0},"
                + "{\"group\":\"Lưu ý\",\"name\":\"Ký tên đầy đủ\",\"original\":0,\"copy\":0}],"
                + "\"components_raw\":\"khác\"");

        ProcedureContent content = read.content();
        assertThat(content.cases()).containsExactly(new ProcedureCase("TH1", "a) Trường hợp cấp lại"));
        assertThat(content.components()).extracting(RequiredDocument::caseKey, RequiredDocument::hint, RequiredDocument::required)
                .containsExactly(tuple("TH1", null, true), tuple(null, "Giấy tờ phải nộp", true), tuple(null, "Lưu ý", false));
        assertThat(kinds(read)).contains(Kind.TABLE_DIFFERS_FROM_TEXT);
        assertThat(content.provenance().asPublished()).containsEntry("components", "khác");
    }

    @Test
    void times_are_counted_converted_or_kept_in_words() {
        ImportedProcedure read = row(",\"methods\":["
                + "{\"channel\":\"DIRECT\",\"time\":1.5,\"unit\":\"Ngày làm việc\",\"free\":true,\"fees\":[],\"text\":\"Miễn phíTại quầy\"},"
                + "{\"channel\":\"ONLINE\",\"time\":3,\"unit\":\"Ngày\",\"free\":true,\"fees\":[],\"text\":\"Miễn phí\"},"
                + "{\"channel\":\"POSTAL\",\"time\":5,\"unit\":null,\"free\":true,\"fees\":[],\"text\":\"Miễn phí\"}],"
                + "\"methods_raw\":\"Hình thức nộpThời gianPhí, lệ phíMô tảTrực tiếp1.5 Ngày làm việcMiễn phíTại quầyTrực tuyến3 NgàyMiễn phí"
                + "Dịch vụ bưu chính5Miễn phí\"");

        assertThat(read.content().channels()).extracting(ChannelTerms::channel, ChannelTerms::processingTime, ChannelTerms::note)
                .containsExactly(
                        tuple(SubmissionChannel.COUNTER, new ProcessingTime(12, TimeUnit.WORKING_HOURS), "Tại quầy"),
                        tuple(SubmissionChannel.ONLINE, new ProcessingTime(3, TimeUnit.DAYS), null),
                        tuple(SubmissionChannel.POSTAL, null, null));
        assertThat(kinds(read)).contains(Kind.TIME_CONVERTED, Kind.UNIT_MISSING);
        assertThat(read.content().provenance().asPublished())
                .containsEntry("channels", "Trực tiếp: 1.5 Ngày làm việc\nDịch vụ bưu chính: 5");
        assertThat(read.content().classification().onlineLevel()).isEqualTo(OnlineLevel.PARTIAL);
        assertThat(read.content().feeSchedule().isFree()).isTrue();
    }

    @Test
    void several_rows_of_one_channel_are_cases() {
        ImportedProcedure read = row(",\"methods\":["
                + "{\"channel\":\"DIRECT\",\"time\":5,\"unit\":\"Ngày\",\"free\":false,\"fees\":[],\"text\":\"Không có thông tinTrường hợp cấp mới: nộp tại quầy\"},"
                + "{\"channel\":\"DIRECT\",\"time\":3,\"unit\":\"Ngày\",\"free\":false,\"fees\":[],\"text\":\"Không có thông tinTrường hợp cấp đổi\"},"
                + "{\"channel\":\"DIRECT\",\"time\":3,\"unit\":\"Ngày\",\"free\":false,\"fees\":[],\"text\":\"Không có thông tinTrường hợp cấp đổi\"}],"
                + "\"methods_raw\":\"\"");

        assertThat(read.content().cases()).extracting(ProcedureCase::name)
                .containsExactly("Trường hợp cấp mới", "Trường hợp cấp đổi");
        assertThat(read.content().channels()).hasSize(2);
        assertThat(kinds(read)).contains(Kind.DUPLICATE_ROW);
        assertThat(read.content().fees()).allMatch(fee -> fee.amount() == null);
    }

    @Test
    void only_an_amount_in_dong_that_everybody_pays_is_owed() {
        assertThat(fee("75,000 Việt Nam Đồng(Lệ phí cấp thẻ)", "75000:đồng"))
                .extracting(FeeItem::amount, FeeItem::kind, FeeItem::owedByAll)
                .containsExactly(Money.of(75_000), FeeItem.Kind.CHARGE, true);
        assertThat(fee("10 USD(mỗi lần)", "10:USD").amount()).isNull();
        assertThat(fee("155 VNĐ(155 USD/thẻ)", "155:VNĐ", "155:USD").amount()).isNull();
        assertThat(fee("50,000 VNĐ(giảm 50% khi nộp trực tuyến)", "50000:VNĐ", "50:%").owedByAll()).isFalse();
        assertThat(fee("Miễn phí(Mức lệ phí do Hội đồng nhân dân tỉnh quyết định)").amount()).isNull();
        assertThat(fee("Miễn phí(3.000 đồng/GT)", "3000:đồng").amount()).isNull();
    }

    private FeeItem fee(String words, String... amounts) {
        String fees = String.join(",", Arrays.stream(amounts)
                .map(amount -> "{\"amount\":\"" + amount.split(":")[0] + "\",\"cur\":\"" + amount.split(":")[1] + "\"}")
                .toList());
        return row(",\"methods\":[{\"channel\":\"DIRECT\",\"time\":5,\"unit\":\"Ngày\",\"free\":false,\"fees\":[" + fees + "],\"text\":\""
                + words + "\"}]").content().fees().get(0);
    }

    @Test
    void steps_are_cut_where_they_are_counted_and_a_new_count_is_a_case() {
        ImportedProcedure read = row(",\"steps_text\":\"Trường hợp nộp tại quầy:\\n- Bước 1: Nộp hồ sơ.\\nGhi chú.\\n- Bước 2: Nhận kết quả.\\n"
                + "Trường hợp nộp trực tuyến:\\n- Bước 1: Đăng nhập.\\n- Bước 2: Nhận thư.\"");

        assertThat(read.content().text().steps()).containsExactly(
                new ProcedureStep("TH1", "- Bước 1: Nộp hồ sơ.\nGhi chú."),
                new ProcedureStep("TH1", "- Bước 2: Nhận kết quả."),
                new ProcedureStep("TH2", "- Bước 1: Đăng nhập."),
                new ProcedureStep("TH2", "- Bước 2: Nhận thư."));
    }

    @Test
    void glued_names_and_numbers_of_laws_and_results_are_separated() {
        ImportedProcedure read = row(",\"legal_raw\":\"Tên văn bản pháp lýMã văn bảnLuật 54/2014/QH1354/2014/QH13Nghị định sửa đổi 08/2015/NĐ-CP "
                + "ngày 1/1/201559/2018/NĐ-CPCông văn rời\",\"legal_codes\":[\"54/2014/QH13\",\"08/2015/NĐ-CP\",\"59/2018/NĐ-CP\"],"
                + "\"results_raw\":\"Giấy chứng nhậnMã: KQ.G15.000031Trích lụcMã: KQ.G15.000041\",\"result_codes\":[\"KQ.G15.000031\"]");

        assertThat(read.content().text().legalBasis()).extracting(LegalBasis::number)
                .containsExactly("54/2014/QH13", null);
        assertThat(read.content().text().results()).containsExactly(
                new ProcedureOutcome("KQ.G15.000031", "Giấy chứng nhận"), new ProcedureOutcome("KQ.G15.000041", "Trích lục"));
        assertThat(kinds(read)).contains(Kind.LEGAL_BASIS_NOT_SPLIT);
    }

    @Test
    void unknown_fields_wrong_types_and_scripts_are_kept_as_words() {
        ImportedProcedure read = row(",\"later\":{\"a\":1},\"steps_text\":[\"x\"],\"conditions\":\"<script>alert(1)</script>\","
                + "\"url\":\"javascript:alert(1)\"");

        assertThat(kinds(read)).contains(Kind.UNKNOWN_FIELD, Kind.WRONG_TYPE, Kind.NOT_A_LINK);
        assertThat(read.content().provenance().url()).isNull();
        assertThat(read.content().provenance().asPublished())
                .containsEntry("other.later", "{\"a\":1}")
                .containsEntry("other.steps_text", "[\"x\"]")
                .containsEntry("other.url", "javascript:alert(1)");
        assertThat(read.content().text().conditions()).containsExactly("<script>alert(1)</script>");
    }

    @Test
    void a_bad_line_is_told_apart_and_the_rest_is_read() throws IOException {
        byte[] text = String.join("\n", START + "}", "not json", "[1]", "", "{\"name\":\"Không mã\"}",
                "{\"code\":\"../etc\",\"name\":\"x\"}", "{\"code\":\"9.000009\"}", START.replace("000001", "000003") + "}",
                "{\"code\":\"9.0000").getBytes(StandardCharsets.UTF_8);

        List<ImportedProcedure> read = all(() -> new ByteArrayInputStream(text), 0);

        assertThat(read).extracting(ImportedProcedure::position).containsExactly(1L, 2L, 3L, 5L, 6L, 7L, 8L, 9L);
        assertThat(read).extracting(one -> one.doubts().stream().map(Doubt::kind).filter(Kind::refuses).findFirst().orElse(null))
                .containsExactly(null, Kind.NOT_JSON, Kind.NOT_JSON, Kind.CODE_MISSING, Kind.CODE_UNUSUAL, Kind.NAME_MISSING, null,
                        Kind.FILE_CUT_OFF);
        assertThat(all(() -> new ByteArrayInputStream(text), 6)).extracting(ImportedProcedure::position).containsExactly(7L, 8L, 9L);
        assertThat(reader.survey(() -> new ByteArrayInputStream(text)))
                .isEqualTo(new SourceSurvey(8, FileFlaw.CUT_OFF, 9));
    }

    @Test
    void a_compressed_file_that_breaks_off_says_so_at_its_end() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            rows.append(START.replace("000001", "%06d".formatted(i))).append(",\"kind\":\"").append(i * 7919 % 10007).append("\"}\n");
        }
        byte[] whole = zipped(rows.toString());

        List<ImportedProcedure> read = all(() -> new ByteArrayInputStream(whole, 0, whole.length / 2), 0);
        List<ImportedProcedure> nothing = all(() -> new ByteArrayInputStream(whole, 0, 5), 0);

        assertThat(all(() -> new ByteArrayInputStream(whole), 0)).hasSize(2000).allMatch(ImportedProcedure::isReadable);
        assertThat(read).hasSizeBetween(100, 1999);
        assertThat(read.get(read.size() - 1).doubts()).extracting(Doubt::kind).containsExactly(Kind.FILE_CUT_OFF);
        assertThat(nothing).hasSize(1);
    }

    @Test
    void a_line_of_a_hundred_megabytes_is_passed_over() throws IOException {
        CatalogueSource source = () -> new SequenceInputStream(
                new RepeatedByte('a', 100 * 1024 * 1024),
                new ByteArrayInputStream(("\n" + START + "}").getBytes(StandardCharsets.UTF_8)));

        List<ImportedProcedure> read = all(source, 0);

        assertThat(read).hasSize(2);
        assertThat(kinds(read.get(0))).containsExactly(Kind.LINE_TOO_LONG);
        assertThat(read.get(1).isReadable()).isTrue();
    }

    private static final class RepeatedByte extends java.io.InputStream {

        private final int value;
        private int left;

        RepeatedByte(int value, int left) {
            this.value = value;
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            int count = Math.min(most, left);
            Arrays.fill(into, from, from + Math.max(count, 0), (byte) value);
            left -= Math.max(count, 0);
            return count > 0 ? count : -1;
        }
    }

    private static List<Kind> kinds(ImportedProcedure read) {
        return read.doubts().stream().map(Doubt::kind).toList();
    }

    private ImportedProcedure row(String fields) {
        return one(START + fields + "}");
    }

    private ImportedProcedure one(String line) {
        try {
            return all(() -> new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), 0).get(0);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private List<ImportedProcedure> all(CatalogueSource source, long after) throws IOException {
        List<ImportedProcedure> read = new ArrayList<>();
        try (ImportedProcedures procedures = reader.open(source, after)) {
            for (Optional<ImportedProcedure> next = procedures.next(); next.isPresent(); next = procedures.next()) {
                read.add(next.get());
            }
        }
        return read;
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
