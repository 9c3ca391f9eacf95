package vn.motcua.catalogueimport.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogueimport.domain.CatalogueSource;
import vn.motcua.catalogueimport.domain.Doubt;
import vn.motcua.catalogueimport.domain.Doubt.Kind;
import vn.motcua.catalogueimport.domain.ImportedProcedure;
import vn.motcua.catalogueimport.domain.ImportedProcedures;
import vn.motcua.catalogueimport.domain.SourceSurvey;
import vn.motcua.catalogueimport.domain.SourceUnavailable;
import vn.motcua.kernel.Money;
import vn.motcua.procedure.domain.DocumentTemplate;
import vn.motcua.procedure.domain.LegalBasis;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.ProcedureOutcome;
import vn.motcua.procedure.domain.ProcedureStep;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.SubmissionChannel;
import vn.motcua.procedure.domain.TimeUnit;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PortalReaderTest {

    private static final String WHOLE = """
            {"MATTHC":"9.000001","TENTTHC":"Cấp thẻ","TRANGTHAI":"1","MACOQUANCONGBO":"G15",
             "LINHVUCTHUCHIEN":[{"MALINHVUC":"G15-HT","TENLINHVUC":"Hộ tịch"}],
             "TRINHTUTHUCHIEN":[{"TRUONGHOP":"Cấp lại","TRINHTU":[{"TENTRINHTU":"Nộp hồ sơ"},{"TENTRINHTU":"Nhận thẻ"}]}],
             "CACHTHUCTHUCHIEN":[{"KENH":"1","THOIGIAN":[{"THOIGIANGIAIQUYET":"3","DONVITINH":"Ngày làm việc","MOTA":"Nộp tại quầy",
               "PHILEPHI":[{"MAPHILEPHI":"P1","SOTIEN":"50000","DONVI":"đồng","MOTA":"Lệ phí cấp thẻ"}]}]},
              {"KENH":"9","THOIGIAN":[]}],
             "YEUCAU":"Đủ 14 tuổi","DOITUONGTHUCHIEN":[{"TENDOITUONG":"Công dân Việt Nam"}],"MOTADOITUONGTHUCHIEN":"",
             "KETQUATHUCHIEN":[{"MAKETQUA":"KQ.1","TENKETQUA":"Thẻ"}],
             "CANCUPHAPLY":[{"SOVANBAN":"1/2026/NĐ-CP","TENVANBAN":"Nghị định về thẻ"}],
             "COQUANTHUCHIEN":[{"MADONVI":"","TENDONVI":"Sở Tư pháp"}],
             "THANHPHANHOSO":[{"TRUONGHOP":"","GIAYTO":[{"MAGIAYTO":"TK1","TENGIAYTO":"Tờ khai","TENMAUDON":"Mẫu 1","URL":"https://example.invalid/1"}]}],
             "TRUONGMOI":"mới"}""";

    private final Map<String, String> listed = new LinkedHashMap<>();
    private final Map<String, String> whole = new LinkedHashMap<>();
    private boolean silent;

    private final PortalReader reader = new PortalReader(new PortalCatalogue() {

        @Override
        public List<JsonObject> list() {
            return listed.values().stream().map(PortalReaderTest::json).toList();
        }

        @Override
        public Optional<JsonObject> procedure(String code) {
            if (silent) {
                throw new SourceUnavailable("LayThuTuc");
            }
            return Optional.ofNullable(whole.get(code)).map(PortalReaderTest::json);
        }
    });

    @Test
    void an_answer_of_the_portal_becomes_a_procedure() throws IOException {
        list("9.000001", "1");
        whole.put("9.000001", WHOLE);

        ImportedProcedure read = all(0).get(0);

        ProcedureContent content = read.content();
        assertThat(read.sector().suggestedCode()).isEqualTo("G15-HT");
        assertThat(content.text().steps()).containsExactly(new ProcedureStep("TH1", "Nộp hồ sơ"), new ProcedureStep("TH1", "Nhận thẻ"));
        assertThat(content.processingTime(SubmissionChannel.COUNTER)).contains(new ProcessingTime(3, TimeUnit.WORKING_DAYS));
        assertThat(content.feeSchedule().totalFor(SubmissionChannel.COUNTER)).isEqualTo(Money.of(50_000));
        assertThat(content.channels().get(0).note()).isEqualTo("Nộp tại quầy");
        assertThat(content.components().get(0).templates()).containsExactly(new DocumentTemplate("Mẫu 1", "https://example.invalid/1"));
        assertThat(content.text().results()).containsExactly(new ProcedureOutcome("KQ.1", "Thẻ"));
        assertThat(content.text().legalBasis()).containsExactly(new LegalBasis("1/2026/NĐ-CP", "Nghị định về thẻ"));
        assertThat(content.provenance().asPublished()).containsEntry("other.TRUONGMOI", "mới").containsEntry("channels", "9");
    }

    @Test
    void what_is_not_public_or_not_given_is_told_and_the_rest_goes_on() throws IOException {
        list("9.000003", "1");
        list("9.000001", "1");
        list("9.000002", "0");
        list("nonsense", "1");
        whole.put("9.000001", WHOLE);

        List<ImportedProcedure> read = all(0);

        assertThat(read).extracting(ImportedProcedure::code).containsExactly("9.000001", "9.000002", "9.000003", null);
        assertThat(read.stream().skip(1).map(one -> one.doubts().get(0)).map(Doubt::kind))
                .containsExactly(Kind.NOT_PUBLIC, Kind.NOT_ANSWERED, Kind.CODE_UNUSUAL);
        assertThat(all(2)).extracting(ImportedProcedure::position).containsExactly(3L, 4L);
        assertThat(reader.survey(kept())).isEqualTo(SourceSurvey.of(4));
    }

    @Test
    void an_answer_about_another_procedure_is_not_taken() throws IOException {
        list("9.000009", "1");
        whole.put("9.000009", WHOLE);

        assertThat(all(0).get(0).doubts()).extracting(Doubt::kind).containsExactly(Kind.CODE_UNUSUAL);
    }

    @Test
    void the_portal_s_silence_stops_the_run() {
        list("9.000001", "1");
        silent = true;

        assertThatThrownBy(() -> all(0)).isInstanceOf(SourceUnavailable.class);
    }

    @Test
    void the_list_is_kept_so_that_a_restart_does_not_depend_on_what_the_portal_lists_then() throws IOException {
        list("9.000001", "1");
        list("9.000003", "1");
        CatalogueSource kept = kept();
        list("9.000002", "1");

        try (ImportedProcedures rest = reader.open(kept, 1)) {
            assertThat(rest.next().orElseThrow().code()).isEqualTo("9.000003");
            assertThat(rest.next()).isEmpty();
        }
    }

    @Test
    void an_empty_list_is_the_portal_s_slip_and_not_the_end_of_every_procedure() {
        assertThatThrownBy(reader::snapshot).isInstanceOf(SourceUnavailable.class);
    }

    private CatalogueSource kept() {
        byte[] snapshot = reader.snapshot().orElseThrow();
        return () -> new ByteArrayInputStream(snapshot);
    }

    private void list(String code, String state) {
        listed.put(code, "{\"MATTHC\":\"" + code + "\",\"TRANGTHAI\":\"" + state + "\"}");
    }

    private List<ImportedProcedure> all(long after) throws IOException {
        List<ImportedProcedure> read = new ArrayList<>();
        try (ImportedProcedures procedures = reader.open(kept(), after)) {
            for (Optional<ImportedProcedure> next = procedures.next(); next.isPresent(); next = procedures.next()) {
                read.add(next.get());
            }
        }
        return read;
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
