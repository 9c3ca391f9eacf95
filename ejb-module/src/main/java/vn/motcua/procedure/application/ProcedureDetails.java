package vn.motcua.procedure.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.procedure.domain.ChannelTerms;
import vn.motcua.procedure.domain.FeeItem;
import vn.motcua.procedure.domain.FeeSchedule;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.PromulgationDecision;
import vn.motcua.procedure.domain.PublishedText;
import vn.motcua.procedure.domain.RequiredDocument;
import vn.motcua.procedure.domain.SubmissionChannel;

/**
 * Toàn bộ nội dung một thủ tục đang có hiệu lực, như hiện trên trang của thủ tục.
 *
 * @param card what stands in a list as well: code, name, sector, level, audiences, online level
 * @param partialReason why it is only partly online; null if it is not partial
 * @param content all that is published, and the form
 * @param offeredHere whether an agency of the province takes dossiers of it today
 * @param cooperatingAgencies names
 */
public record ProcedureDetails(
        ProcedureCard card,
        int versionNumber,
        String partialReason,
        String ministry,
        ProcedureContent content,
        boolean offeredHere,
        List<ReceivingAgency> receivingAgencies,
        List<String> cooperatingAgencies,
        LocalDate validFrom)
        implements Serializable {

    /** The papers to hand in as files; the form is filled in instead. */
    public List<RequiredDocument> papers() {
        return content.components().stream().filter(component -> !component.filledInOnline()).toList();
    }

    public List<RequiredDocument> components() {
        return content.components();
    }

    public List<ChannelTerms> channels() {
        return content.channels();
    }

    public PublishedText text() {
        return content.text();
    }

    public FeeSchedule fees() {
        return content.feeSchedule();
    }

    public PromulgationDecision decision() {
        return content.decision();
    }

    public boolean hasForm() {
        return content.form() != null;
    }

    public List<FeeItem> feesFor(SubmissionChannel channel) {
        return fees().itemsFor(channel);
    }
}
