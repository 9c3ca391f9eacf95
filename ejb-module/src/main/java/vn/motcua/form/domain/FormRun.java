package vn.motcua.form.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.expression.domain.Expression;
import vn.motcua.expression.domain.Scope;
import vn.motcua.expression.domain.Value;

/**
 * Một lượt xét tờ khai: what is visible and what it comes to, each worked out once, when it is first asked for; so the
 * order of the dependencies is followed by itself. What depends on itself comes to nothing (the verifier refuses it).
 */
final class FormRun {

    /** Nodes of expressions; a form of 300 fields and 250 conditions needs some thousands. */
    private static final int MOST_WORK = 2_000_000;

    private final Layout layout;
    private final LocalDate today;
    private final Map<String, Boolean> visible = new HashMap<>();
    private final Map<Object, Boolean> shown = new IdentityHashMap<>();
    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, Value> calculated = new HashMap<>();
    /** What is being worked out just now. */
    private final Set<String> open = new HashSet<>();
    private final Scope whole = new Place(null);
    private int work;

    FormRun(ElectronicForm form, Map<String, String> typed, LocalDate today) {
        this.layout = new Layout(form, typed);
        this.today = today;
    }

    Layout layout() {
        return layout;
    }

    int work() {
        return work;
    }

    boolean isVisible(Question question) {
        Boolean known = visible.get(question.path());
        if (known != null) {
            return known;
        }
        if (!open.add("?" + question.path())) {
            return false;
        }
        boolean above = question.parent() == null
                ? isShown(question.section(), question.section().visibleWhen())
                        && isShown(question.group(), question.group().visibleWhen())
                : isVisible(question.parent());
        boolean holds = above && holds(question.field().when().visibleWhen(), scopeOf(question));
        open.remove("?" + question.path());
        visible.put(question.path(), holds);
        return holds;
    }

    boolean isShown(FormSection section) {
        return isShown(section, section.visibleWhen());
    }

    boolean isShown(FormGroup group) {
        return isShown(group, group.visibleWhen());
    }

    private boolean isShown(Object part, Expression when) {
        if (when == null) {
            return true;
        }
        Boolean known = shown.get(part);
        if (known != null) {
            return known;
        }
        shown.put(part, false); // as long as it is being worked out
        boolean holds = when.holdsIn(whole);
        shown.put(part, holds);
        return holds;
    }

    boolean isRequired(Question question) {
        FormField field = question.field();
        boolean asked = field.required() || holdsIfAny(field.when().requiredWhen(), scopeOf(question));
        boolean part = question.parent() != null && question.parent().field().isComposite();
        return asked && (!part || isRequired(question.parent()) || isBegun(question.parent()));
    }

    /** Some part of a person or an address was given: then the rest is asked for too. */
    private boolean isBegun(Question composite) {
        return composite.field().parts().stream()
                .anyMatch(part -> !part.source().equals(FieldSource.prefilled(FormField.Prefill.TODAY))
                        && !answer(layout.question(composite.path() + "." + part.key())).isEmpty());
    }

    boolean isReadOnly(Question question) {
        FormField field = question.field();
        return field.type() == FieldType.CALCULATED || field.traits().readOnly() || copiedFrom(question) != null
                || holdsIfAny(field.when().readOnlyWhen(), scopeOf(question))
                || question.parent() != null && isReadOnly(question.parent());
    }

    /** The answer that counts: typed, taken over or calculated; empty if the question is hidden. */
    String answer(Question question) {
        String known = answers.get(question.path());
        if (known != null) {
            return known;
        }
        if (!isVisible(question) || !open.add("=" + question.path())) {
            return "";
        }
        String answer;
        if (question.field().type() == FieldType.CALCULATED) {
            answer = calculated(question).written();
        } else {
            Question source = copiedFrom(question);
            answer = source == null ? layout.answer(question.path()) : answer(source);
        }
        open.remove("=" + question.path());
        answers.put(question.path(), answer);
        return answer;
    }

