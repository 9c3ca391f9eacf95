package vn.motcua.procedure.domain;

import static vn.motcua.procedure.domain.Fault.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.form.domain.FormProblem;
import vn.motcua.form.domain.FormVerifier;

/**
 * Thẩm định nội dung thủ tục: finds what would not work, or would leave somebody before a closed door, before it is
 * published; says where. Pure: the same content in the same context always has the same problems.
 */
public final class ProcedureVerifier {

    private static final int LONGEST_NAME = 2000;

    private final ProcedureContent content;
    private final LocalDate validFrom;
    private final VerificationContext context;
    private final List<ContentProblem> problems = new ArrayList<>();

    private ProcedureVerifier(ProcedureContent content, LocalDate validFrom, VerificationContext context) {
        this.content = content;
        this.validFrom = validFrom;
        this.context = context;
    }

    /** All that is wrong, errors first, else in the order of the parts. */
    public static List<ContentProblem> problemsIn(
            ProcedureContent content, LocalDate validFrom, VerificationContext context) {
        ProcedureVerifier verifier = new ProcedureVerifier(content, validFrom, context);
        verifier.general();
        verifier.dates();
        verifier.cases();
        verifier.problems.addAll(EligibilityVerifier.problemsIn(content));
        verifier.problems.addAll(new ComponentVerifier(content).problems());
        verifier.problems.addAll(new TermsVerifier(content, context.offered()).problems());
        verifier.results();
        verifier.form();
        verifier.processes();
        verifier.problems.addAll(TextVerifier.problemsIn(content));
        return verifier.problems.stream()
                .sorted((one, other) -> one.fault().severity().compareTo(other.fault().severity()))
                .toList();
    }

    private void general() {
        if (blank(content.name())) {
            found(NO_NAME, "name");
        } else if (content.name().length() > LONGEST_NAME) {
            found(TEXT_TOO_LONG, "name", LONGEST_NAME);
        }
        Classification classified = content.classification();
        if (blank(classified.sectorCode())) {
            found(NO_SECTOR, "sector");
        } else if (!context.sectors().contains(classified.sectorCode())) {
            found(UNKNOWN_SECTOR, "sector", classified.sectorCode());
        }
        if (classified.levels().isEmpty()) {
            found(NO_LEVEL, "levels");
        }
        if (classified.audiences().isEmpty() && blank(classified.audienceText())) {
            found(NO_AUDIENCE, "audiences");
        }
        if (blank(content.authorities().competent()) && blank(content.authorities().executing())) {
            found(NO_COMPETENT_AGENCY, "competent");
        }
        if (classified.onlineLevel() == OnlineLevel.PARTIAL && blank(classified.partialReason())) {
            found(PARTIAL_WITHOUT_REASON, "partialReason");
        }
        if (classified.onlineLevel() == OnlineLevel.FULL && !content.offers(SubmissionChannel.ONLINE)) {
            found(FULL_WITHOUT_ONLINE, "onlineLevel");
        }
    }

    private void dates() {
        boolean local = content.provenance().origin() == Provenance.Origin.LOCAL;
        if (local && (content.decision() == null || blank(content.decision().number()))) {
            found(NO_DECISION, "decision");
        }
        if (validFrom == null) {
            found(NO_FIRST_DAY, "validFrom");
        } else if (context.inForceFrom() != null && validFrom.isBefore(context.inForceFrom())) {
            found(BEFORE_VERSION_IN_FORCE, "validFrom", context.inForceFrom());
        }
        if (context.laterVersion() > 0) {
            found(OTHER_VERSION_MEANWHILE, "validFrom", context.laterVersion());
        }
    }

