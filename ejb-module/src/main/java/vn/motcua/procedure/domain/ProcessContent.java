package vn.motcua.procedure.domain;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Nội dung quy trình nội bộ: steps in the order in which people read them; the first is where it begins. */
public record ProcessContent(String name, List<ProcessStep> steps) implements Serializable {

    private static final int HOURS_A_DAY = 8;
    private static final int WORKING_DAYS_A_WEEK = 5;
    private static final int DAYS_A_WEEK = 7;
    private static final int WORKING_DAYS_A_MONTH = 20;

    public ProcessContent {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    public Optional<ProcessStep> step(String key) {
        return steps.stream().filter(step -> step.key() != null && step.key().equals(key)).findFirst();
    }

    /** Working hours of the longest way through, without optional steps and without going back. */
    public int longestInHours() {
        return steps.isEmpty() ? 0 : longestFrom(steps.get(0), new HashSet<>(), new HashMap<>());
    }

    private int longestFrom(ProcessStep step, Set<String> onTheWay, Map<String, Integer> known) {
        Integer before = known.get(step.key());
        if (before != null) {
            return before;
        }
        onTheWay.add(step.key());
        int rest = 0;
        for (ProcessChoice choice : step.next()) {
            if (!choice.endsIt() && !onTheWay.contains(choice.to())) {
                rest = Math.max(rest, step(choice.to()).map(next -> longestFrom(next, onTheWay, known)).orElse(0));
            }
        }
        onTheWay.remove(step.key());
        int hours = rest + (step.optional() ? 0 : step.hours());
        known.put(step.key(), hours);
        return hours;
    }

    /** What a published time limit is worth in working hours, never too generously. */
    public static int workingHoursIn(ProcessingTime time) {
        return switch (time.unit()) {
            case SAME_DAY -> HOURS_A_DAY;
            case WORKING_HOURS -> time.amount();
            case WORKING_DAYS -> time.amount() * HOURS_A_DAY;
            case DAYS -> Math.max(1, time.amount() * WORKING_DAYS_A_WEEK / DAYS_A_WEEK) * HOURS_A_DAY;
            case MONTHS -> time.amount() * WORKING_DAYS_A_MONTH * HOURS_A_DAY;
        };
    }
}
