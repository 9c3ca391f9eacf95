package vn.motcua.web.admin.catalogue;

import static vn.motcua.web.admin.catalogue.TypedValues.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.procedure.domain.ContentPart;
import vn.motcua.procedure.domain.ProcedureCase;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.ProcedureStep;
import vn.motcua.procedure.domain.PublishedText;

/** Trường hợp và trình tự thực hiện của bản soạn thảo. */
@Named
@RequestScoped
public class CasesRevisionPage extends RevisionPartPage {

    private final RowList caseRows = new RowList("cases");
    private final RowList steps = new RowList("steps");

    @Override
    protected ContentPart part() {
        return ContentPart.CASES;
    }

    @Override
    protected void show(ProcedureContent content) {
        caseRows.clear();
        content.cases().forEach(one -> caseRows.put(row("key", one.key(), "name", one.name())));
        steps.clear();
        content.text().steps().forEach(step -> steps.put(row("caseKey", step.caseKey(), "text", step.text())));
    }

    @Override
    protected ProcedureContent typedInto(ProcedureContent content) {
        PublishedText text = content.text();
        List<ProcedureStep> typedSteps = steps.getItems().stream()
                .map(row -> new ProcedureStep(text(row, "caseKey"), text(row, "text")))
                .toList();
        return new ProcedureContent(content.name(), content.classification(), content.authorities(),
                new PublishedText(text.summary(), typedSteps, text.conditions(), text.legalBasis(), text.results()),
                typedCases(), content.components(), content.channels(), content.fees(), content.form(),
                content.decision(), content.provenance(), content.eligibility());
    }

    private List<ProcedureCase> typedCases() {
        return caseRows.getItems().stream().map(row -> new ProcedureCase(text(row, "key"), text(row, "name"))).toList();
    }

    /** Nulls stay out of a map of what is shown. */
    static Map<String, Object> row(Object... keysAndValues) {
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            row.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return row;
    }

    public RowList getCaseRows() {
        return caseRows;
    }

    public RowList getSteps() {
        return steps;
    }
}
