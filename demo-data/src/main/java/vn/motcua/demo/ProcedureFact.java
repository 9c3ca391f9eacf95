package vn.motcua.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.kernel.Money;
import vn.motcua.procedure.application.OfferingEntry;
import vn.motcua.procedure.domain.Audience;
import vn.motcua.procedure.domain.Authorities;
import vn.motcua.procedure.domain.ChannelTerms;
import vn.motcua.procedure.domain.Classification;
import vn.motcua.procedure.domain.Eligibility;
import vn.motcua.procedure.domain.FeeItem;
import vn.motcua.procedure.domain.FeeReduction;
import vn.motcua.procedure.domain.LegalBasis;
import vn.motcua.procedure.domain.LifeEvent;
import vn.motcua.procedure.domain.OnlineLevel;
import vn.motcua.procedure.domain.ProcedureCase;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.ProcedureDraft;
import vn.motcua.procedure.domain.ProcedureOutcome;
import vn.motcua.procedure.domain.ProcedureStep;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.PromulgationDecision;
import vn.motcua.procedure.domain.Provenance;
import vn.motcua.procedure.domain.PublishedText;
import vn.motcua.procedure.domain.RequiredDocument;
import vn.motcua.procedure.domain.SettlementLevel;
import vn.motcua.procedure.domain.SubmissionChannel;
import vn.motcua.procedure.domain.TimeUnit;

/** One procedure in {@code procedures/<code>.json}. */
public record ProcedureFact(
        String code,
        String name,
        String sector,
        SettlementLevel level,
        List<String> agencies,
        List<Audience> audience,
        OnlineLevel onlineLevel,
        String partialReason,
        LifeEvent lifeEvent,
        String summary,
        List<String> steps,
        List<ProcedureCase> cases,
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
        String process,
        Eligibility eligibility) {

    private static final String ALL_COMMUNES = "ALL_COMMUNES";

    /** A way of handing in. */
    public record Channel(SubmissionChannel channel, String caseKey, int amount, TimeUnit unit, String note) {

        ChannelTerms terms() {
            return new ChannelTerms(channel, caseKey, new ProcessingTime(amount, unit), note);
        }
    }

    /** A fee or charge in đồng. */
    public record Fee(
            FeeItem.Kind kind,
            String name,
            long amount,
            SubmissionChannel channel,
            String onlyIf,
            List<FeeReduction> reductions,
            String note) {

        FeeItem item() {
            return new FeeItem(kind, name, Money.of(amount), channel, null, onlyIf, reductions, note);
        }
    }

    ProcedureDraft draft() {
        return new ProcedureDraft(code, content(), validFrom);
    }

    private ProcedureContent content() {
        return new ProcedureContent(
                name,
                new Classification(sector, Set.of(level), Set.copyOf(audience), null, lifeEvent, onlineLevel,
                        partialReason, null),
                Authorities.competent(competentAgency),
                new PublishedText(summary, steps.stream().map(ProcedureStep::always).toList(), conditions, legalBasis,
                        results),
                cases,
                components,
                channels.stream().map(Channel::terms).toList(),
                fees.stream().map(Fee::item).toList(),
                form,
                decision,
                Provenance.LOCAL,
                eligibility);
    }

    List<OfferingEntry> offerings(Set<String> communes) {
        Set<String> receivers = new HashSet<>(agencies);
        if (receivers.remove(ALL_COMMUNES)) {
            receivers.addAll(communes);
        }
        return Stream.concat(
                        receivers.stream().map(agency -> OfferingEntry.settledBy(agency, process)),
                        cooperatingAgencies.stream().map(OfferingEntry::cooperatingWith))
                .toList();
    }
}
