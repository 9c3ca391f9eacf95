package vn.motcua.web.admin.form;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.form.domain.FieldConditions;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormField.Option;
import vn.motcua.web.admin.form.Comparison.Operand;
import vn.motcua.web.admin.form.Conditions.Line;

/**
 * Hàng điều kiện trên tờ thuộc tính: which question, how it is compared, and with what. Only what makes sense of the answer
 * is offered, and the value is chosen or typed as the question itself is answered, so that nobody has to know codes.
 */
final class ConditionRows {

    static final String GROUP = "group";
    static final String FIELD = "field";
    private static final String COMPARISON = "comparison_";
    private static final String OTHER = "other_";
    private static final String CHOICE = "choice_";
    private static final String CHOICES = "choices_";
    private static final String AGE = "years";

    private final DesignWords words;
    private final List<Nameable> names;

    ConditionRows(DesignWords words, List<Nameable> names) {
        this.words = words;
        this.names = names;
    }

    /** @param join path of the question how lines are joined */
    List<FormField> columns(String join) {
        List<FormField> columns = new ArrayList<>();
        columns.add(FormField.of(GROUP, words.named("WhenLine", "GROUP"), FieldType.SELECT).mustBeAnswered()
                .offering(IntStream.rangeClosed(1, Conditions.MOST_GROUPS).mapToObj(i -> new Option(String.valueOf(i), String.valueOf(i))).toList())
                .with(FieldConditions.visible(join + " in ('ANY_GROUP', 'EVERY_GROUP')")));
        columns.add(FormField.of(FIELD, words.named("WhenLine", "FIELD"), FieldType.SELECT).mustBeAnswered().offering(Nameable.options(names)));
        for (AnswerKind kind : AnswerKind.values()) {
            List<Nameable> those = names.stream().filter(name -> AnswerKind.of(name.field()) == kind).toList();
            if (!those.isEmpty()) {
                columns.add(FormField.of(COMPARISON + kind, words.named("WhenLine", "COMPARISON"), FieldType.SELECT).mustBeAnswered()
                        .offering(kind.comparisons().stream().map(one -> new Option(one.name(), named(kind, one))).toList())
                        .with(about(those)));
                operands(kind, those, columns);
            }
        }
        return columns;
    }

    private String named(AnswerKind kind, Comparison comparison) {
        boolean spokenOtherwise = kind == AnswerKind.DAY && (comparison.operand() == Operand.VALUE || comparison.operand() == Operand.FIELD);
        return spokenOtherwise ? words.named("DayComparison", comparison.name()) : words.of(comparison);
    }

    private void operands(AnswerKind kind, List<Nameable> those, List<FormField> columns) {
        String label = words.named("WhenLine", "VALUE");
        if (kind == AnswerKind.DAY) {
            columns.add(column(AGE, words.named("WhenLine", "AGE"), FieldType.NUMBER, kind, Operand.NUMBER, those));
        }
        if (kind.comparisons().contains(Comparison.SAME_AS)) {
            columns.add(column(OTHER + kind, words.named("WhenLine", "OTHER"), FieldType.SELECT, kind, Operand.FIELD, those)
                    .offering(Nameable.options(those)));
        }
        switch (kind) {
            case CHOICE, CODE, SEVERAL, TICK -> those.forEach(name -> {
                FormField field = name.field();
                boolean code = kind == AnswerKind.CODE;
                FormField one = column(key(CHOICE, name), label, code ? FieldType.CATALOGUE : FieldType.SELECT, kind, Operand.VALUE, List.of(name));
                columns.add(code ? one.from(field.catalogue()) : one.offering(kind == AnswerKind.TICK ? yesAndNo() : field.options()));
                if (kind == AnswerKind.CHOICE) {
                    columns.add(column(key(CHOICES, name), words.named("WhenLine", "VALUES"), FieldType.MULTI_SELECT, kind, Operand.VALUES,
                            List.of(name)).offering(field.options()));
                }
            });
            case THING -> { } // nothing to compare with
            default -> columns.add(column(valueColumn(kind), label, typed(kind), kind, Operand.VALUE, those));
        }
    }

    private List<Option> yesAndNo() {
        return Stream.of(FieldType.CHECKED, FieldType.UNCHECKED).map(value -> new Option(value, words.named("Answer", value))).toList();
    }

    private static FieldType typed(AnswerKind kind) {
        return switch (kind) {
            case NUMBER -> FieldType.NUMBER;
            case DAY -> FieldType.PARTIAL_DATE;
            case UNIT -> FieldType.ADMINISTRATIVE_UNIT;
            default -> FieldType.TEXT;
        };
    }

