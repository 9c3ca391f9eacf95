package vn.motcua.web.admin.form;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.motcua.expression.domain.Expression;
import vn.motcua.form.domain.FieldConditions;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormField.Option;
import vn.motcua.web.admin.form.Conditions.Comparison;
import vn.motcua.web.admin.form.Conditions.Line;

/**
 * Hàng điều kiện trên tờ thuộc tính: which question, how it is compared, and with what. The value is chosen or typed in
 * the way in which the question itself is answered, so that nobody has to know codes.
 */
final class ConditionRows {

    static final String FIELD = "field";
    static final String COMPARISON = "comparison";
    private static final String OTHER = "other";
    private static final String TEXT = "value";
    private static final String NUMBER = "number";
    private static final String DAY = "day";
    private static final String CHOICE = "choice_";

    private final DesignWords words;
    private final List<Nameable> names;

    ConditionRows(DesignWords words, List<Nameable> names) {
        this.words = words;
        this.names = names;
    }

    List<FormField> columns() {
        String label = words.named("WhenLine", "VALUE");
        List<FormField> columns = new ArrayList<>();
        columns.add(FormField.of(FIELD, words.named("WhenLine", "FIELD"), FieldType.SELECT).mustBeAnswered()
                .offering(Nameable.options(names)));
        columns.add(FormField.of(COMPARISON, words.named("WhenLine", "COMPARISON"), FieldType.SELECT).mustBeAnswered()
                .offering(words.options(Comparison.values())));
        columns.add(FormField.of(OTHER, words.named("WhenLine", "OTHER"), FieldType.SELECT).mustBeAnswered()
                .offering(Nameable.options(names)).with(FieldConditions.visible("comparison in (" + listed(Comparison::isWithField) + ")")));
        names.stream().filter(name -> columnOf(name).startsWith(CHOICE)).forEach(name -> columns.add(
                asked(name, label).with(shown(List.of(name)))));
        column(TEXT, FieldType.TEXT, label).ifPresent(columns::add);
        column(NUMBER, FieldType.NUMBER, label).ifPresent(columns::add);
        column(DAY, FieldType.DATE, label).ifPresent(columns::add);
        return columns;
    }

    /** Names of all columns that may come up, so that a change of any is followed at once. */
    List<String> keys() {
        return columns().stream().map(FormField::key).toList();
    }

    private FormField asked(Nameable name, String label) {
        FormField field = name.field();
        boolean tick = isTick(field);
        FormField asked = FormField.of(columnOf(name), label, field.type() == FieldType.CATALOGUE ? FieldType.CATALOGUE : FieldType.SELECT)
                .mustBeAnswered();
        return field.catalogue() != null && !field.catalogue().isEmpty() ? asked.from(field.catalogue())
                : asked.offering(tick ? List.of(new Option("true", words.named("Answer", "true")),
                        new Option("false", words.named("Answer", "false"))) : field.options());
    }

    private Optional<FormField> column(String key, FieldType type, String label) {
        List<Nameable> those = names.stream().filter(name -> columnOf(name).equals(key)).toList();
        return those.isEmpty() ? Optional.empty()
                : Optional.of(FormField.of(key, label, type).mustBeAnswered().with(shown(those)));
    }

    private static FieldConditions shown(List<Nameable> where) {
        return FieldConditions.visible("field in (" + where.stream().map(name -> "'" + name.name() + "'").collect(joining(", "))
                + ") and not (comparison in (" + listed(comparison -> comparison.isAlone() || comparison.isWithField()) + "))");
    }

    private static String listed(Predicate<Comparison> which) {
        return Arrays.stream(Comparison.values()).filter(which).map(comparison -> "'" + comparison + "'").collect(joining(", "));
    }

    private static String columnOf(Nameable name) {
        FormField field = name.field();
        boolean chosen = !field.options().isEmpty() || isTick(field) || field.type() == FieldType.CATALOGUE;
        if (chosen) {
            return CHOICE + name.name().replace(".", "__");
        }
        boolean wholeDay = field.type() == FieldType.DATE;
        return field.type().isNumber() || field.isRepeated() ? NUMBER : wholeDay ? DAY : TEXT;
    }

    private static boolean isTick(FormField field) {
        return field.type() == FieldType.YES_NO || field.type() == FieldType.CHECKBOX;
    }

    private Optional<Nameable> named(String name) {
        return names.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** The line as answers of its row; empty if a row cannot show it, as its question or its choice is there no more. */
    Optional<Map<String, String>> shown(Line line) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put(FIELD, line.field());
        row.put(COMPARISON, line.comparison().name());
        if (line.comparison().isWithField()) {
            row.put(OTHER, line.operand());
            return named(line.field()).isPresent() && named(line.operand()).isPresent() ? Optional.of(row) : Optional.empty();
        }
        Nameable name = named(line.field()).orElse(null);
        String plain = plain(line.operand());
        boolean known = name != null && (line.comparison().isAlone() || !columnOf(name).startsWith(CHOICE)
                || name.field().options().isEmpty() || name.field().options().stream().anyMatch(option -> option.value().equals(plain)));
        if (!known) {
            return Optional.empty();
        }
        boolean several = name.field().type() == FieldType.MULTI_SELECT;
        row.put(COMPARISON, (!several ? line.comparison() : line.comparison() == Comparison.CONTAINS ? Comparison.IS
                : line.comparison() == Comparison.CONTAINS_NOT ? Comparison.IS_NOT : line.comparison()).name());
        if (!line.comparison().isAlone()) {
            row.put(columnOf(name), columnOf(name).equals(NUMBER) ? plain.replace('.', ',') : plain);
        }
        return Optional.of(row);
    }

    private static String plain(String operand) {
        String inner = operand.startsWith("date('") ? operand.substring(5, operand.length() - 1) : operand;
        return inner.startsWith("'") ? inner.substring(1, inner.length() - 1) : inner;
    }

    /** Empty as long as the row is not complete. */
    Optional<Line> said(Map<String, String> row) {
        Nameable name = named(row.getOrDefault(FIELD, "")).orElse(null);
        if (name == null || row.get(COMPARISON) == null) {
            return Optional.empty();
        }
        Comparison comparison = meant(Comparison.valueOf(row.get(COMPARISON)), name.field());
        if (comparison.isAlone()) {
            return Optional.of(new Line(name.name(), comparison, ""));
        }
        String operand = row.get(comparison.isWithField() ? OTHER : columnOf(name));
        return operand == null || operand.isBlank() ? Optional.empty()
                : Optional.of(new Line(name.name(), comparison, comparison.isWithField() ? operand : literal(name, operand.strip())));
    }

    /** Of several choices each is meant. */
    private static Comparison meant(Comparison comparison, FormField field) {
        if (field.type() != FieldType.MULTI_SELECT) {
            return comparison;
        }
        return comparison == Comparison.IS ? Comparison.CONTAINS
                : comparison == Comparison.IS_NOT ? Comparison.CONTAINS_NOT : comparison;
    }

    private static String literal(Nameable name, String typed) {
        FieldType type = name.field().type();
        if (isTick(name.field())) {
            return typed;
        }
        boolean number = typed.matches("-?[0-9]{1,15}([.,][0-9]+)?");
        if (columnOf(name).equals(NUMBER) || type == FieldType.CALCULATED && number) {
            return typed.replace(',', '.');
        }
        boolean day = typed.matches("[0-9]{2}/[0-9]{2}/[0-9]{4}");
        return day && (type.isDay() || type == FieldType.CALCULATED) ? "date('" + typed + "')" : "'" + typed.replace("'", "’") + "'";
    }
}
