package vn.motcua.procedure.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.procedure.domain.ChannelTerms;
import vn.motcua.procedure.domain.FeeItem;
import vn.motcua.procedure.domain.FeeSchedule;
import vn.motcua.procedure.domain.ProcessTemplate;
import vn.motcua.procedure.domain.PromulgationDecision;
import vn.motcua.procedure.domain.PublishedText;
import vn.motcua.procedure.domain.RequiredDocument;
import vn.motcua.procedure.domain.SubmissionChannel;

/**
 * Toàn bộ nội dung một thủ tục đang có hiệu lực, như hiện trên trang của thủ tục.
 *
 * @param card what stands in a list as well: code, name, sector, level, audiences, online level
 * @param partialReason why it is only partly online; null if it is not partial
 * @param text summary, steps, conditions, legal basis, results, competent agency
 * @param cooperatingAgencies names
 * @param hasForm whether there is an electronic form; see {@link ProcedureCatalogue#form}
 */
public record ProcedureDetails(
        ProcedureCard card,
        int versionNumber,
        String partialReason,
        String ministry,
        PublishedText text,
        List<RequiredDocument> components,
        List<ChannelTerms> channels,
        FeeSchedule fees,
        List<ReceivingAgency> receivingAgencies,
        List<String> cooperatingAgencies,
        ProcessTemplate process,
        PromulgationDecision decision,
        LocalDate validFrom,
        boolean hasForm)
        implements Serializable {

    /** The papers to hand in as files; the form is filled in instead. */
    public List<RequiredDocument> papers() {
        return components.stream().filter(component -> !component.filledInOnline()).toList();
    }

    public List<FeeItem> feesFor(SubmissionChannel channel) {
        return fees.itemsFor(channel);
    }
}
