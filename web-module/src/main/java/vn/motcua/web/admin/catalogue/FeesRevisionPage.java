package vn.motcua.web.admin.catalogue;

import static vn.motcua.web.admin.catalogue.CasesRevisionPage.row;
import static vn.motcua.web.admin.catalogue.TypedValues.choice;
import static vn.motcua.web.admin.catalogue.TypedValues.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.kernel.Money;
import vn.motcua.procedure.domain.ContentPart;
import vn.motcua.procedure.domain.FeeItem;
import vn.motcua.procedure.domain.FeeReduction;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.SubmissionChannel;

/** Phí, lệ phí và miễn giảm của bản soạn thảo. */
@Named
@RequestScoped
public class FeesRevisionPage extends RevisionPartPage {

    private final RowList rows = new RowList("rows");

    @Override
    protected ContentPart part() {
        return ContentPart.FEES;
    }

    @Override
    protected void show(ProcedureContent content) {
        rows.clear();
        content.fees().forEach(fee -> rows.put(row("kind", fee.kind() == null ? null : fee.kind().name(),
                "name", fee.name(), "amount", fee.amount() == null ? null : fee.amount().dong().toPlainString(),
                "channel", fee.channel() == null ? null : fee.channel().name(), "caseKey", fee.caseKey(),
                "onlyIf", fee.onlyIf(), "note", fee.note(), "reductions", written(fee.reductions()))));
    }

    @Override
    protected ProcedureContent typedInto(ProcedureContent content) {
        List<FeeItem> typed = new ArrayList<>();
        for (Map<String, Object> row : rows.getItems()) {
            String field = "part:rows:" + typed.size() + ":";
            FeeItem.Kind kind = choice(FeeItem.Kind.class, row.get("kind"));
            Long amount = values.number(row.get("amount"), field + "amount:input");
            typed.add(new FeeItem(kind == null ? FeeItem.Kind.FEE : kind, text(row, "name"),
                    amount == null ? null : Money.of(amount), choice(SubmissionChannel.class, row.get("channel")),
                    text(row, "caseKey"), text(row, "onlyIf"), read(row, field + "reductions:input"), text(row, "note")));
        }
        return new ProcedureContent(content.name(), content.classification(), content.authorities(), content.text(),
                content.cases(), content.components(), content.channels(), typed, content.form(), content.decision(),
                content.provenance(), content.eligibility());
    }

    /** One a line: percent, to whom, and by which document if that is known. */
    private static String written(List<FeeReduction> reductions) {
        return reductions.stream()
                .map(one -> one.percent() + " | " + one.who() + (one.legalBasis() == null ? "" : " | " + one.legalBasis()))
                .collect(Collectors.joining("\n"));
    }

    private List<FeeReduction> read(Map<String, Object> row, String clientId) {
        List<FeeReduction> reductions = new ArrayList<>();
        String lines = text(row, "reductions");
        for (String line : lines == null ? new String[0] : lines.split("\\R")) {
            String[] parts = line.split("\\|", 3);
            String percent = parts[0].replace("%", "").strip();
            if (line.isBlank()) {
                continue;
            }
            if (parts.length < 2 || !percent.matches("\\d{1,3}")) {
                values.refuse(clientId, "revision.bad.reduction", line.strip());
                continue;
            }
            reductions.add(new FeeReduction(text(parts[1]), Integer.parseInt(percent),
                    parts.length > 2 ? text(parts[2]) : null));
        }
        return reductions;
    }

    public RowList getRows() {
        return rows;
    }

    public FeeItem.Kind[] getKinds() {
        return FeeItem.Kind.values();
    }

    public SubmissionChannel[] getChannels() {
        return SubmissionChannel.values();
    }
}
