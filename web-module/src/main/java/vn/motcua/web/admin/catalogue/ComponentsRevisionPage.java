package vn.motcua.web.admin.catalogue;

import static vn.motcua.web.admin.catalogue.CasesRevisionPage.row;
import static vn.motcua.web.admin.catalogue.TypedValues.text;
import static vn.motcua.web.admin.catalogue.TypedValues.ticked;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.procedure.domain.ContentPart;
import vn.motcua.procedure.domain.DocumentTemplate;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.RequiredDocument;

/** Thành phần hồ sơ của bản soạn thảo. */
@Named
@RequestScoped
public class ComponentsRevisionPage extends RevisionPartPage {

    private static final String FORM = "form";

    private final RowList rows = new RowList("rows");

    @Override
    protected ContentPart part() {
        return ContentPart.COMPONENTS;
    }

    @Override
    protected void show(ProcedureContent content) {
        rows.clear();
        content.components().forEach(paper -> rows.put(row("code", paper.code(), "name", paper.name(),
                "caseKey", paper.caseKey(), "originals", paper.originals(), "copies", paper.copies(),
                "certifiedCopies", paper.certifiedCopies(), "required", paper.required(),
                "formKey", paper.formKey(), "online", paper.filledInOnline(), "hint", paper.hint(),
                "templates", written(paper.templates()))));
    }

    @Override
    protected ProcedureContent typedInto(ProcedureContent content) {
        List<RequiredDocument> typed = new ArrayList<>();
        for (Map<String, Object> row : rows.getItems()) {
            String field = "part:rows:" + typed.size() + ":";
            String formKey = text(row, "formKey") == null ? FORM : text(row, "formKey");
            typed.add(new RequiredDocument(text(row, "code"), text(row, "caseKey"), text(row, "name"),
                    values.count(row.get("originals"), field + "originals:input"),
                    values.count(row.get("copies"), field + "copies:input"),
                    values.count(row.get("certifiedCopies"), field + "certifiedCopies:input"),
                    ticked(row, "required"), ticked(row, "online") ? formKey : null, text(row, "hint"),
                    read(text(row, "templates"))));
        }
        return new ProcedureContent(content.name(), content.classification(), content.authorities(), content.text(),
                content.cases(), typed, content.channels(), content.fees(), content.form(), content.decision(),
                content.provenance(), content.eligibility());
    }

    /** One a line: name, then an address if there is one. */
    private static String written(List<DocumentTemplate> templates) {
        return templates.stream()
                .map(one -> one.url() == null ? one.name() : one.name() + " | " + one.url())
                .collect(Collectors.joining("\n"));
    }

    private static List<DocumentTemplate> read(String lines) {
        return lines == null ? List.of() : Arrays.stream(lines.split("\\R"))
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\\|", 2))
                .map(parts -> new DocumentTemplate(text(parts[0]), parts.length > 1 ? text(parts[1]) : null))
                .toList();
    }

    public RowList getRows() {
        return rows;
    }
}
