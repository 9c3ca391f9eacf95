package vn.motcua.web.admin.catalogue;

import static vn.motcua.web.admin.catalogue.CasesRevisionPage.row;
import static vn.motcua.web.admin.catalogue.TypedValues.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Objects;
import vn.motcua.procedure.domain.ContentPart;
import vn.motcua.procedure.domain.LegalBasis;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.ProcedureOutcome;
import vn.motcua.procedure.domain.PublishedText;

/** Kết quả, yêu cầu điều kiện và căn cứ pháp lý của bản soạn thảo. */
@Named
@RequestScoped
public class ResultsRevisionPage extends RevisionPartPage {

    private final RowList results = new RowList("results");
    private final RowList conditions = new RowList("conditions");
    private final RowList bases = new RowList("bases");

    @Override
    protected ContentPart part() {
        return ContentPart.RESULTS;
    }

    @Override
    protected void show(ProcedureContent content) {
        results.clear();
        content.text().results().forEach(one -> results.put(row("code", one.code(), "name", one.name())));
        conditions.clear();
        content.text().conditions().forEach(one -> conditions.put(row("text", one)));
        bases.clear();
        content.text().legalBasis().forEach(one -> bases.put(row("number", one.number(), "name", one.name())));
    }

    @Override
    protected ProcedureContent typedInto(ProcedureContent content) {
        PublishedText text = content.text();
        PublishedText typed = new PublishedText(text.summary(), text.steps(),
                conditions.getItems().stream().map(row -> text(row, "text")).filter(Objects::nonNull).toList(),
                bases.getItems().stream().map(row -> new LegalBasis(text(row, "number"), text(row, "name"))).toList(),
                results.getItems().stream()
                        .map(row -> new ProcedureOutcome(text(row, "code"), text(row, "name")))
                        .toList());
        return new ProcedureContent(content.name(), content.classification(), content.authorities(), typed,
                content.cases(), content.components(), content.channels(), content.fees(), content.form(),
                content.decision(), content.provenance(), content.eligibility());
    }

    public RowList getResults() {
        return results;
    }

    public RowList getConditions() {
        return conditions;
    }

    public RowList getBases() {
        return bases;
    }
}
