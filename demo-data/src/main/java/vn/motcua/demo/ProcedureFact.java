package vn.motcua.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.kernel.Money;
import vn.motcua.procedure.domain.Audience;
import vn.motcua.procedure.domain.Audiences;
import vn.motcua.procedure.domain.ChannelTerms;
import vn.motcua.procedure.domain.Classification;
import vn.motcua.procedure.domain.FeeItem;
import vn.motcua.procedure.domain.LegalBasis;
import vn.motcua.procedure.domain.LifeEvent;
import vn.motcua.procedure.domain.OnlineLevel;
import vn.motcua.procedure.domain.ProcedureDraft;
import vn.motcua.procedure.domain.ProcedureOutcome;
import vn.motcua.procedure.domain.ProcessTemplate;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.PromulgationDecision;
import vn.motcua.procedure.domain.PublishedText;
import vn.motcua.procedure.domain.RequiredDocument;
import vn.motcua.procedure.domain.SubmissionChannel;
import vn.motcua.procedure.domain.TimeUnit;
import vn.motcua.reference.domain.AdministrativeLevel;

/** One procedure in {@code procedures/<code>.json}. */
public record ProcedureFact(
        String code,
        String name,
        String sector,
        AdministrativeLevel level,
        List<String> agencies,
        List<Audience> audience,
        OnlineLevel onlineLevel,
        String partialReason,
        LifeEvent lifeEvent,
        String summary,
        List<String> steps,
        List<Channel> channels,
        List<Fee> fees,
        List<RequiredDocument> components,
        List<String> conditions,
        List<LegalBasis> legalBasis,
        List<ProcedureOutcome> results,
        String competentAgency,
        List<String> cooperatingAgencies,
        PromulgationDecision decision,
        LocalDate validFrom,
        ElectronicForm form,
        ProcessTemplate process) {

    private static final String ALL_COMMUNES = "ALL_COMMUNES";

    /** A way of handing in. */
    public record Channel(SubmissionChannel channel, int amount, TimeUnit unit, String note) {

        ChannelTerms terms() {
            return new ChannelTerms(channel, new ProcessingTime(amount, unit), note);
        }
    }

    /** A fee or charge in đồng. */
    public record Fee(FeeItem.Kind kind, String name, long amount, SubmissionChannel channel, String note) {

        FeeItem item() {
            return new FeeItem(kind, name, Money.of(amount), channel, note);
        }
    }

    ProcedureDraft draft(Set<String> communes) {
        return new ProcedureDraft(
                code,
                name,
                new Classification(sector, level, Audiences.of(audience), lifeEvent, onlineLevel, partialReason),
                receivers(communes),
                Set.copyOf(cooperatingAgencies),
                new PublishedText(summary, steps, conditions, legalBasis, results, competentAgency),
                components,
                channels.stream().map(Channel::terms).toList(),
                fees.stream().map(Fee::item).toList(),
                form,
                process,
                decision,
                validFrom);
    }

    private Set<String> receivers(Set<String> communes) {
        Set<String> receivers = new HashSet<>(agencies);
        if (receivers.remove(ALL_COMMUNES)) {
            receivers.addAll(communes);
        }
        return receivers;
    }
}
