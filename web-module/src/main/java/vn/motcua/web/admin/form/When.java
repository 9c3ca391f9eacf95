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
import vn.motcua.web.admin.form.Conditions.Join;
import vn.motcua.web.admin.form.Conditions.Line;
import vn.motcua.web.admin.form.Conditions.Lines;

/** Khi nào: asks for a condition as lines or as a formula, and says it in the document. */
enum When {
    VISIBLE("visibleWhen", null),
    REQUIRED("requiredWhen", "required"),
    READ_ONLY("readOnlyWhen", "readOnly"),
    COPY("copyWhen", null),
    RULE("rule", null);

    private static final int LONGEST = 4000;

    /** Cách đặt điều kiện. */
    enum Mode {
        NEVER,
        ALWAYS,
        LINES,
        FORMULA;

        boolean isWritten() {
            return this == LINES || this == FORMULA;
        }
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

    List<FormField> questions(DesignWords words, ConditionRows rows) {
        List<Option> modes = new ArrayList<>();
        for (Mode mode : Mode.values()) {
            if (mode.isWritten() || this != RULE && mode == Mode.ALWAYS && this != COPY
                    || mode == Mode.NEVER && (always != null || this == COPY)) {
                modes.add(new Option(mode.name(), words.named("WhenMode", name() + "_" + mode)));
            }
        }
        List<Option> joins = words.options("WhenJoin", "", Join.values());
        return List.of(
                FormField.of(path("Mode"), words.of(this), FieldType.RADIO).mustBeAnswered().offering(modes)
                        .with(this == COPY ? FieldConditions.visible("filled(p_copyFrom)") : FieldConditions.ALWAYS),
                FormField.of(path("Join"), words.named("WhenLine", "JOIN"), FieldType.RADIO).mustBeAnswered().offering(joins)
                        .with(shown(path("Mode"), Mode.LINES, " and " + path("Lines") + " > 1")),
                FormField.of(path("Lines"), words.named("WhenLine", "LINE"), FieldType.BLOCK).mustBeAnswered().made(rows.columns(path("Join")))
                        .with(FieldLimits.NONE.rows(1, Conditions.MOST_LINES)).with(shown(path("Mode"), Mode.LINES, "")),
                FormField.of(path(""), words.named("WhenLine", "FORMULA"), FieldType.LONG_TEXT).mustBeAnswered()
                        .with(FieldLimits.NONE.length(null, LONGEST))
                        .with(words.help(this == RULE ? "RULE" : "FORMULA")).with(shown(path("Mode"), Mode.FORMULA, "")));
    }

    private static FieldConditions shown(String mode, Mode value, String more) {
        return new FieldConditions(Expression.of(mode + " = '" + value + "'" + more), null, null);
    }

    Map<String, String> answers(Map<String, Object> node, ConditionRows rows) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put(path("Join"), "ALL");
        String formula = (String) node.get(attribute);
        if (formula == null || formula.isBlank() || this == RULE && formula.equals("true")) {
            boolean fixed = always != null && Boolean.TRUE.equals(node.get(always));
            answers.put(path("Mode"), (this == RULE ? Mode.LINES : this == COPY ? Mode.NEVER
                    : always == null || fixed ? Mode.ALWAYS : Mode.NEVER).name());
            return answers;
        }
        answers.put(path(""), formula);
        Map<String, String> shown = Conditions.lines(formula).map(lines -> shown(lines, rows)).orElse(Map.of());
        answers.put(path("Mode"), (shown.isEmpty() ? Mode.FORMULA : Mode.LINES).name());
        answers.putAll(shown);
        return answers;
    }

    /** Somebody wrote a formula that lines cannot show. */
    boolean isBeyondLines(Map<String, Object> node, ConditionRows rows) {
        return Mode.FORMULA.name().equals(answers(node, rows).get(path("Mode")));
    }

    /** Nothing if not every line can be shown as one. */
    private Map<String, String> shown(Lines lines, ConditionRows rows) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put(path("Join"), lines.join().name());
        answers.put(path("Lines"), String.valueOf(lines.lines().size()));
        for (int i = 0; i < lines.lines().size(); i++) {
            Map<String, String> row = rows.shown(lines.lines().get(i)).orElse(null);
            if (row == null) {
                return Map.of();
            }
            String before = path("Lines") + "." + i + ".";
            row.forEach((column, answer) -> answers.put(before + column, answer));
        }
        return answers;
    }

    /** Nothing is said yet as long as the lines are not complete. */
    void say(Map<String, String> kept, Set<String> wrong, ConditionRows rows, Object before, Map<String, Object> attributes) {
        Mode mode = Mode.valueOf(kept.getOrDefault(path("Mode"), Mode.ALWAYS.name()));
        String formula = switch (mode) {
            case LINES -> asBefore(formula(kept, rows), before);
            case FORMULA -> kept.get(path(""));
            default -> null;
        };
        boolean unfinished = formula == null && mode.isWritten()
                || mode == Mode.LINES && wrong.stream().anyMatch(path -> path.startsWith(path("Lines")));
        if (!unfinished) {
            attributes.put(attribute, formula);
            if (always != null) {
                attributes.put(always, mode == Mode.ALWAYS ? Boolean.TRUE : null);
            }
        }
    }

    /** Lines that nobody changed leave the formula as its author wrote it. */
    private static String asBefore(String formula, Object before) {
        boolean same = formula != null && before instanceof String written && Conditions.lines(written).equals(Conditions.lines(formula));
        return same ? (String) before : formula;
    }

    private String formula(Map<String, String> kept, ConditionRows rows) {
        List<Line> lines = new ArrayList<>();
        int count = Integer.parseInt(kept.getOrDefault(path("Lines"), "0"));
        for (int i = 0; i < count; i++) {
            String before = path("Lines") + "." + i + ".";
            Map<String, String> row = new LinkedHashMap<>();
            kept.forEach((path, answer) -> {
                if (path.startsWith(before)) {
                    row.put(path.substring(before.length()), answer);
                }
            });
            Line line = rows.said(row).orElse(null);
            if (line == null) {
                return null;
            }
            lines.add(line);
        }
        return lines.isEmpty() ? null : Conditions.formula(new Lines(Join.valueOf(kept.getOrDefault(path("Join"), Join.ALL.name())), lines));
    }
}
