package vn.motcua.form.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.expression.domain.Expression;
import vn.motcua.form.domain.FormIndex.Entry;

/** Vòng lẩn quẩn: fields whose being seen or whose answer depends, in the end, on themselves. */
final class FormCycles {

    private final FormIndex index;
    private final List<FormProblem> problems;
    private final Map<String, Set<String>> dependencies = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> path = new LinkedHashSet<>();
    private boolean found;

    FormCycles(FormIndex index, List<FormProblem> problems) {
        this.index = index;
        this.problems = problems;
    }

    boolean report() {
        index.entries().forEach(entry -> dependencies.put(entry.name(), dependenciesOf(entry)));
        dependencies.keySet().forEach(this::follow);
        return found;
    }

    private Set<String> dependenciesOf(Entry entry) {
        FieldSource source = entry.field().source();
        Set<String> names = new LinkedHashSet<>();
        Stream.of(entry.section().visibleWhen(), entry.group().visibleWhen(), entry.field().when().visibleWhen(),
                source.copyWhen(), source.calculation()).forEach(expression -> add(expression, entry, names));
        if (source.copyFrom() != null) {
            addNamed(source.copyFrom(), entry, names);
        }
        if (entry.parent() != null) {
            names.add(entry.parent().name());
        }
        return names;
    }

    private void add(Expression expression, Entry at, Set<String> names) {
        if (expression != null) {
            expression.names().forEach(name -> addNamed(name, at, names));
        }
    }

    /** A person or an address is known when its parts are; of a block only the number of rows is asked. */
    private void addNamed(String name, Entry at, Set<String> names) {
        Entry meant = index.seenFrom(at.block(), name);
        if (meant == null || meant == at.parent()) {
            return;
        }
        names.add(meant.name());
        if (meant.field().isComposite()) {
            meant.field().parts().forEach(part -> names.add(meant.name() + "." + part.key()));
        }
    }

    /** Without recursion, as a chain may be as long as the form. */
    private void follow(String start) {
        List<List<String>> open = new ArrayList<>();
        enter(start, open);
        while (!open.isEmpty()) {
            List<String> next = open.get(open.size() - 1);
            if (next.isEmpty()) {
                open.remove(open.size() - 1);
                String left = last();
                path.remove(left);
                done.add(left);
            } else {
                enter(next.remove(next.size() - 1), open);
            }
        }
    }

    private void enter(String name, List<List<String>> open) {
        if (path.contains(name)) {
            List<String> chain = new ArrayList<>(path);
            List<String> circle = new ArrayList<>(chain.subList(chain.indexOf(name), chain.size()));
            circle.add(name);
            found = true;
            problems.add(new FormProblem(name, "", "form.cycle", List.of(String.join(" → ", circle)), Severity.ERROR));
        } else if (!done.contains(name) && dependencies.containsKey(name)) {
            path.add(name);
            open.add(new ArrayList<>(dependencies.get(name)));
        }
    }

    private String last() {
        String last = null;
        for (String name : path) {
            last = name;
        }
        return last;
    }
}
