package vn.motcua.procedure.domain;

import jakarta.json.bind.annotation.JsonbCreator;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.form.domain.ElectronicForm;

/**
 * Nội dung thủ tục: all that the law publishes about a procedure, and the form by which it is filed. A draft may have
 * gaps, so this takes what it is given; whether it can be published is judged elsewhere. It is read as a whole, frozen
 * as a whole and compared as a whole, hence one value.
 *
 * @param form null if it cannot be filled in online
 * @param eligibility null if nothing is asked before it is begun
 * @param decision null if the decision of promulgation is not known
 */
public record ProcedureContent(
        String name,
        Classification classification,
        Authorities authorities,
        PublishedText text,
        List<ProcedureCase> cases,
        List<RequiredDocument> components,
        List<ChannelTerms> channels,
        List<FeeItem> fees,
        ElectronicForm form,
        PromulgationDecision decision,
        Provenance provenance,
        Eligibility eligibility)
        implements Serializable {

    @JsonbCreator
    public ProcedureContent {
        authorities = authorities == null ? Authorities.UNKNOWN : authorities;
        text = text == null ? PublishedText.EMPTY : text;
        cases = cases == null ? List.of() : List.copyOf(cases);
        components = components == null ? List.of() : List.copyOf(components);
        channels = channels == null ? List.of() : List.copyOf(channels);
        fees = fees == null ? List.of() : List.copyOf(fees);
        provenance = provenance == null ? Provenance.LOCAL : provenance;
        eligibility = eligibility == null || eligibility.questions().isEmpty() && eligibility.answers().isEmpty()
                ? null : eligibility;
    }

    /** Of a procedure that asks nothing before it is begun. */
    public ProcedureContent(String name, Classification classification, Authorities authorities, PublishedText text,
            List<ProcedureCase> cases, List<RequiredDocument> components, List<ChannelTerms> channels, List<FeeItem> fees,
            ElectronicForm form, PromulgationDecision decision, Provenance provenance) {
        this(name, classification, authorities, text, cases, components, channels, fees, form, decision, provenance, null);
    }

    public ProcedureContent withForm(ElectronicForm other) {
        return new ProcedureContent(name, classification, authorities, text, cases, components, channels, fees, other,
                decision, provenance, eligibility);
    }

    public ProcedureContent withEligibility(Eligibility other) {
        return new ProcedureContent(name, classification, authorities, text, cases, components, channels, fees, form,
                decision, provenance, other);
    }

    /** What of it holds in one case: what is said of that case, and what is said of all. */
    public ProcedureContent inCase(String caseKey) {
        return new ProcedureContent(name, classification, authorities,
                new PublishedText(text.summary(),
                        text.steps().stream().filter(step -> applies(step.caseKey(), caseKey)).toList(),
                        text.conditions(), text.legalBasis(), text.results()),
                cases,
                components.stream().filter(component -> applies(component.caseKey(), caseKey)).toList(),
                channels.stream().filter(terms -> governs(terms, caseKey)).toList(),
                fees.stream().filter(fee -> applies(fee.caseKey(), caseKey)).toList(),
                form, decision, provenance, eligibility);
    }

    private static boolean applies(String toCase, String caseKey) {
        return toCase == null || toCase.equals(caseKey);
    }

    /** What is said of one case goes before what is said of all. */
    private boolean governs(ChannelTerms terms, String caseKey) {
        return terms.caseKey() != null
                ? terms.caseKey().equals(caseKey)
                : channels.stream().noneMatch(other ->
                        other.channel() == terms.channel() && other.caseKey() != null && other.caseKey().equals(caseKey));
    }

    public ProcedureContent withSector(String code) {
        return new ProcedureContent(name, classification.withSector(code), authorities, text, cases, components, channels,
                fees, form, decision, provenance, eligibility);
    }

    public FeeSchedule feeSchedule() {
        return new FeeSchedule(fees);
    }

    /** Whether nothing is ever asked for. What was published elsewhere without a word on fees is not known to be free. */
    public boolean isFree() {
        return feeSchedule().isFree() && (!fees.isEmpty() || provenance.origin() == Provenance.Origin.LOCAL);
    }

    public Optional<RequiredDocument> component(String code) {
        return components.stream().filter(component -> component.code().equals(code)).findFirst();
    }

    /** The required documents that are not among {@code handedIn}; what is filled in online is never missing. */
    public List<RequiredDocument> missingFrom(Set<String> handedIn) {
        return components.stream()
                .filter(component -> component.required() && !component.filledInOnline())
                .filter(component -> !handedIn.contains(component.code()))
                .toList();
    }

    public boolean offers(SubmissionChannel channel) {
        return channels.stream().anyMatch(terms -> terms.channel() == channel);
    }

    /** The time limit of that way of handing in: that of no particular case first. */
    public Optional<ProcessingTime> processingTime(SubmissionChannel channel) {
        return channels.stream()
                .filter(terms -> terms.channel() == channel && terms.processingTime() != null)
                .min(Comparator.comparing(terms -> terms.caseKey() != null))
                .map(ChannelTerms::processingTime);
    }

    public Optional<ProcedureCase> caseOf(String key) {
        return cases.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Keys of the cases, as they are referred to. */
    public Set<String> caseKeys() {
        Set<String> keys = new HashSet<>();
        cases.forEach(one -> keys.add(one.key()));
        return keys;
    }
}
