package vn.motcua.web.portal.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.Money;
import vn.motcua.procedure.application.ProcedureCard;
import vn.motcua.procedure.application.ProcedureDetails;
import vn.motcua.procedure.application.PublishedVersion;
import vn.motcua.procedure.application.Standing;
import vn.motcua.procedure.domain.Audience;
import vn.motcua.procedure.domain.Authorities;
import vn.motcua.procedure.domain.ChannelTerms;
import vn.motcua.procedure.domain.Classification;
import vn.motcua.procedure.domain.DocumentTemplate;
import vn.motcua.procedure.domain.FeeItem;
import vn.motcua.procedure.domain.LifeEvent;
import vn.motcua.procedure.domain.OnlineLevel;
import vn.motcua.procedure.domain.ProcedureCase;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.Provenance;
import vn.motcua.procedure.domain.Provenance.Origin;
import vn.motcua.procedure.domain.PublishedText;
import vn.motcua.procedure.domain.RequiredDocument;
import vn.motcua.procedure.domain.SettlementLevel;
import vn.motcua.procedure.domain.SubmissionChannel;
import vn.motcua.procedure.domain.TimeUnit;
import vn.motcua.web.portal.procedure.ChannelRow.Charge;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProcedureSheetTest {

    private static final ProcedureCase HOME = new ProcedureCase("home", "Trong nước");
    private static final ProcedureCase ABROAD = new ProcedureCase("abroad", "Có yếu tố nước ngoài");
    private static final Provenance NATIONAL =
            new Provenance(Origin.NATIONAL_PORTAL, "Bộ Tư pháp", "https://dichvucong.example/1", Map.of());

    @Test
    void without_a_case_the_papers_that_all_need_come_first_and_then_those_of_each_case() {
        ProcedureSheet sheet = sheet(null, papers(paper("ALL", null), paper("H", "home"), paper("A", "abroad")));

        assertThat(sheet.getPapers()).extracting(PaperGroup::about).containsExactly(null, HOME, ABROAD);
        assertThat(sheet.getPapers().get(2).first()).extracting(RequiredDocument::code).containsExactly("A");
    }

    @Test
    void in_a_case_there_is_one_list_of_what_it_needs() {
        ProcedureSheet sheet = sheet("abroad", papers(paper("ALL", null), paper("H", "home"), paper("A", "abroad")));

        assertThat(sheet.getPapers()).hasSize(1);
        assertThat(sheet.getPapers().get(0).first()).extracting(RequiredDocument::code).containsExactly("ALL", "A");
        assertThat(sheet.getChosen()).isEqualTo(ABROAD);
    }

    @Test
    void a_case_that_there_is_not_is_none() {
        assertThat(sheet("<b>", papers(paper("ALL", null))).getChosen()).isNull();
    }

    @Test
    void of_a_hundred_papers_the_first_dozen_is_shown_at_once() {
        List<RequiredDocument> hundred = IntStream.range(0, 111).mapToObj(i -> paper("P" + i, null)).toList();
        PaperGroup group = sheet(null, content(List.of(), hundred, List.of(), List.of(), NATIONAL)).getPapers().get(0);

        assertThat(group.first()).hasSize(12);
        assertThat(group.others()).hasSize(99);
    }

    @Test
    void a_paper_whose_name_is_nothing_but_signs_is_called_by_what_stands_below() {
        RequiredDocument signs = new RequiredDocument("P", null, "****", 1, 0, 0, true, null, "Giấy ủy quyền", List.of());

        RequiredDocument shown = sheet(null, papers(signs)).getPapers().get(0).first().get(0);

        assertThat(shown.name()).isEqualTo("Giấy ủy quyền");
        assertThat(shown.hint()).isNull();
    }

    @Test
    void every_way_of_handing_in_says_what_it_costs() {
        FeeItem counter = FeeItem.always(FeeItem.Kind.CHARGE, "Lệ phí", Money.of(15_000), SubmissionChannel.COUNTER, null);
        FeeItem copies = new FeeItem(FeeItem.Kind.FEE, "Bản sao", Money.of(8_000), SubmissionChannel.COUNTER, null,
                "xin thêm bản sao", null, null);

        assertThat(charge(List.of(counter), Provenance.LOCAL)).isEqualTo("SUM 15.000 đồng");
        assertThat(charge(List.of(counter, copies), Provenance.LOCAL)).isEqualTo("SUM_AND_MORE 15.000 đồng");
        assertThat(charge(List.of(copies), Provenance.LOCAL)).isEqualTo("DEPENDS null");
        assertThat(charge(List.of(), Provenance.LOCAL)).isEqualTo("FREE null");
    }

    @Test
    void what_was_published_elsewhere_without_a_word_on_fees_is_not_called_free() {
        assertThat(charge(List.of(), NATIONAL)).isEqualTo("NOT_STATED null");
        FeeItem nothing = FeeItem.always(FeeItem.Kind.FEE, "Phí", Money.ZERO, null, null);
        assertThat(charge(List.of(nothing), NATIONAL)).isEqualTo("FREE null");
    }

    @Test
    void a_fee_that_is_repeated_for_every_way_of_handing_in_is_read_once() {
        FeeItem online = FeeItem.always(FeeItem.Kind.CHARGE, "Lệ phí", Money.of(15_000), SubmissionChannel.ONLINE, "mỗi giấy");
        FeeItem counter = FeeItem.always(FeeItem.Kind.CHARGE, "Lệ phí", Money.of(15_000), SubmissionChannel.COUNTER, "mỗi giấy");
        FeeItem dearer = FeeItem.always(FeeItem.Kind.CHARGE, "Lệ phí", Money.of(20_000), SubmissionChannel.POSTAL, "mỗi giấy");

        List<FeeRow> rows = FeeRow.of(List.of(online, counter, dearer));

        assertThat(rows).extracting(FeeRow::channels)
                .containsExactly(List.of(SubmissionChannel.ONLINE, SubmissionChannel.COUNTER), List.of(SubmissionChannel.POSTAL));
        assertThat(rows.get(0).isNamed()).isFalse();
        assertThat(FeeRow.of(List.of(online, FeeItem.always(FeeItem.Kind.CHARGE, "Lệ phí", Money.of(15_000), null, "mỗi giấy"))))
                .extracting(FeeRow::channels).containsExactly(List.of());
    }

    @Test
    void words_that_say_that_there_is_nothing_are_no_fee() {
        FeeItem nothing = FeeItem.always(FeeItem.Kind.FEE, "Phí", null, SubmissionChannel.COUNTER, "Không có thông tin");

        assertThat(FeeRow.of(List.of(nothing))).isEmpty();
        assertThat(charge(List.of(nothing), NATIONAL)).isEqualTo("NOT_STATED null");
    }

    @Test
    void a_circumstance_that_the_note_tells_too_is_told_once() {
        FeeItem twice = new FeeItem(FeeItem.Kind.FEE, "Phí", Money.of(1), null, null, "Cấp lại thẻ", null, "70.000 đồng (Cấp lại thẻ)");
        FeeItem once = new FeeItem(FeeItem.Kind.FEE, "Phí", Money.of(1), null, null, "Cấp lại thẻ", null, null);

        assertThat(FeeRow.of(List.of(twice)).get(0).getOnlyIf()).isNull();
        assertThat(FeeRow.of(List.of(once)).get(0).getOnlyIf()).isEqualTo("Cấp lại thẻ");
    }

    @Test
    void fees_that_differ_by_case_have_a_sum_only_once_the_case_is_chosen() {
        FeeItem abroad = new FeeItem(FeeItem.Kind.CHARGE, "Lệ phí", Money.of(75_000), null, "abroad", null, null, null);
        ProcedureContent content = content(List.of(HOME, ABROAD), List.of(), counter(), List.of(abroad), NATIONAL);

        assertThat(sheet(null, content).getOneCharge().charge()).isEqualTo(Charge.DEPENDS);
        assertThat(sheet("abroad", content).getOneCharge().total()).isEqualTo(Money.of(75_000));
    }

    @Test
    void links_of_an_import_lead_to_the_web_or_nowhere() {
        Provenance nasty = new Provenance(Origin.NATIONAL_PORTAL, null, "javascript:alert(1)", Map.of());
        RequiredDocument paper = new RequiredDocument("P", null, "P", 1, 0, 0, true, null, null,
                List.of(new DocumentTemplate("Mẫu", "data:text/html,x"), new DocumentTemplate("Đơn", "https://a.example/m")));
        ProcedureSheet sheet = sheet(null, content(List.of(), List.of(paper), counter(), List.of(), nasty));

        assertThat(sheet.getSource()).isNull();
        assertThat(sheet.getTemplates()).extracting(DocumentTemplate::url).containsExactly(null, "https://a.example/m");
        assertThat(sheet(null, papers(paper("A", null))).getSource()).isEqualTo("https://dichvucong.example/1");
    }

    @Test
    void structured_data_says_what_search_engines_know_how_to_read() {
        FeeItem fee = FeeItem.always(FeeItem.Kind.CHARGE, "Lệ phí", Money.of(15_000), null, null);
        ProcedureDetails details = version(content(List.of(), List.of(), counter(), List.of(fee), NATIONAL)).details();

        var data = StructuredData.of(details, "tỉnh Lam Giang");

        assertThat(data.getString("@type")).isEqualTo("GovernmentService");
        assertThat(data.getString("name")).isEqualTo("</script><b>Cấp giấy");
        assertThat(data.getString("url")).endsWith("/portal/procedure/show?code=9.000001");
        assertThat(data.getJsonObject("provider").getString("name")).isEqualTo("Ủy ban nhân dân cấp xã");
        assertThat(data.getJsonArray("availableChannel").getJsonObject(0).getString("processingTime")).isEqualTo("P3D");
        assertThat(data.getJsonArray("offers").getJsonObject(0).getInt("price")).isEqualTo(15_000);
    }

    private static String charge(List<FeeItem> fees, Provenance provenance) {
        ChannelRow row = sheet(null, content(List.of(), List.of(), counter(), fees, provenance)).getChannels().get(0);
        return row.charge() + " " + row.total();
    }

    private static List<ChannelTerms> counter() {
        return List.of(ChannelTerms.always(SubmissionChannel.COUNTER, new ProcessingTime(3, TimeUnit.WORKING_DAYS), null));
    }

    private static RequiredDocument paper(String code, String caseKey) {
        return new RequiredDocument(code, caseKey, code, 1, 0, 0, true, null, null, null);
    }

    private static ProcedureContent papers(RequiredDocument... papers) {
        return content(List.of(HOME, ABROAD), List.of(papers), counter(), List.of(), NATIONAL);
    }

    private static ProcedureContent content(List<ProcedureCase> cases, List<RequiredDocument> papers,
            List<ChannelTerms> channels, List<FeeItem> fees, Provenance provenance) {
        return new ProcedureContent("</script><b>Cấp giấy",
                new Classification("S", Set.of(SettlementLevel.COMMUNE), Set.of(Audience.CITIZEN), null, LifeEvent.OTHER,
                        OnlineLevel.FULL, null, null),
                Authorities.competent("Ủy ban nhân dân cấp xã"), PublishedText.EMPTY, cases, papers, channels, fees, null,
                null, provenance);
    }

    private static ProcedureSheet sheet(String caseKey, ProcedureContent content) {
        return new ProcedureSheet(version(content), caseKey);
    }

    private static PublishedVersion version(ProcedureContent content) {
        ProcedureCard card = new ProcedureCard(1, "9.000001", content.name(), "S", "Hộ tịch",
                Set.of(SettlementLevel.COMMUNE), OnlineLevel.FULL, Set.of(Audience.CITIZEN), LifeEvent.OTHER, null, false,
                false);
        LocalDate newYear = LocalDate.of(2026, 1, 1);
        return new PublishedVersion(new ProcedureDetails(card, 1, null, null, content, false, List.of(), List.of(), newYear),
                Standing.IN_FORCE, newYear);
    }
}
