package vn.motcua.procedure.domain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.procedure.domain.ContentDifference.Row;
import vn.motcua.procedure.domain.Eligibility.EligibilityAnswer;
import vn.motcua.procedure.domain.Eligibility.EligibilityQuestion;
import vn.motcua.procedure.domain.Eligibility.LeadsTo;

/** Nội dung thủ tục trải thành từng mục, for comparing. */
final class ContentRows {

    private ContentRows() {}

    static Map<Aspect, Serializable> general(ProcedureContent content) {
        Classification classified = content.classification();
        Authorities authorities = content.authorities();
        PromulgationDecision decision = content.decision();
        Map<Aspect, Serializable> fields = new LinkedHashMap<>();
        fields.put(Aspect.NAME, content.name());
        fields.put(Aspect.SECTOR, classified.sectorCode());
        fields.put(Aspect.LEVELS, new ArrayList<>(classified.levels()));
        fields.put(Aspect.AUDIENCES, new ArrayList<>(classified.audiences()));
        fields.put(Aspect.AUDIENCE_TEXT, classified.audienceText());
        fields.put(Aspect.LIFE_EVENT, classified.lifeEvent());
        fields.put(Aspect.ONLINE_LEVEL, classified.onlineLevel());
        fields.put(Aspect.PARTIAL_REASON, classified.partialReason());
        fields.put(Aspect.KIND, classified.kind());
        fields.put(Aspect.SUMMARY, content.text().summary());
        fields.put(Aspect.COMPETENT, authorities.competent());
        fields.put(Aspect.EXECUTING, authorities.executing());
        fields.put(Aspect.COORDINATING, authorities.coordinating());
        fields.put(Aspect.RECEPTION_ADDRESS, authorities.receptionAddress());
        fields.put(Aspect.DECISION, decision == null ? null : decision.number());
        fields.put(Aspect.DECISION_DAY, decision == null ? null : decision.issuedOn());
        return fields;
    }

    static List<Row> cases(ProcedureContent content) {
        return content.cases().stream()
                .map(one -> row(one.key(), titled(one.name(), one.key()), Aspect.CASE, one.name()))
                .toList();
    }

    static List<Row> questions(ProcedureContent content) {
        return content.eligibility() == null ? List.of() : content.eligibility().questions().stream()
                .map(one -> row(String.valueOf(one.key()), titled(one.text(), one.key()),
                        Aspect.ELIGIBILITY_ASKED, one.text(), Aspect.ELIGIBILITY_HELP, one.help()))
                .toList();
    }

    static List<Row> answers(ProcedureContent content) {
        return content.eligibility() == null ? List.of() : content.eligibility().answers().stream()
                .map(one -> row(one.question() + "/" + one.text(), titled(one.text(), null),
                        Aspect.ELIGIBILITY_LEADS_TO, one.leadsTo() == null ? null
                                : one.target() == null ? one.leadsTo() : targetOf(content, one),
                        Aspect.ELIGIBILITY_EXPLANATION, one.explanation()))
                .toList();
    }

    private static String targetOf(ProcedureContent content, EligibilityAnswer answer) {
        return answer.leadsTo() == LeadsTo.CASE
                ? content.caseOf(answer.target()).map(ProcedureCase::name).orElse(answer.target())
                : content.eligibility().question(answer.target()).map(EligibilityQuestion::text).orElse(answer.target());
    }

    static List<String> steps(ProcedureContent content) {
        return content.text().steps().stream().map(step -> orEmpty(step.text())).toList();
    }

    static List<Row> components(ProcedureContent content) {
        return content.components().stream()
                .map(paper -> row(paper.code() + "/" + paper.caseKey(), titled(paper.name(), paper.code()),
                        Aspect.COMPONENT_NAME, paper.name(), Aspect.ONLY_IN_CASE, paper.caseKey(),
                        Aspect.ORIGINALS, paper.originals(), Aspect.COPIES, paper.copies(),
                        Aspect.CERTIFIED_COPIES, paper.certifiedCopies(), Aspect.REQUIRED, paper.required(),
                        Aspect.FILLED_IN_ONLINE, paper.filledInOnline(), Aspect.HINT, paper.hint(),
                        Aspect.TEMPLATES, listed(paper.templates().stream().map(DocumentTemplate::name).toList())))
                .toList();
    }

    static List<Row> channels(ProcedureContent content) {
        return content.channels().stream()
                .map(terms -> row(terms.channel() + "/" + terms.caseKey(), terms.channel(),
                        Aspect.TIME, terms.processingTime(), Aspect.CHANNEL_NOTE, terms.note()))
                .toList();
    }

    static List<Row> fees(ProcedureContent content) {
        return content.fees().stream()
                .map(fee -> row(fee.name() + "/" + fee.channel() + "/" + fee.caseKey(), titled(fee.name(), null),
                        Aspect.FEE_KIND, fee.kind(), Aspect.AMOUNT, fee.amount(), Aspect.FEE_CONDITION, fee.onlyIf(),
                        Aspect.REDUCTIONS, listed(fee.reductions().stream()
                                .map(one -> one.who() + ": " + one.percent() + "%").toList()),
                        Aspect.FEE_NOTE, fee.note()))
                .toList();
    }

    static List<Row> results(ProcedureContent content) {
        return content.text().results().stream()
                .map(result -> row(result.code() == null ? result.name() : result.code(), titled(result.name(), result.code()),
                        Aspect.RESULT_NAME, result.name()))
                .toList();
    }

    static List<Row> legalBasis(ProcedureContent content) {
        return content.text().legalBasis().stream()
                .map(basis -> row(String.valueOf(basis.number()), basis.number() + " " + orEmpty(basis.name()),
                        Aspect.LEGAL_BASIS_NAME, basis.name()))
                .toList();
    }

    /** Aspects and their values in turn. A title is what people call the row; a constant is put in words by the page. */
    private static Row row(String key, Serializable title, Object... fields) {
        Map<Aspect, Serializable> values = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            values.put((Aspect) fields[i], (Serializable) fields[i + 1]);
        }
        return new Row(key, title, values);
    }

    /** Rows of a draft may have no name yet. */
    private static String titled(String name, String otherwise) {
        return name != null ? name : otherwise != null ? otherwise : "...";
    }

    private static String listed(List<String> texts) {
        return texts.isEmpty() ? null : String.join("; ", texts);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