    private void cases() {
        Set<String> keys = new HashSet<>();
        for (int row = 1; row <= content.cases().size(); row++) {
            ProcedureCase one = content.cases().get(row - 1);
            if (blank(one.key()) || blank(one.name())) {
                found(CASE_WITHOUT_NAME, "case-" + row, row);
            } else if (!keys.add(one.key())) {
                found(CASE_TWICE, "case-" + row, row, one.key());
            }
        }
        if (!content.cases().isEmpty() && usedCases().noneMatch(content.caseKeys()::contains)) {
            found(CASES_UNUSED, "cases");
        }
        for (int row = 1; row <= content.text().steps().size(); row++) {
            ProcedureStep step = content.text().steps().get(row - 1);
            if (blank(step.text())) {
                found(STEP_WITHOUT_TEXT, "step-" + row, row);
            }
            knownCase(ContentPart.CASES, step.caseKey(), "step-" + row);
        }
        for (int row = 1; row <= content.components().size(); row++) {
            knownCase(ContentPart.COMPONENTS, content.components().get(row - 1).caseKey(), "component-" + row);
        }
        for (int row = 1; row <= content.channels().size(); row++) {
            knownCase(ContentPart.CHANNELS, content.channels().get(row - 1).caseKey(), "channel-" + row);
        }
        for (int row = 1; row <= content.fees().size(); row++) {
            knownCase(ContentPart.FEES, content.fees().get(row - 1).caseKey(), "fee-" + row);
        }
        if (content.text().steps().isEmpty()) {
            found(NO_STEPS, "steps");
        }
    }

    private Stream<String> usedCases() {
        return Stream.of(
                        content.text().steps().stream().map(ProcedureStep::caseKey),
                        content.components().stream().map(RequiredDocument::caseKey),
                        content.channels().stream().map(ChannelTerms::caseKey),
                        content.fees().stream().map(FeeItem::caseKey))
                .flatMap(keys -> keys)
                .filter(Objects::nonNull);
    }

    private void knownCase(ContentPart part, String key, String place) {
        if (key != null && !content.caseKeys().contains(key)) {
            problems.add(ContentProblem.in(part, UNKNOWN_CASE, place, key));
        }
    }

    private void results() {
        List<ProcedureOutcome> results = content.text().results();
        if (results.isEmpty()) {
            found(NO_RESULT, "results");
        }
        for (int row = 1; row <= results.size(); row++) {
            if (blank(results.get(row - 1).name())) {
                found(RESULT_WITHOUT_NAME, "result-" + row, row);
            }
        }
        List<LegalBasis> bases = content.text().legalBasis();
        if (bases.isEmpty()) {
            found(NO_LEGAL_BASIS, "legalBasis");
        }
        for (int row = 1; row <= bases.size(); row++) {
            if (blank(bases.get(row - 1).number()) && blank(bases.get(row - 1).name())) {
                found(LEGAL_BASIS_EMPTY, "basis-" + row, row);
            }
        }
    }

    private void form() {
        if (content.form() == null) {
            return;
        }
        if (content.components().stream().noneMatch(RequiredDocument::filledInOnline)) {
            found(FORM_UNUSED, "form");
        }
        for (FormProblem problem : FormVerifier.problemsIn(content.form(), null)) {
            found(problem.blocks() ? FORM_FAULT : FORM_DOUBT, "form-" + problem.place(), problem);
        }
    }

    private void processes() {
        for (VerificationContext.UsedProcess used : context.processes()) {
            if (used.definition() == null) {
                found(PROCESS_UNKNOWN, "process-" + used.key(), used.key());
                continue;
            }
            int needed = used.definition().longestInHours();
            content.channels().stream()
                    .filter(terms -> terms.processingTime() != null)
                    .filter(terms -> ProcessContent.workingHoursIn(terms.processingTime()) < needed)
                    .findFirst()
                    .ifPresent(terms -> found(PROCESS_TOO_LONG, "process-" + used.key(), used.definition().name(),
                            needed, ProcessContent.workingHoursIn(terms.processingTime()), terms.channel()));
        }
    }

    private void found(Fault fault, String place, Object... arguments) {
        problems.add(ContentProblem.of(fault, place, arguments));
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
