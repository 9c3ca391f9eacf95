package vn.motcua.procedure.domain;

import static vn.motcua.procedure.domain.ProcedureVerifier.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Thẩm định việc bãi bỏ: an end needs a decision and a day. */
public final class EndingVerifier {

    private EndingVerifier() {}

    public static List<ContentProblem> problemsIn(
            PromulgationDecision decision, LocalDate day, VerificationContext context) {
        List<ContentProblem> problems = new ArrayList<>();
        if (decision == null || blank(decision.number()) || decision.issuedOn() == null) {
            problems.add(ContentProblem.of(Fault.NO_DECISION, "decision"));
        }
        if (day == null) {
            problems.add(ContentProblem.of(Fault.NO_FIRST_DAY, "validFrom"));
        } else if (context.inForceFrom() != null && day.isBefore(context.inForceFrom())) {
            problems.add(ContentProblem.of(Fault.BEFORE_VERSION_IN_FORCE, "validFrom", context.inForceFrom()));
        }
        if (context.laterVersion() > 0) {
            problems.add(ContentProblem.of(Fault.OTHER_VERSION_MEANWHILE, "validFrom", context.laterVersion()));
        }
        return problems;
    }
}