    private Value calculated(Question question) {
        Value known = calculated.get(question.path());
        Expression calculation = question.field().source().calculation();
        if (known == null) {
            calculated.put(question.path(), Value.EMPTY); // as long as it is being worked out
            known = calculation == null ? Value.EMPTY : calculation.in(scopeOf(question));
            calculated.put(question.path(), known);
        }
        return known;
    }

    /** The question whose answer is taken over now; null if this one is answered by itself. */
    private Question copiedFrom(Question question) {
        FieldSource source = question.field().source();
        if (source.copyFrom() != null && source.copyWhen() != null && source.copyWhen().holdsIn(scopeOf(question))) {
            return named(source.copyFrom(), question);
        }
        Question parent = question.parent();
        if (parent != null && parent.field().isComposite()) {
            Question whole = copiedFrom(parent);
            return whole == null ? null : layout.question(whole.path() + "." + question.field().key());
        }
        return null;
    }

    /** Found in the own row first. */
    Question named(String key, Question from) {
        Question block = from.block();
        Question near = block == null ? null : layout.question(block.path() + "." + from.row() + "." + key);
        return near == null ? layout.question(key) : near;
    }

    Value value(Question question) {
        FormField field = question.field();
        if (field.isRepeated()) {
            int rows = isVisible(question) ? layout.rows(question.path()) : 0;
            return rows == 0 ? Value.EMPTY : Value.of(rows);
        }
        if (field.isComposite()) {
            return new Value.Many(field.parts().stream()
                    .map(part -> value(layout.question(question.path() + "." + part.key()))).toList());
        }
        if (!isVisible(question)) {
            return Value.EMPTY;
        }
        return field.type() == FieldType.CALCULATED ? calculated(question) : field.type().value(answer(question));
    }

    private static boolean holds(Expression condition, Scope scope) {
        return condition == null || condition.holdsIn(scope);
    }

    private static boolean holdsIfAny(Expression condition, Scope scope) {
        return condition != null && condition.holdsIn(scope);
    }

    Scope whole() {
        return whole;
    }

    /** What a condition of that question can see: its own row, then the whole form. */
    Scope scopeOf(Question question) {
        Question block = question.block();
        return block == null ? whole : new Place(block.path() + "." + question.row() + ".");
    }

    Scope row(String block, int index) {
        return new Place(block + "." + index + ".");
    }

    /** The form as seen from the whole, or from one row. */
    private final class Place implements Scope {

        private final String prefix;

        Place(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public Value value(String name) {
            Question question = prefix == null ? null : layout.question(prefix + name);
            if (question == null && prefix != null) {
                String block = prefix.substring(0, prefix.indexOf('.') + 1);
                question = name.startsWith(block) ? layout.question(prefix + name.substring(block.length())) : null;
            }
            question = question == null ? layout.question(name) : question;
            if (question != null) {
                return FormRun.this.value(question);
            }
            List<Value> column = column(name);
            return column.isEmpty() ? Value.EMPTY : new Value.Many(column);
        }

        @Override
        public int rows(String block) {
            Question question = layout.question(block);
            return question != null && isVisible(question) ? layout.rows(block) : 0;
        }

        @Override
        public Scope row(String block, int index) {
            return FormRun.this.row(block, index);
        }

        @Override
        public List<Value> column(String path) {
            int dot = path.indexOf('.');
            List<Value> values = new ArrayList<>();
            for (int i = 0; dot > 0 && i < rows(path.substring(0, dot)); i++) {
                Question cell = layout.question(path.substring(0, dot) + "." + i + path.substring(dot));
                if (cell != null && mayGoOn()) {
                    values.add(FormRun.this.value(cell));
                }
            }
            return values;
        }

        @Override
        public LocalDate today() {
            return today;
        }

        @Override
        public boolean mayGoOn() {
            return ++work <= MOST_WORK;
        }
    }
}
