package vn.motcua.procedure.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.form.domain.ElectronicForm;

/**
 * Dự thảo phiên bản thủ tục: everything that a version will say once it is published.
 *
 * @param receivingAgencies identifiers of the agencies that settle it and for which dossiers are handed in
 * @param cooperatingAgencies identifiers of the agencies that are asked on the way
 * @param form null if the procedure cannot be filed online
 */
public record ProcedureDraft(
        String code,
        String name,
        Classification classification,
        Set<String> receivingAgencies,
        Set<String> cooperatingAgencies,
        PublishedText text,
        List<RequiredDocument> components,
        List<ChannelTerms> channels,
        List<FeeItem> fees,
        ElectronicForm form,
        ProcessTemplate process,
        PromulgationDecision decision,
        LocalDate validFrom)
        implements Serializable {

    public ProcedureDraft {
        receivingAgencies = Set.copyOf(receivingAgencies);
        cooperatingAgencies = Set.copyOf(cooperatingAgencies);
        components = List.copyOf(components);
        channels = List.copyOf(channels);
        fees = List.copyOf(fees);
        if (channels.isEmpty() || receivingAgencies.isEmpty()) {
            throw new IllegalArgumentException("nobody could hand in " + code);
        }
        if (new HashSet<>(channels.stream().map(ChannelTerms::channel).toList()).size() != channels.size()) {
            throw new IllegalArgumentException("a channel of " + code + " stands twice");
        }
        if (form == null && components.stream().anyMatch(RequiredDocument::filledInOnline)) {
            throw new IllegalArgumentException("a component of " + code + " names a form that is not there");
        }
    }
}