    private static FormField column(String key, String label, FieldType type, AnswerKind kind, Operand operand, List<Nameable> those) {
        String compared = COMPARISON + kind + " in (" + listed(kind.comparisons().stream().filter(one -> one.operand() == operand)
                .map(Enum::name).toList()) + ")";
        return FormField.of(key, label, type).mustBeAnswered()
                .with(FieldConditions.visible(about(those).visibleWhen().source() + " and " + compared));
    }

    private static FieldConditions about(List<Nameable> those) {
        return FieldConditions.visible(FIELD + " in (" + listed(those.stream().map(Nameable::name).toList()) + ")");
    }

    private static String listed(Collection<String> texts) {
        return texts.stream().map(text -> "'" + text + "'").collect(joining(", "));
    }

    /** Names of all columns that may come up, so that a change of any is followed at once. */
    List<String> keys() {
        return columns("x").stream().map(FormField::key).toList();
    }

    private static String key(String stem, Nameable name) {
        return stem + name.name().replace(".", "__");
    }

    private static String valueColumn(AnswerKind kind) {
        return "value_" + kind;
    }

    private static String columnOf(Comparison comparison, Nameable name) {
        AnswerKind kind = AnswerKind.of(name.field());
        boolean chosen = kind == AnswerKind.CHOICE || kind == AnswerKind.CODE || kind == AnswerKind.SEVERAL || kind == AnswerKind.TICK;
        return switch (comparison.operand()) {
            case NONE -> null;
            case VALUE -> chosen ? key(CHOICE, name) : valueColumn(kind);
            case VALUES -> key(CHOICES, name);
            case NUMBER -> AGE;
            case FIELD -> OTHER + kind;
        };
    }

    private Optional<Nameable> named(String name) {
        return names.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** The line as answers of its row; empty if a row cannot show it, as its question or its choice is there no more. */
    Optional<Map<String, String>> shown(Line line) {
        Nameable name = named(line.field()).orElse(null);
        if (name == null || !AnswerKind.of(name.field()).comparisons().contains(line.comparison()) || !isOffered(line, name)) {
            return Optional.empty();
        }
        Map<String, String> row = new LinkedHashMap<>();
        row.put(GROUP, String.valueOf(line.group()));
        row.put(FIELD, line.field());
        row.put(COMPARISON + AnswerKind.of(name.field()), line.comparison().name());
        String column = columnOf(line.comparison(), name);
        switch (line.comparison().operand()) {
            case NONE -> { }
            case VALUES -> row.put(column, String.join("\n", ConditionLine.plains(line.operand())));
            case FIELD -> row.put(column, line.operand());
            case NUMBER -> row.put(column, line.operand().replace('.', ','));
            case VALUE -> row.put(column, AnswerKind.of(name.field()) == AnswerKind.NUMBER ? line.operand().replace('.', ',')
                    : ConditionLine.plain(line.operand()));
        }
        return Optional.of(row);
    }

    private boolean isOffered(Line line, Nameable name) {
        FormField field = name.field();
        boolean alike = named(line.operand()).filter(other -> AnswerKind.of(other.field()) == AnswerKind.of(field)).isPresent();
        List<String> values = line.comparison().operand() == Operand.VALUES ? ConditionLine.plains(line.operand())
                : List.of(ConditionLine.plain(line.operand()));
        return switch (line.comparison().operand()) {
            case NONE, NUMBER -> true;
            case FIELD -> alike;
            default -> ConditionValues.fit(AnswerKind.of(field), line.operand()) && (field.options().isEmpty()
                    || values.stream().allMatch(value -> field.options().stream().anyMatch(option -> option.value().equals(value))));
        };
    }

    /** Empty as long as the row is not complete. */
    Optional<Line> said(Map<String, String> row) {
        Nameable name = named(row.getOrDefault(FIELD, "")).orElse(null);
        String compared = name == null ? null : row.get(COMPARISON + AnswerKind.of(name.field()));
        if (compared == null || compared.isBlank()) {
            return Optional.empty();
        }
        Comparison comparison = Comparison.valueOf(compared);
        String column = columnOf(comparison, name);
        String operand = column == null ? "" : row.getOrDefault(column, "").strip();
        if (column != null && operand.isEmpty()) {
            return Optional.empty();
        }
        int group = Integer.parseInt(row.getOrDefault(GROUP, "1"));
        return Optional.of(new Line(name.name(), comparison, switch (comparison.operand()) {
            case NONE, FIELD -> operand;
            case NUMBER -> operand.replace(',', '.');
            case VALUES -> operand.lines().map(ConditionLine::text).collect(joining(", "));
            case VALUE -> ConditionValues.literal(AnswerKind.of(name.field()), operand);
        }, group));
    }
}
