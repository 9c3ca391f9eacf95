package vn.motcua.procedure.domain;

import static vn.motcua.procedure.domain.ProcedureVerifier.blank;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Thẩm định quy trình nội bộ: every dossier that enters comes out again, on a way that somebody walks in time. */
public final class ProcessVerifier {

    private final ProcessContent process;
    private final List<ContentProblem> problems = new ArrayList<>();

    private ProcessVerifier(ProcessContent process) {
        this.process = process;
    }

    public static List<ContentProblem> problemsIn(ProcessContent process) {
        ProcessVerifier verifier = new ProcessVerifier(process);
        if (blank(process.name())) {
            verifier.found(Fault.PROCESS_WITHOUT_NAME, "name");
        }
        if (process.steps().isEmpty()) {
            verifier.found(Fault.PROCESS_WITHOUT_STEPS, "steps");
            return verifier.problems;
        }
        verifier.steps();
        verifier.ways();
        return verifier.problems;
    }

    private void steps() {
        Set<String> seen = new HashSet<>();
        for (int row = 1; row <= process.steps().size(); row++) {
            ProcessStep step = process.steps().get(row - 1);
            if (blank(step.key())) {
                found(Fault.PROCESS_STEP_WITHOUT_KEY, "step-" + row, row);
            } else if (!seen.add(step.key())) {
                found(Fault.PROCESS_STEP_TWICE, "step-" + row, row, step.key());
            }
            if (blank(step.name())) {
                found(Fault.PROCESS_STEP_WITHOUT_NAME, "step-" + row, row);
            }
            if (step.actor() == null) {
                found(Fault.PROCESS_STEP_WITHOUT_ACTOR, "step-" + row, row, nameOf(step));
            }
            if (step.limit() == null || step.limit().unit() == null || step.limit().amount() < 1) {
                found(Fault.PROCESS_STEP_WITHOUT_TIME, "step-" + row, row, nameOf(step));
            }
            int at = row;
            step.next().stream()
                    .filter(choice -> !choice.endsIt() && process.step(choice.to()).isEmpty())
                    .forEach(choice -> found(Fault.PROCESS_LEADS_NOWHERE, "step-" + at, at, nameOf(step), choice.to()));
        }
    }

    private void ways() {
        Set<ProcessStep> reached = reachedFrom(process.steps().get(0));
        boolean ends = reached.stream().flatMap(step -> step.next().stream()).anyMatch(ProcessChoice::endsIt);
        if (!ends) {
            found(Fault.PROCESS_WITHOUT_END, "steps");
        }
        Predicate<ProcessChoice> refusal = choice -> choice.decision() == ProcessDecision.REFUSE;
        if (reached.stream().flatMap(step -> step.next().stream()).noneMatch(refusal)) {
            found(Fault.PROCESS_WITHOUT_REFUSAL, "steps");
        }
        for (int row = 1; row <= process.steps().size(); row++) {
            ProcessStep step = process.steps().get(row - 1);
            if (!reached.contains(step)) {
                found(Fault.PROCESS_UNREACHABLE, "step-" + row, row, nameOf(step));
            }
            if (step.next().isEmpty()) {
                found(Fault.PROCESS_DEAD_END, "step-" + row, row, nameOf(step));
            } else if (ends && reached.contains(step) && !comesOutFrom(step)) {
                found(Fault.PROCESS_LOOP_WITHOUT_EXIT, "step-" + row, row, nameOf(step));
            }
        }
    }

    /** A way that stops at a dead end is told there, not at every step before it. */
    private boolean comesOutFrom(ProcessStep step) {
        return reachedFrom(step).stream().anyMatch(
                later -> later.next().isEmpty() || later.next().stream().anyMatch(ProcessChoice::endsIt));
    }

    private Set<ProcessStep> reachedFrom(ProcessStep first) {
        Set<ProcessStep> reached = new HashSet<>();
        Deque<ProcessStep> ahead = new ArrayDeque<>(List.of(first));
        while (!ahead.isEmpty()) {
            ProcessStep step = ahead.pop();
            if (reached.add(step)) {
                step.next().stream()
                        .filter(choice -> !choice.endsIt())
                        .flatMap(choice -> process.step(choice.to()).stream())
                        .forEach(ahead::push);
            }
        }
        return reached;
    }

    private static String nameOf(ProcessStep step) {
        return blank(step.name()) ? String.valueOf(step.key()) : step.name();
    }

    private void found(Fault fault, String place, Object... arguments) {
        problems.add(ContentProblem.of(fault, place, arguments));
    }
}
