package vn.motcua.support.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.kernel.Money;
import vn.motcua.procedure.application.ProcedureCard;
import vn.motcua.procedure.application.ProcedureDetails;
import vn.motcua.procedure.application.ReceivingAgency;
import vn.motcua.procedure.domain.Audience;
import vn.motcua.procedure.domain.Authorities;
import vn.motcua.procedure.domain.ChannelTerms;
import vn.motcua.procedure.domain.Classification;
import vn.motcua.procedure.domain.FeeItem;
import vn.motcua.procedure.domain.FeeReduction;
import vn.motcua.procedure.domain.LegalBasis;
import vn.motcua.procedure.domain.LifeEvent;
import vn.motcua.procedure.domain.OnlineLevel;
import vn.motcua.procedure.domain.ProcedureCase;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.ProcedureOutcome;
import vn.motcua.procedure.domain.ProcedureStep;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.PromulgationDecision;
import vn.motcua.procedure.domain.PublishedText;
import vn.motcua.procedure.domain.RequiredDocument;
import vn.motcua.procedure.domain.SettlementLevel;
import vn.motcua.procedure.domain.SubmissionChannel;
import vn.motcua.procedure.domain.TimeUnit;
import vn.motcua.reference.application.AgencyCard;
import vn.motcua.reference.domain.AdministrativeLevel;
import vn.motcua.reference.domain.AgencyKind;
import vn.motcua.support.application.Reply.Choice;
import vn.motcua.support.domain.HelpArticle;
import vn.motcua.support.domain.Intent;
import vn.motcua.support.domain.Topic;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerComposerTest {

    private static final String CODE = "1.000894";

    @Test
    void the_fee_is_told_by_way_of_handing_in_with_its_reductions_and_its_source() {
        Reply reply = ask(full(1), Intent.FEE);

        assertThat(reply.plain()).contains("Lệ phí: Đăng ký kết hôn | 25.000 đồng | Trực tiếp | Miễn: hộ nghèo. Mỗi lần",
                "Lệ phí: Đăng ký kết hôn | 12.500 đồng | Trực tuyến");
        assertThat(reply.source().text()).isEqualTo("Nguồn: thủ tục Đăng ký kết hôn, mã 1.000894, theo phiên bản có hiệu"
                + " lực từ 01/01/2026. Quyết định công bố số 2815/QĐ-UBND");
    }

    @Test
    void a_charge_that_is_called_nothing_else_is_not_told_twice() {
        assertThat(ask(charging("Lệ phí"), Intent.FEE).plain()).contains("Lệ phí | 25.000 đồng").doesNotContain("Lệ phí: Lệ phí");
    }

    @Test
    void times_papers_steps_and_law_are_those_of_the_publication() {
        assertThat(ask(full(1), Intent.TIME).plain()).contains("Trực tuyến | 3 ngày làm việc");
        assertThat(ask(full(1), Intent.PAPERS).plain()).contains("Tờ khai (1 bản chính)");
        assertThat(ask(full(1), Intent.STEPS).plain()).contains("Nộp hồ sơ");
        assertThat(ask(full(1), Intent.LAW).plain()).contains("Luật Hộ tịch (60/2014/QH13)");
        assertThat(ask(full(1), Intent.RESULT).plain()).contains("Giấy chứng nhận kết hôn");
        assertThat(ask(full(1), Intent.WHO).plain()).contains("Nam từ đủ 20 tuổi");
        assertThat(ask(full(1), Intent.ONLINE).plain()).contains("có bước phải đến trực tiếp", "phải ký");
    }

    @ParameterizedTest
    @EnumSource(value = Intent.class, names = {"FEE", "TIME", "PAPERS", "PLACE", "STEPS", "RESULT", "LAW"})
    void what_is_not_published_is_said_not_to_be(Intent intent) {
        Reply reply = ask(bare(), intent);

        assertThat(reply.plain()).containsAnyOf("Công bố không", "Chưa có cơ quan nào");
        assertThat(reply.plain()).doesNotContain("Không phải nộp phí").doesNotContain("null");
    }

    @Test
    void where_cases_differ_the_case_is_asked_for_and_then_only_that_one_is_told() {
        Reply first = ask(full(1), Intent.PAPERS);
        Reply then = compose(full(1), Topic.about(CODE, List.of(Intent.PAPERS)).inCase("NUOC_NGOAI"));

        assertThat(first.plain()).contains("Bạn thuộc trường hợp nào?").doesNotContain("Hộ chiếu");
        assertThat(first.choices()).extracting(Choice::say).containsExactly("CASE:TRONG_NUOC", "CASE:NUOC_NGOAI");
        assertThat(then.plain()).contains("Trường hợp: Có yếu tố nước ngoài", "Hộ chiếu", "Tờ khai")
                .doesNotContain("Bạn thuộc trường hợp nào?");
    }

    @Test
    void what_does_not_differ_by_case_is_told_without_asking() {
        assertThat(ask(full(1), Intent.LAW).plain()).doesNotContain("Bạn thuộc trường hợp nào?");
    }

    @Test
    void few_offices_are_told_and_many_are_offered() {
        assertThat(ask(full(2), Intent.PLACE).plain()).contains("UBND 0", "Địa chỉ: Số 1", "Điện thoại: 0200");
        Reply many = ask(full(12), Intent.PLACE);
        assertThat(many.plain()).contains("Có 12 cơ quan").doesNotContain("UBND 3");
        assertThat(many.agencies()).hasSize(12);
        assertThat(compose(full(12), Topic.about(CODE, List.of(Intent.PLACE)).at("A3")).plain()).contains("UBND 3");
    }

    @Test
    void several_things_asked_are_all_answered_in_one() {
        Reply reply = compose(full(1), Topic.about(CODE, List.of(Intent.FEE, Intent.TIME)));

        assertThat(reply.plain()).contains("25.000 đồng", "3 ngày làm việc");
    }

    @Test
    void an_overview_offers_what_else_may_be_asked() {
        Reply reply = ask(full(1));

        assertThat(reply.choices()).extracting(Choice::say)
                .containsExactlyInAnyOrder("INTENT:PAPERS", "INTENT:FEE", "INTENT:TIME", "INTENT:PLACE", "INTENT:STEPS");
        assertThat(reply.plain()).contains("Thời hạn: 3 ngày làm việc", "Phí, lệ phí: 2 khoản");
        assertThat(reply.source().startable()).isTrue();
    }

    @Test
    void one_that_may_be_meant_is_not_called_several_and_a_person_is_offered_too() {
        Reply reply = compose(full(1), Topic.between(List.of(CODE), List.of()));

        assertThat(reply.plain()).contains("Có phải bạn hỏi").doesNotContain("Có vài thủ tục");
        assertThat(reply.leadsToPeople()).isTrue();
    }

    @Test
    void a_procedure_that_is_no_longer_in_force_is_not_answered_about() {
        Reply reply = compose(null, Topic.about("9.999999", List.of(Intent.FEE)));

        assertThat(reply.plain()).contains("không còn hiệu lực");
        assertThat(reply.source()).isNull();
    }

    @Test
    void whatever_the_topic_there_is_something_to_say() {
        for (Topic.Kind kind : EnumSet.allOf(Topic.Kind.class)) {
            assertThat(compose(full(1), Topic.of(kind)).plain()).as(kind.name()).isNotBlank();
        }
        for (Intent intent : Intent.values()) {
            assertThat(compose(full(1), Topic.about(CODE, List.of(intent))).plain()).as(intent.name()).isNotBlank();
        }
    }

    private static Reply ask(ProcedureDetails details, Intent... intents) {
        return compose(details, Topic.about(CODE, List.of(intents)));
    }

    private static Reply compose(ProcedureDetails details, Topic topic) {
        return new AnswerComposer(new OneProcedure(details)).compose(topic);
    }

    private static ProcedureDetails full(int agencies) {
        ProcedureContent content = new ProcedureContent("Đăng ký kết hôn", classification(), Authorities.competent("UBND xã"),
                new PublishedText("Hai công dân Việt Nam kết hôn.", List.of(ProcedureStep.always("Nộp hồ sơ")),
                        List.of("Nam từ đủ 20 tuổi."), List.of(new LegalBasis("60/2014/QH13", "Luật Hộ tịch")),
                        List.of(new ProcedureOutcome("KQ", "Giấy chứng nhận kết hôn"))),
                List.of(new ProcedureCase("TRONG_NUOC", "Trong nước"),
                        new ProcedureCase("NUOC_NGOAI", "Có yếu tố nước ngoài")),
                List.of(RequiredDocument.always("TP01", "Tờ khai", 1, 0, true, null, null),
                        new RequiredDocument("TP02", "NUOC_NGOAI", "Hộ chiếu", 0, 1, 0, true, null, null, List.of())),
                List.of(ChannelTerms.always(SubmissionChannel.ONLINE, new ProcessingTime(3, TimeUnit.WORKING_DAYS), null)),
                List.of(new FeeItem(FeeItem.Kind.CHARGE, "Đăng ký kết hôn", Money.of(25_000), SubmissionChannel.COUNTER, null,
                                null, List.of(new FeeReduction("hộ nghèo", 100, null)), "Mỗi lần"),
                        FeeItem.always(FeeItem.Kind.CHARGE, "Đăng ký kết hôn", Money.of(12_500), SubmissionChannel.ONLINE,
                                null)),
                null, new PromulgationDecision("2815/QĐ-UBND", null), null);
        return details(content, new ProcessingTime(3, TimeUnit.WORKING_DAYS), IntStream.range(0, agencies)
                .mapToObj(AnswerComposerTest::office)
                .toList());
    }

    private static ProcedureDetails charging(String name) {
        return details(new ProcedureContent("Đăng ký kết hôn", classification(), null, null, null, null, null,
                List.of(FeeItem.always(FeeItem.Kind.CHARGE, name, Money.of(25_000), SubmissionChannel.ONLINE, null)),
                null, null, null), null, List.of());
    }

    private static ProcedureDetails bare() {
        return details(new ProcedureContent("Đăng ký kết hôn", classification(), null, null, null, null, null, null, null,
                null, null), null, List.of());
    }

    private static Classification classification() {
        return new Classification("G15-HT", Set.of(SettlementLevel.COMMUNE), Set.of(Audience.CITIZEN), null,
                LifeEvent.MARRIAGE, OnlineLevel.PARTIAL, "phải ký", null);
    }

    private static ProcedureDetails details(ProcedureContent content, ProcessingTime time, List<ReceivingAgency> offices) {
        ProcedureCard card = new ProcedureCard(1, CODE, content.name(), "G15-HT", "Hộ tịch", Set.of(SettlementLevel.COMMUNE),
                OnlineLevel.PARTIAL, Set.of(Audience.CITIZEN), LifeEvent.MARRIAGE, time, true, false);
        return new ProcedureDetails(card, 1, "phải ký", "Bộ Tư pháp", content, !offices.isEmpty(), offices, List.of(),
                LocalDate.of(2026, 1, 1));
    }

    private static ReceivingAgency office(int number) {
        AgencyCard agency = new AgencyCard("A" + number, "UBND " + number, "UBND " + number,
                AgencyKind.PEOPLES_COMMITTEE_COMMUNE, AdministrativeLevel.COMMUNE, "99" + number, "Số 1", "0200", null, true,
                "A" + number);
        return new ReceivingAgency(agency, agency);
    }

    private record OneProcedure(ProcedureDetails details) implements AnswerComposer.Published {

        @Override
        public Optional<ProcedureDetails> procedure(String code) {
            return CODE.equals(code) ? Optional.ofNullable(details) : Optional.empty();
        }

        @Override
        public Map<String, String> procedureNames(List<String> codes) {
            return codes.contains(CODE) ? Map.of(CODE, "Đăng ký kết hôn") : Map.of();
        }

        @Override
        public Optional<HelpArticle> article(String slug) {
            return Optional.empty();
        }

        @Override
        public List<AgencyCard> desks(String agencyId) {
            return List.of(office(0).agency());
        }
    }
}
