package vn.motcua.expression.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Khả năng xảy ra: whether conditions can hold together, tried over the values that answers can have. Sound: "never" is
 * said only when every combination was tried; what cannot be tried counts as possible.
 */
public final class Possibilities {

    /** What is known about a name beforehand. */
    public interface Facts {

        /** All values that an accepted answer can have, {@link Value#EMPTY} apart; null if they cannot be listed. */
        List<Value> values(String name);

        /** What kind of values it has if they cannot be listed; null if it is better not to guess. */
        Kind kind(String name);

        /** The ends of what is accepted. */
        List<Value> ends(String name);

        /** Lies between the ends. */
        boolean accepted(String name, Value value);

        /** Conditions without which the name stands for nothing. */
        List<Expression> given(String name);
    }

    private static final int MOST_NAMES = 10;
    private static final int MOST_COMBINATIONS = 4000;

    private static final int TRUE = 1;
    private static final int FALSE = 2;
    private static final int UNKNOWN = 4;
    private static final int ANY = TRUE | FALSE | UNKNOWN;

    private final Facts facts;
    private long work;

    public Possibilities(Facts facts) {
        this.facts = facts;
    }

    /** Combinations that were tried so far. */
    public long work() {
        return work;
    }

    /** All of them together. */
    public boolean canHold(List<Expression> conditions) {
        return (outcomes(List.of(), conditions) & TRUE) != 0;
    }

    /** The condition can be false where the others hold. */
    public boolean canFail(List<Expression> where, Expression condition) {
        return (outcomes(where, List.of(condition)) & FALSE) != 0;
    }

    private int outcomes(List<Expression> where, List<Expression> conditions) {
        List<Node> assumed = roots(where);
        List<Node> asked = roots(conditions);
        Set<String> names = new LinkedHashSet<>();
        assumed.forEach(node -> names(node, names));
        asked.forEach(node -> names(node, names));
        Map<String, List<Node>> given = givenOf(names);
        List<Node> all = new ArrayList<>(assumed);
        all.addAll(asked);
        given.values().forEach(all::addAll);
        Map<String, List<Value>> choices = choices(names, all);
        return tried(choices, given, assumed, asked);
    }

    private static List<Node> roots(List<Expression> expressions) {
        return expressions.stream().filter(e -> e != null && e.isUnderstood()).map(Expression::root).toList();
    }

    private static void names(Node node, Set<String> names) {
        if (node instanceof Node.Reference reference) {
            names.add(reference.path());
        }
        node.children().forEach(child -> names(child, names));
    }

    /** Conditions of the names, and of the names in those, as long as there are few. */
    private Map<String, List<Node>> givenOf(Set<String> names) {
        Map<String, List<Node>> given = new LinkedHashMap<>();
        List<String> open = new ArrayList<>(names);
        while (!open.isEmpty()) {
            String name = open.remove(0);
            List<Node> conditions = roots(facts.given(name));
            Set<String> more = new LinkedHashSet<>();
            conditions.forEach(node -> names(node, more));
            more.removeAll(names);
            if (names.size() + more.size() <= MOST_NAMES) {
                given.put(name, conditions);
                names.addAll(more);
                open.addAll(more);
            }
        }
        return given;
    }

    /** Only names whose values can be tried one by one, and only as many as can be. */
    private Map<String, List<Value>> choices(Set<String> names, List<Node> nodes) {
        Map<String, List<Value>> choices = new LinkedHashMap<>();
        long combinations = 1;
        for (String name : names) {
            List<Value> values = valuesOf(name, nodes);
            if (values != null && combinations * values.size() <= MOST_COMBINATIONS) {
                choices.put(name, values);
                combinations *= values.size();
            }
        }
        return choices;
    }

    private List<Value> valuesOf(String name, List<Node> nodes) {
        List<Value> values = new ArrayList<>();
        values.add(Value.EMPTY);
        List<Value> listed = facts.values(name);
        if (listed != null) {
            values.addAll(listed);
            return values;
        }
        Kind kind = facts.kind(name);
        Set<Value> constants = kind == null ? Set.of() : new HashSet<>(facts.ends(name));
        if (kind == null || !nodes.stream().allMatch(node -> comparedOnly(node, name, constants))) {
            return null;
        }
        List<Value> representatives =
                switch (kind) {
                    case NUMBER -> Representatives.numbers(constants);
                    case DAY -> Representatives.days(constants);
                    case TEXT -> Representatives.texts(constants);
                    default -> null;
                };
        if (representatives == null) {
            return null;
        }
        representatives.stream().filter(value -> facts.accepted(name, value)).forEach(values::add);
        return values;
    }

