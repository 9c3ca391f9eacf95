package vn.motcua.procedure.domain;

import java.io.Serializable;
import java.util.List;

/**
 * Nội dung công bố: what the published procedure says in words. It is read as a whole and never searched by part, so
 * it is kept as one text.
 */
public record PublishedText(
        String summary,
        List<String> steps,
        List<String> conditions,
        List<LegalBasis> legalBasis,
        List<ProcedureOutcome> results,
        String competentAgency)
        implements Serializable {

    public PublishedText {
        steps = steps == null ? List.of() : List.copyOf(steps);
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
        legalBasis = legalBasis == null ? List.of() : List.copyOf(legalBasis);
        results = results == null ? List.of() : List.copyOf(results);
    }
}
