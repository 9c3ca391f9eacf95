package vn.motcua.web.admin.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.expression.domain.Expression;
import vn.motcua.form.domain.FieldConditions;
import vn.motcua.form.domain.FieldLimits;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormField.Option;
import vn.motcua.web.admin.form.Conditions.Comparison;
import vn.motcua.web.admin.form.Conditions.Line;
import vn.motcua.web.admin.form.Conditions.Lines;

/** Khi nào: asks for a condition as lines or as a formula, and says it in the document. */
enum When {
    VISIBLE("visibleWhen", null),
    REQUIRED("requiredWhen", "required"),
    READ_ONLY("readOnlyWhen", "readOnly");

    /** Cách đặt điều kiện. */
    enum Mode {
        NEVER,
        ALWAYS,
        LINES,
        FORMULA
    }

    private final String attribute;
    private final String always;

    When(String attribute, String always) {
        this.attribute = attribute;
        this.always = always;
    }

    String attribute() {
        return attribute;
    }

    String path(String part) {
        return "p_" + attribute + part;
    }

    List<FormField> questions(DesignWords words, List<Option> fields) {
        List<Option> modes = new ArrayList<>();
        for (Mode mode : Mode.values()) {
            if (mode != Mode.NEVER || always != null) {
                modes.add(new Option(mode.name(), words.named("WhenMode", name() + "_" + mode)));
            }
        }
        List<Option> joins = List.of(new Option("ALL", words.named("WhenJoin", "ALL")), new Option("ANY", words.named("WhenJoin", "ANY")));
        List<FormField> columns = List.of(
                FormField.of("field", words.named("WhenLine", "FIELD"), FieldType.SELECT).mustBeAnswered().offering(fields),
                FormField.of("comparison", words.named("WhenLine", "COMPARISON"), FieldType.SELECT).mustBeAnswered()
                        .offering(words.options(Comparison.values())),
                FormField.of("value", words.named("WhenLine", "VALUE"), FieldType.TEXT)
                        .with(new FieldConditions(Expression.of("not (comparison in ('FILLED', 'EMPTY'))"), null, null)));
        return List.of(
                FormField.of(path("Mode"), words.of(this), FieldType.RADIO).mustBeAnswered().offering(modes),
                FormField.of(path("Join"), words.named("WhenLine", "JOIN"), FieldType.RADIO).offering(joins)
                        .with(shown(path("Mode"), Mode.LINES, " and " + path("Lines") + " > 1")),
                FormField.of(path("Lines"), words.named("WhenLine", "LINE"), FieldType.BLOCK).mustBeAnswered().made(columns)
                        .with(FieldLimits.NONE.rows(1, 10)).with(shown(path("Mode"), Mode.LINES, "")),
                FormField.of(path(""), words.named("WhenLine", "FORMULA"), FieldType.LONG_TEXT).mustBeAnswered()
                        .with(words.help("FORMULA")).with(shown(path("Mode"), Mode.FORMULA, "")));
    }

    private static FieldConditions shown(String mode, Mode value, String more) {
        return new FieldConditions(Expression.of(mode + " = '" + value + "'" + more), null, null);
    }

    Map<String, String> answers(Map<String, Object> node, OptionNames options) {
        Map<String, String> answers = new LinkedHashMap<>();
        String formula = (String) node.get(attribute);
        boolean fixed = always != null && Boolean.TRUE.equals(node.get(always));
        if (formula == null || formula.isBlank()) {
            answers.put(path("Mode"), (always == null || fixed ? Mode.ALWAYS : Mode.NEVER).name());
            return answers;
        }
        answers.put(path(""), formula);
        Lines lines = Conditions.lines(formula).orElse(null);
        answers.put(path("Mode"), (lines == null ? Mode.FORMULA : Mode.LINES).name());
        if (lines != null) {
            answers.put(path("Join"), lines.all() ? "ALL" : "ANY");
            answers.put(path("Lines"), String.valueOf(lines.lines().size()));
            for (int i = 0; i < lines.lines().size(); i++) {
                Line line = lines.lines().get(i);
                answers.put(path("Lines") + "." + i + ".field", line.field());
                answers.put(path("Lines") + "." + i + ".comparison", line.comparison().name());
                answers.put(path("Lines") + "." + i + ".value", options.shown(line.field(), line.value()));
            }
        }
        return answers;
    }

    /** Nothing is said yet as long as the lines are not complete. */
    void say(Map<String, String> kept, Set<String> wrong, OptionNames options, Map<String, Object> attributes) {
        Mode mode = Mode.valueOf(kept.getOrDefault(path("Mode"), Mode.ALWAYS.name()));
        String formula = switch (mode) {
            case LINES -> formula(kept, options);
            case FORMULA -> kept.get(path(""));
            default -> null;
        };
        boolean unfinished = formula == null && (mode == Mode.LINES || mode == Mode.FORMULA)
                || mode == Mode.LINES && wrong.stream().anyMatch(path -> path.startsWith(path("Lines")));
        if (!unfinished) {
            attributes.put(attribute, formula);
            if (always != null) {
                attributes.put(always, mode == Mode.ALWAYS ? Boolean.TRUE : null);
            }
        }
    }

    private String formula(Map<String, String> kept, OptionNames options) {
        List<Line> lines = new ArrayList<>();
        int count = Integer.parseInt(kept.getOrDefault(path("Lines"), "0"));
        for (int i = 0; i < count; i++) {
            String field = kept.get(path("Lines") + "." + i + ".field");
            String comparison = kept.get(path("Lines") + "." + i + ".comparison");
            if (field == null || comparison == null) {
                return null;
            }
            String value = kept.getOrDefault(path("Lines") + "." + i + ".value", "");
            lines.add(new Line(field, Comparison.valueOf(comparison), options.meant(field, value)));
        }
        return lines.isEmpty() ? null : Conditions.formula(new Lines(!"ANY".equals(kept.get(path("Join"))), lines));
    }
}
