package vn.motcua.web.admin.catalogue;

import static vn.motcua.web.admin.catalogue.CasesRevisionPage.row;
import static vn.motcua.web.admin.catalogue.TypedValues.choice;
import static vn.motcua.web.admin.catalogue.TypedValues.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.procedure.domain.ChannelTerms;
import vn.motcua.procedure.domain.ContentPart;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.SubmissionChannel;
import vn.motcua.procedure.domain.TimeUnit;

/** Cách thức thực hiện và thời hạn của bản soạn thảo. */
@Named
@RequestScoped
public class ChannelsRevisionPage extends RevisionPartPage {

    private final RowList rows = new RowList("rows");

    @Override
    protected ContentPart part() {
        return ContentPart.CHANNELS;
    }

    @Override
    protected void show(ProcedureContent content) {
        rows.clear();
        content.channels().forEach(terms -> rows.put(row("channel", terms.channel().name(),
                "caseKey", terms.caseKey(), "note", terms.note(),
                "amount", terms.processingTime() == null ? null : terms.processingTime().amount(),
                "unit", terms.processingTime() == null ? null : terms.processingTime().unit().name())));
    }

    @Override
    protected ProcedureContent typedInto(ProcedureContent content) {
        List<ChannelTerms> typed = new ArrayList<>();
        for (Map<String, Object> row : rows.getItems()) {
            SubmissionChannel channel = choice(SubmissionChannel.class, row.get("channel"));
            typed.add(new ChannelTerms(channel == null ? SubmissionChannel.COUNTER : channel, text(row, "caseKey"),
                    time(row, "part:rows:" + typed.size() + ":amount:input"), text(row, "note")));
        }
        return new ProcedureContent(content.name(), content.classification(), content.authorities(), content.text(),
                content.cases(), content.components(), typed, content.fees(), content.form(), content.decision(),
                content.provenance(), content.eligibility());
    }

    private ProcessingTime time(Map<String, Object> row, String clientId) {
        TimeUnit unit = choice(TimeUnit.class, row.get("unit"));
        if (unit == TimeUnit.SAME_DAY) {
            return new ProcessingTime(1, unit);
        }
        boolean none = text(row, "amount") == null;
        int amount = values.count(row.get("amount"), clientId);
        if (none && unit == null) {
            return null;
        }
        if (none || unit == null) {
            values.refuse(clientId, "revision.bad.time");
            return null;
        }
        return new ProcessingTime(amount, unit);
    }

    public RowList getRows() {
        return rows;
    }

    public SubmissionChannel[] getChannels() {
        return SubmissionChannel.values();
    }

    public TimeUnit[] getUnits() {
        return TimeUnit.values();
    }
}