    /** The name is compared with constants and nothing else is done with it; collects them. */
    private static boolean comparedOnly(Node node, String name, Set<Value> constants) {
        if (node instanceof Node.Reference reference) {
            return !reference.path().equals(name);
        }
        if (node instanceof Node.Comparison comparison) {
            Value constant = isName(comparison.left(), name) ? constant(comparison.right())
                    : isName(comparison.right(), name) ? constant(comparison.left()) : null;
            if (constant != null) {
                boolean equality = comparison.compare() == Node.Compare.EQUAL
                        || comparison.compare() == Node.Compare.DIFFERENT;
                constants.add(constant);
                return equality || !(constant instanceof Value.Text);
            }
        }
        if (node instanceof Node.In in && isName(in.operand(), name)) {
            constants.addAll(in.values());
            return true;
        }
        boolean asksWhether = node instanceof Node.Call call && isName(call.arguments().isEmpty() ? null
                : call.arguments().get(0), name) && (call.function() == Function.EMPTY || call.function() == Function.FILLED);
        return asksWhether || node.children().stream().allMatch(child -> comparedOnly(child, name, constants));
    }

    private static boolean isName(Node node, String name) {
        return node instanceof Node.Reference reference && reference.path().equals(name);
    }

    private static Value constant(Node node) {
        return node instanceof Node.Literal literal ? literal.value() : null;
    }

    private int tried(Map<String, List<Value>> choices, Map<String, List<Node>> given, List<Node> assumed,
            List<Node> asked) {
        List<String> names = List.copyOf(choices.keySet());
        int[] at = new int[names.size()];
        int outcomes = 0;
        while (true) {
            Map<String, Value> assignment = new LinkedHashMap<>();
            for (int i = 0; i < at.length; i++) {
                assignment.put(names.get(i), choices.get(names.get(i)).get(at[i]));
            }
            work++;
            TriedScope scope = new TriedScope(assignment);
            if (isPossible(scope, given) && (together(assumed, scope) & TRUE) != 0) {
                outcomes |= together(asked, scope);
                if (outcomes == ANY) {
                    return ANY;
                }
            }
            int i = 0;
            while (i < at.length && ++at[i] == choices.get(names.get(i)).size()) {
                at[i++] = 0;
            }
            if (i == at.length) {
                return outcomes;
            }
        }
    }

    /** Nobody can have answered what could not be seen. */
    private boolean isPossible(TriedScope scope, Map<String, List<Node>> given) {
        return scope.assignment().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .allMatch(entry -> (together(given.getOrDefault(entry.getKey(), List.of()), scope) & TRUE) != 0);
    }

    private static int together(List<Node> nodes, TriedScope scope) {
        int outcome = TRUE;
        for (Node node : nodes) {
            outcome = joined(outcome, of(node, scope), true);
        }
        return outcome;
    }

    private static int of(Node node, TriedScope scope) {
        if (node instanceof Node.And and) {
            return and.operands().stream().map(operand -> of(operand, scope)).reduce(TRUE, (a, b) -> joined(a, b, true));
        } else if (node instanceof Node.Or or) {
            return or.operands().stream().map(operand -> of(operand, scope)).reduce(FALSE, (a, b) -> joined(a, b, false));
        } else if (node instanceof Node.Not not) {
            int inner = of(not.operand(), scope);
            return inner & UNKNOWN | ((inner & TRUE) != 0 ? FALSE : 0) | ((inner & FALSE) != 0 ? TRUE : 0);
        }
        if (!scope.knowsAll(node)) {
            return ANY;
        }
        Value value = Evaluation.of(node, scope);
        return value.isTrue() ? TRUE : value.isFalse() ? FALSE : UNKNOWN;
    }

    private static int joined(int left, int right, boolean and) {
        int decisive = and ? FALSE : TRUE;
        int neutral = and ? TRUE : FALSE;
        int outcome = (left | right) & decisive;
        if ((left & neutral) != 0 && (right & neutral) != 0) {
            outcome |= neutral;
        }
        boolean unknown = (left & UNKNOWN) != 0 && (right & (UNKNOWN | neutral)) != 0
                || (right & UNKNOWN) != 0 && (left & neutral) != 0;
        return unknown ? outcome | UNKNOWN : outcome;
    }
}
