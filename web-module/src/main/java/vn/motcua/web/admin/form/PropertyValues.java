package vn.motcua.web.admin.form;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FieldProblem;
import vn.motcua.form.domain.FieldTraits;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormPaper;
import vn.motcua.form.domain.FormState;
import vn.motcua.kernel.Folded;

/** Giá trị thuộc tính: between the document and the answers of the property sheet. */
final class PropertyValues {

    private static final String ARROW = "|";

    private PropertyValues() {}

    static Map<String, String> answers(Map<String, Object> node, ConditionRows rows) {
        Map<String, String> answers = new LinkedHashMap<>();
        node.forEach((attribute, value) -> {
            if (value instanceof String || value instanceof Boolean) {
                answers.put("p_" + attribute, value.toString());
            } else if (value instanceof Number number) {
                answers.put("p_" + attribute, new BigDecimal(number.toString()).stripTrailingZeros().toPlainString().replace('.', ','));
            } else if (attribute.equals("options") && value instanceof List<?> options) {
                answers.put("p_options", options.stream().map(PropertyValues::line).collect(Collectors.joining("\n")));
            } else if (attribute.equals("fields") && value instanceof List<?> fields && fields.stream().allMatch(String.class::isInstance)) {
                answers.put("p_fields", fields.stream().map(String.class::cast).collect(Collectors.joining("\n")));
            } else if (attribute.equals("fileKinds")) {
                answers.put("p_fileKinds", FileRules.answer(texts(value)));
            } else if (attribute.equals("paper") && value instanceof Map<?, ?> paper) {
                paper.forEach((name, said) -> answers.put("p_" + name, String.valueOf(said)));
            }
        });
        if (node.containsKey("sections") && !node.containsKey("paper")) {
            answers.put("p_nationalHeading", String.valueOf(FormPaper.PLAIN.nationalHeading()));
        }
        if (node.containsKey("type")) {
            answers.putIfAbsent("p_width", FieldTraits.PLAIN.width().name());
            answers.putIfAbsent("p_tidy", FieldTraits.PLAIN.tidy().name());
        }
        if (node.containsKey("type") || node.containsKey("rule")) {
            answers.putIfAbsent("p_severity", FieldTraits.PLAIN.severity().name());
        }
        if (node.get("type") instanceof String type && FormField.of("x", "", FieldType.valueOf(type)).isComposite()) {
            answers.put("p_parts", String.join("\n", parts(node, FieldType.valueOf(type))));
        }
        if (node.get("maxFileSize") instanceof Number bytes) {
            answers.put("p_maxFileSize", FileRules.megabytes(new BigDecimal(bytes.toString())));
        }
        for (When when : When.values()) {
            answers.remove(when.path(""));
            answers.putAll(when.answers(node, rows));
        }
        Stream.of(DayBound.values()).forEach(bound -> answers.putAll(bound.answers(node)));
        return answers;
    }

    private static List<String> texts(Object list) {
        return list instanceof List<?> texts ? texts.stream().map(String::valueOf).toList() : List.of();
    }

    private static String line(Object option) {
        Map<?, ?> said = (Map<?, ?>) option;
        return said.get("value") + " " + ARROW + " " + said.get("label");
    }

