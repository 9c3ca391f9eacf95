package vn.motcua.procedure.domain;

import java.io.Serializable;
import java.util.List;

/** Nội dung công bố bằng lời: what the published procedure says in words. */
public record PublishedText(
        String summary,
        List<ProcedureStep> steps,
        List<String> conditions,
        List<LegalBasis> legalBasis,
        List<ProcedureOutcome> results)
        implements Serializable {

    public static final PublishedText EMPTY = new PublishedText(null, null, null, null, null);

    public PublishedText {
        steps = steps == null ? List.of() : List.copyOf(steps);
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
        legalBasis = legalBasis == null ? List.of() : List.copyOf(legalBasis);
        results = results == null ? List.of() : List.copyOf(results);
    }
}
