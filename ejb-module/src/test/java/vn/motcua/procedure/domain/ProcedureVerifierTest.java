package vn.motcua.procedure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.procedure.domain.ProcedureFixture.NEW_YEAR;
import static vn.motcua.procedure.domain.ProcedureFixture.SECTOR;
import static vn.motcua.procedure.domain.ProcedureFixture.content;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.kernel.Money;
import vn.motcua.procedure.application.ShippedProcess;
import vn.motcua.procedure.domain.Eligibility.EligibilityAnswer;
import vn.motcua.procedure.domain.Eligibility.EligibilityQuestion;
import vn.motcua.procedure.domain.Eligibility.LeadsTo;
import vn.motcua.procedure.domain.VerificationContext.UsedProcess;

/** A fault of each kind is planted in a content that has none, and must be found at its place and nowhere else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProcedureVerifierTest {

    private static final VerificationContext OFFERED = new VerificationContext(Set.of(SECTOR), true, NEW_YEAR, 0,
            List.of(new UsedProcess("commune-simple", ShippedProcess.content("commune-simple"))));
    private static final String TOO_LONG = "x".repeat(2001);

    /** One fault and where it must be told. */
    record Planted(Fault fault, String place, ProcedureContent content, LocalDate from, VerificationContext context) {

        Planted(Fault fault, String place, ProcedureContent content) {
            this(fault, place, content, NEW_YEAR, OFFERED);
        }

        @Override
        public String toString() {
            return fault + " at " + place;
        }
    }

    @Test
    void a_content_without_faults_has_no_problems() {
        assertThat(problems(content("Đăng ký khai sinh"), NEW_YEAR, OFFERED)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void a_planted_fault_is_found_at_its_place(Planted planted) {
        assertThat(problems(planted.content, planted.from, planted.context))
                .extracting(ContentProblem::fault, ContentProblem::place)
                .containsExactly(tuple(planted.fault, planted.place));
    }

    @Test
    void there_is_a_planted_fault_for_every_kind_that_this_verifier_knows() {
        Set<Fault> planted = EnumSet.noneOf(Fault.class);
        planted().forEach(one -> planted.add(one.fault));
        Set<Fault> others = EnumSet.of(Fault.FORM_FAULT, Fault.FORM_DOUBT);
        Arrays.stream(Fault.values())
                .filter(fault -> fault.name().startsWith("PROCESS_"))
                .filter(fault -> fault != Fault.PROCESS_UNKNOWN && fault != Fault.PROCESS_TOO_LONG)
                .forEach(others::add);
        planted.addAll(others);
        assertThat(planted).isEqualTo(EnumSet.allOf(Fault.class));
    }

    @Test
    void errors_come_before_warnings() {
        ProcedureContent content = with(Map.of("name", "", "authorities", Authorities.UNKNOWN));
        assertThat(problems(content, NEW_YEAR, OFFERED)).extracting(ContentProblem::fault)
                .containsExactly(Fault.NO_NAME, Fault.NO_COMPETENT_AGENCY);
    }

    @Test
    void a_paper_may_be_asked_for_in_two_cases_and_a_case_may_need_nothing_of_its_own() {
        List<ProcedureCase> cases = List.of(
                new ProcedureCase("a", "Lần đầu"), new ProcedureCase("b", "Cấp lại"), new ProcedureCase("c", "Khác"));
        ProcedureContent content = with(Map.of("cases", cases, "components",
                List.of(paper("TP01", "form", "a"), paper("TP02", null, "a"), paper("TP02", null, "b"))));
        assertThat(problems(content, NEW_YEAR, OFFERED)).isEmpty();
    }

    @Test
    void a_procedure_that_nobody_offers_needs_no_way_of_handing_in() {
        ProcedureContent content = with(Map.of("channels", List.of(), "level", OnlineLevel.INFORMATION, "fees", List.of()));
        VerificationContext notOffered = new VerificationContext(Set.of(SECTOR), false, null, 0, List.of());
        assertThat(problems(content, NEW_YEAR, notOffered)).isEmpty();
    }

    static Stream<Planted> planted() {
        return Stream.of(general(), parts(), terms(), questions()).flatMap(List::stream);
    }

    private static List<Planted> general() {
        return List.of(
                new Planted(Fault.NO_NAME, "name", with(Map.of("name", " "))),
                new Planted(Fault.TEXT_TOO_LONG, "name", with(Map.of("name", TOO_LONG))),
                new Planted(Fault.TEXT_HOLDS_MARKUP, "name", with(Map.of("name", "Đăng ký <b>khai sinh</b>"))),
                new Planted(Fault.NO_SECTOR, "sector", with(Map.of("sector", ""))),
                new Planted(Fault.UNKNOWN_SECTOR, "sector", with(Map.of("sector", "G99"))),
                new Planted(Fault.NO_LEVEL, "levels", with(Map.of("levels", Set.of()))),
                new Planted(Fault.NO_AUDIENCE, "audiences", with(Map.of("audiences", Set.of()))),
                new Planted(Fault.NO_COMPETENT_AGENCY, "competent", with(Map.of("authorities", Authorities.UNKNOWN))),
                new Planted(Fault.PARTIAL_WITHOUT_REASON, "partialReason", with(Map.of("level", OnlineLevel.PARTIAL))),
                new Planted(Fault.FULL_WITHOUT_ONLINE, "onlineLevel", with(Map.of("channels",
                        List.of(terms(SubmissionChannel.COUNTER, 2, null))))),
                new Planted(Fault.NO_DECISION, "decision", with(Map.of("decision", new PromulgationDecision("", null)))),
                new Planted(Fault.NO_FIRST_DAY, "validFrom", content("Tên"), null, OFFERED),
                new Planted(Fault.BEFORE_VERSION_IN_FORCE, "validFrom", content("Tên"), NEW_YEAR.minusDays(1), OFFERED),
                new Planted(Fault.OTHER_VERSION_MEANWHILE, "validFrom", content("Tên"), NEW_YEAR,
                        new VerificationContext(Set.of(SECTOR), true, NEW_YEAR, 3, List.of())),
                new Planted(Fault.PROCESS_UNKNOWN, "process-gone", content("Tên"), NEW_YEAR,
                        new VerificationContext(Set.of(SECTOR), true, NEW_YEAR, 0,
                                List.of(new UsedProcess("gone", null)))),
                new Planted(Fault.PROCESS_TOO_LONG, "process-inter-agency", content("Tên"), NEW_YEAR,
                        new VerificationContext(Set.of(SECTOR), true, NEW_YEAR, 0, List.of(
                                new UsedProcess("inter-agency", ShippedProcess.content("inter-agency"))))));
    }

    private static List<Planted> questions() {
        EligibilityQuestion land = new EligibilityQuestion("land", "Đất của ai?", null);
        EligibilityQuestion use = new EligibilityQuestion("use", "Dùng làm gì?", null);
        EligibilityAnswer own = new EligibilityAnswer("land", "Của tôi", LeadsTo.BEGIN, null, null);
        EligibilityAnswer other = new EligibilityAnswer("land", "Của người khác", LeadsTo.STOP, null, "Chủ đất phải nộp.");
        EligibilityAnswer toUse = new EligibilityAnswer("land", "Của chung", LeadsTo.QUESTION, "use", null);
        EligibilityAnswer back = new EligibilityAnswer("use", "Chưa rõ", LeadsTo.QUESTION, "land", null);
        EligibilityAnswer no = new EligibilityAnswer("use", "Để bán", LeadsTo.STOP, null, "Không thuộc thủ tục này.");
        return List.of(
                asking(Fault.ELIGIBILITY_WITHOUT_TEXT, "question-1", List.of(new EligibilityQuestion("land", " ", null)), own, other),
                asking(Fault.ELIGIBILITY_TWICE, "question-2", List.of(land, land), own, other),
                asking(Fault.ELIGIBILITY_DEAD_END, "question-1", List.of(land), own),
                asking(Fault.ELIGIBILITY_OF_NO_QUESTION, "answer-3", List.of(land), own, other, no),
                asking(Fault.ELIGIBILITY_LEADS_NOWHERE, "answer-3", List.of(land), own, other, toUse),
                asking(Fault.ELIGIBILITY_STOPS_UNEXPLAINED, "answer-2", List.of(land), own,
                        new EligibilityAnswer("land", "Của người khác", LeadsTo.STOP, null, " ")),
                asking(Fault.ELIGIBILITY_UNREACHABLE, "question-2", List.of(land, use), own, other, back, no),
                asking(Fault.ELIGIBILITY_GOES_ROUND, "questions", List.of(land, use), own, toUse, back, no),
                asking(Fault.ELIGIBILITY_FOR_NOBODY, "questions", List.of(land), other,
                        new EligibilityAnswer("land", "Không biết", LeadsTo.STOP, null, "Hỏi văn phòng đất đai.")));
    }

    private static Planted asking(Fault fault, String place, List<EligibilityQuestion> questions, EligibilityAnswer... answers) {
        return new Planted(fault, place, content("Tên").withEligibility(new Eligibility(questions, List.of(answers))));
    }

    private static List<Planted> parts() {
        List<ProcedureCase> two = List.of(new ProcedureCase("a", "Lần đầu"), new ProcedureCase("a", "Cấp lại"));
        List<ProcedureCase> one = List.of(new ProcedureCase("a", "Lần đầu"));
        return List.of(
                new Planted(Fault.CASE_WITHOUT_NAME, "case-1",
                        with(Map.of("cases", List.of(new ProcedureCase("a", "")), "components", inCase("a")))),
                new Planted(Fault.CASE_TWICE, "case-2", with(Map.of("cases", two, "components", inCase("a")))),
                new Planted(Fault.CASES_UNUSED, "cases", with(Map.of("cases", one))),
                new Planted(Fault.UNKNOWN_CASE, "component-2", with(Map.of("components", inCase("b")))),
                new Planted(Fault.NO_STEPS, "steps", with(Map.of("steps", List.of()))),
                new Planted(Fault.STEP_WITHOUT_TEXT, "step-2", with(Map.of("steps",
                        List.of(ProcedureStep.always("Nộp"), ProcedureStep.always(" "))))),
                new Planted(Fault.COMPONENT_WITHOUT_NAME, "component-2", with(Map.of("components",
                        papers(RequiredDocument.always("TP02", "", 1, 0, true, null, null))))),
                new Planted(Fault.COMPONENT_WITHOUT_CODE, "component-2", with(Map.of("components",
                        papers(RequiredDocument.always("", "Giấy", 1, 0, true, null, null))))),
                new Planted(Fault.COMPONENT_TWICE, "component-2", with(Map.of("components",
                        papers(RequiredDocument.always("TP01", "Giấy", 1, 0, true, null, null))))),
                new Planted(Fault.COMPONENT_FORM_NOT_THERE, "component-1", content("Tên").withForm(null)),
                new Planted(Fault.NEGATIVE_NUMBER, "component-2", with(Map.of("components",
                        papers(RequiredDocument.always("TP02", "Giấy", -1, 0, true, null, null))))),
                new Planted(Fault.FULL_BUT_PAPER_ORIGINAL, "component-2", with(Map.of("components",
                        papers(RequiredDocument.always("TP02", "Giấy", 1, 0, true, null, "Nộp bản giấy tại quầy"))))),
                new Planted(Fault.FORM_UNUSED, "form", with(Map.of("components",
                        List.of(RequiredDocument.always("TP02", "Giấy", 1, 0, true, null, null))))),
                new Planted(Fault.NO_RESULT, "results", with(Map.of("results", List.of()))),
                new Planted(Fault.RESULT_WITHOUT_NAME, "result-1", with(Map.of("results",
                        List.of(new ProcedureOutcome("KQ", ""))))),
                new Planted(Fault.NO_LEGAL_BASIS, "legalBasis", with(Map.of("legalBasis", List.of()))),
                new Planted(Fault.LEGAL_BASIS_EMPTY, "basis-1", with(Map.of("legalBasis",
                        List.of(new LegalBasis("", " "))))));
    }

    private static List<Planted> terms() {
        ChannelTerms online = terms(SubmissionChannel.ONLINE, 1, null);
        return List.of(
                new Planted(Fault.NO_CHANNEL, "channels",
                        with(Map.of("channels", List.of(), "level", OnlineLevel.INFORMATION, "fees", List.of()))),
                new Planted(Fault.CHANNEL_WITHOUT_TIME, "channel-2", with(Map.of("channels",
                        List.of(online, new ChannelTerms(SubmissionChannel.COUNTER, null, null, "Theo hẹn"))))),
                new Planted(Fault.CHANNEL_TIME_ONLY_IN_WORDS, "channel-2", with(Map.of("channels",
                                List.of(online, new ChannelTerms(SubmissionChannel.COUNTER, null, null, "Theo hẹn")))),
                        NEW_YEAR, new VerificationContext(Set.of(SECTOR), false, null, 0, List.of())),
                new Planted(Fault.CHANNEL_TWICE, "channel-3", with(Map.of("channels",
                        List.of(online, terms(SubmissionChannel.COUNTER, 2, null), online)))),
                new Planted(Fault.TIME_OF_NOTHING, "channel-2", with(Map.of("channels",
                                List.of(online, terms(SubmissionChannel.COUNTER, 0, null)))),
                        NEW_YEAR, new VerificationContext(Set.of(SECTOR), true, null, 0, List.of())),
                new Planted(Fault.FEE_WITHOUT_NAME, "fee-1", fee("", Money.of(1), null, null)),
                new Planted(Fault.FEE_WITHOUT_AMOUNT, "fee-1", fee("Phí", null, " ", null)),
                new Planted(Fault.FEE_ONLY_IN_WORDS, "fee-1", fee("Phí", null, "0,1% giá trị", null)),
                new Planted(Fault.FEE_OF_NO_CHANNEL, "fee-1", with(Map.of("fees", List.of(FeeItem.always(
                        FeeItem.Kind.FEE, "Phí", Money.of(1), SubmissionChannel.POSTAL, null))))),
                new Planted(Fault.REDUCTION_OUT_OF_RANGE, "fee-1", fee("Phí", Money.of(1), null,
                        new FeeReduction("Hộ nghèo", 101, null))),
                new Planted(Fault.REDUCTION_FOR_NOBODY, "fee-1", fee("Phí", Money.of(1), null,
                        new FeeReduction("", 50, null))));
    }

    private static ProcedureContent fee(String name, Money amount, String note, FeeReduction reduction) {
        return with(Map.of("fees", List.of(new FeeItem(FeeItem.Kind.FEE, name, amount, null, null, null,
                reduction == null ? List.of() : List.of(reduction), note))));
    }

    private static ChannelTerms terms(SubmissionChannel channel, int days, String caseKey) {
        return new ChannelTerms(channel, caseKey, new ProcessingTime(days, TimeUnit.WORKING_DAYS), null);
    }

    private static List<RequiredDocument> papers(RequiredDocument second) {
        return List.of(paper("TP01", "form", null), second);
    }

    private static List<RequiredDocument> inCase(String key) {
        return List.of(paper("TP01", "form", null), paper("TP02", null, key));
    }

    private static RequiredDocument paper(String code, String formKey, String caseKey) {
        return new RequiredDocument(code, caseKey, "Giấy " + code, 1, 0, 0, true, formKey, null, List.of());
    }

    private static List<ContentProblem> problems(ProcedureContent content, LocalDate from, VerificationContext context) {
        return ProcedureVerifier.problemsIn(content, from, context);
    }

    /** The faultless content with some parts replaced. */
    @SuppressWarnings("unchecked")
    private static ProcedureContent with(Map<String, Object> parts) {
        ProcedureContent base = content("Đăng ký khai sinh");
        Classification old = base.classification();
        PublishedText text = base.text();
        return new ProcedureContent(
                (String) parts.getOrDefault("name", base.name()),
                new Classification((String) parts.getOrDefault("sector", old.sectorCode()),
                        (Set<SettlementLevel>) parts.getOrDefault("levels", old.levels()),
                        (Set<Audience>) parts.getOrDefault("audiences", old.audiences()), null, old.lifeEvent(),
                        (OnlineLevel) parts.getOrDefault("level", old.onlineLevel()), null, null),
                (Authorities) parts.getOrDefault("authorities", base.authorities()),
                new PublishedText(text.summary(), (List<ProcedureStep>) parts.getOrDefault("steps", text.steps()),
                        text.conditions(), (List<LegalBasis>) parts.getOrDefault("legalBasis", text.legalBasis()),
                        (List<ProcedureOutcome>) parts.getOrDefault("results", text.results())),
                (List<ProcedureCase>) parts.getOrDefault("cases", base.cases()),
                (List<RequiredDocument>) parts.getOrDefault("components", base.components()),
                (List<ChannelTerms>) parts.getOrDefault("channels", base.channels()),
                (List<FeeItem>) parts.getOrDefault("fees", base.fees()),
                base.form(),
                (PromulgationDecision) parts.getOrDefault("decision", base.decision()),
                base.provenance());
    }
}
