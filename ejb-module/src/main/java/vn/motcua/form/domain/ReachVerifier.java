package vn.motcua.form.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.expression.domain.Expression;
import vn.motcua.expression.domain.Possibilities;
import vn.motcua.form.domain.FormIndex.Entry;

/** Kiểm tra khả năng: what can never be seen, never be required, never be kept. */
final class ReachVerifier {

    private final ElectronicForm form;
    private final FormIndex index;
    private final Possibilities possibilities;
    private final List<FormProblem> problems;
    private final Set<Object> never = new HashSet<>();

    ReachVerifier(ElectronicForm form, FormIndex index, Possibilities possibilities, List<FormProblem> problems) {
        this.form = form;
        this.index = index;
        this.possibilities = possibilities;
        this.problems = problems;
    }

    void verify() {
        for (FormSection section : form.sections()) {
            String place = "sections." + section.key();
            seen(place, List.of(), section.visibleWhen());
            for (FormGroup group : section.groups()) {
                String at = place + "." + group.key();
                if (!never.contains(place)) {
                    seen(at, known(section.visibleWhen()), group.visibleWhen());
                } else {
                    never.add(at);
                }
            }
        }
        index.entries().forEach(this::verify);
        form.rules().stream().filter(rule -> rule.holds() != null && rule.forEach() == null).forEach(this::verify);
    }

    private void verify(Entry entry) {
        String above = entry.parent() == null
                ? "sections." + entry.section().key() + "." + entry.group().key() : entry.parent().name();
        FormField field = entry.field();
        if (never.contains(above)) {
            never.add(entry.name());
            if (field.required() && entry.parent() == null) {
                add(entry.name(), "required", "form.requiredNeverVisible", Severity.ERROR);
            }
            return;
        }
        if (entry.block() != null) {
            return; // names mean something else in every row
        }
        List<Expression> conditions = entry.visibleOnlyWhen();
        Expression own = field.when().visibleWhen();
        List<Expression> outer = own == null ? conditions : conditions.subList(0, conditions.size() - 1);
        seen(entry.name(), outer, own);
        if (never.contains(entry.name()) || field.when().requiredWhen() == null) {
            return;
        }
        List<Expression> both = new ArrayList<>(conditions);
        both.add(field.when().requiredWhen());
        if (!possibilities.canHold(both)) {
            add(entry.name(), "requiredWhen", "form.neverRequired", Severity.WARNING);
        }
    }

    private void seen(String place, List<Expression> outer, Expression own) {
        if (own == null) {
            return;
        }
        List<Expression> all = new ArrayList<>(outer);
        all.add(own);
        if (!possibilities.canHold(all)) {
            never.add(place);
            boolean alone = outer.isEmpty() || !possibilities.canHold(List.of(own));
            add(place, "visibleWhen", alone ? "form.neverVisible" : "form.contradiction", Severity.ERROR);
        }
    }

    private void verify(FormRule rule) {
        if (!possibilities.canHold(List.of(rule.holds()))) {
            add("rules." + rule.key(), "rule", "form.ruleNeverHolds", Severity.ERROR);
        } else if (!possibilities.canFail(List.of(), rule.holds())) {
            add("rules." + rule.key(), "rule", "form.ruleNeverBroken", Severity.WARNING);
        }
    }

    private static List<Expression> known(Expression expression) {
        return expression == null ? List.of() : List.of(expression);
    }

    private void add(String place, String attribute, String messageKey, Severity severity) {
        problems.add(new FormProblem(place, attribute, messageKey, List.of(), severity));
    }
}