    /** What the answers say; an answer that is wrong says nothing, so that what was said before stays. */
    static Map<String, Object> attributes(ElectronicForm sheet, FormState state, Map<String, Object> before, ConditionRows rows) {
        Map<String, String> kept = state.kept();
        Set<String> wrong = state.problems().stream().filter(FieldProblem::blocks).map(FieldProblem::fieldKey).collect(toSet());
        Map<String, Object> attributes = new LinkedHashMap<>();
        Map<String, Object> paper = new LinkedHashMap<>();
        sheet.fields().filter(field -> !wrong.contains(field.key())).forEach(field -> {
            String attribute = field.key().substring(2);
            String answer = kept.get(field.key());
            if (Set.of("formNumber", "recipient", "nationalHeading").contains(attribute)) {
                paper.put(attribute, value(field, answer, before));
            } else if (attribute.equals("parts")) {
                sayParts(answer, before, attributes);
            } else if (attribute.equals("fileKinds")) {
                attributes.put(attribute, FileRules.said(answer == null ? List.of() : answer.lines().toList(), texts(before.get(attribute))));
            } else if (attribute.equals("maxFileSize")) {
                attributes.put(attribute, answer == null ? null : FileRules.bytes(answer, before.get(attribute)));
            } else if (!isAskedInParts(attribute)) {
                attributes.put(attribute, value(field, answer, before));
            }
        });
        if (!paper.isEmpty()) {
            paper.values().removeIf(said -> said == null);
            paper.putIfAbsent("nationalHeading", false);
            attributes.put("paper", paper);
        }
        for (When when : When.values()) {
            if (sheet.field(when.path("Mode")).isPresent()) {
                when.say(kept, wrong, rows, before.get(when.attribute()), attributes);
            }
        }
        Stream.of(DayBound.values()).filter(bound -> bound.isAskedIn(sheet)).forEach(bound -> bound.say(kept, wrong, attributes));
        return attributes;
    }

    /** Keys of what is asked: those that the form names, or the usual ones. */
    private static List<String> parts(Map<String, Object> node, FieldType type) {
        return node.get("fields") instanceof List<?> named && !named.isEmpty()
                ? named.stream().map(part -> String.valueOf(((Map<?, ?>) part).get("key"))).toList()
                : FormField.of("x", "", type).parts().stream().map(FormField::key).toList();
    }

    /** Parts that were there before keep what is said of them; others are asked as usual. */
    private static void sayParts(String answer, Map<String, Object> before, Map<String, Object> attributes) {
        List<String> keys = answer == null ? List.of() : answer.lines().toList();
        if (keys.isEmpty() || Set.copyOf(keys).equals(Set.copyOf(parts(before, FieldType.valueOf(before.get("type").toString()))))) {
            return;
        }
        List<?> known = before.get("fields") instanceof List<?> named ? named : List.of();
        attributes.put("fields", keys.stream().map(key -> known.stream()
                .filter(part -> key.equals(((Map<?, ?>) part).get("key"))).findFirst()
                .<Object>map(part -> part).orElse(Map.of("key", key))).toList());
    }

    private static boolean isAskedInParts(String attribute) {
        return Stream.of(When.values()).anyMatch(when -> attribute.startsWith(when.attribute()))
                || Stream.of(DayBound.values()).anyMatch(bound -> attribute.startsWith(bound.attribute()));
    }

    private static Object value(FormField question, String answer, Map<String, Object> before) {
        if (answer == null || answer.isBlank()) {
            return null;
        }
        if (question.key().equals("p_constant")) {
            return answer;
        }
        return switch (question.type()) {
            case CHECKBOX -> answer.equals(FieldType.CHECKED) ? Boolean.TRUE : null;
            case NUMBER -> new BigDecimal(answer.replace(',', '.'));
            case MULTI_SELECT -> answer.lines().toList();
            default -> question.key().equals("p_options") ? options(answer, before) : answer;
        };
    }

    /** A line an option; a value that was there before under the same name stays, or dossiers would lose their answer. */
    private static List<Map<String, Object>> options(String text, Map<String, Object> before) {
        List<Map<String, Object>> options = new ArrayList<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            int arrow = line.indexOf(ARROW);
            String label = arrow < 0 ? line : line.substring(arrow + 1).strip();
            String value = arrow < 0 ? valueOf(label, before) : line.substring(0, arrow).strip();
            Map<String, Object> option = new LinkedHashMap<>();
            option.put("value", value);
            option.put("label", label.isEmpty() ? value : label);
            options.add(option);
        });
        return options;
    }

    private static String valueOf(String label, Map<String, Object> before) {
        if (before.get("options") instanceof List<?> known) {
            for (Object option : known) {
                if (option instanceof Map<?, ?> said && label.equals(said.get("label"))) {
                    return String.valueOf(said.get("value"));
                }
            }
        }
        return Folded.of(label).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^_|_$", "");
    }
}
