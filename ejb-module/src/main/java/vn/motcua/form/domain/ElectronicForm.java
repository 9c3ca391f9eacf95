package vn.motcua.form.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Biểu mẫu điện tử: the questions that an applicant answers online, and the one place that judges the answers.
 * Answers are texts by key of the field, as typed; dates as dd/MM/yyyy, a ticked box as {@code true}.
 */
public record ElectronicForm(String title, List<FormSection> sections) implements Serializable {

    public ElectronicForm {
        sections = List.copyOf(sections);
        Set<String> keys = new HashSet<>();
        for (FormSection section : sections) {
            for (FormField field : section.fields()) {
                if (!keys.add(field.key())) {
                    throw new IllegalArgumentException("two fields are called " + field.key());
                }
            }
        }
    }

    public Stream<FormField> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    public Optional<FormField> field(String key) {
        return fields().filter(field -> field.key().equals(key)).findFirst();
    }

    /** All that is wrong with the answers, at most one problem a field, in the order of the form. */
    public List<FieldProblem> problemsIn(Map<String, String> answers, LocalDate today) {
        Map<String, String> clean = normalised(answers);
        List<FieldProblem> problems = new ArrayList<>();
        for (FormSection section : sections) {
            for (FormField field : section.fields()) {
                field.objectionTo(clean.getOrDefault(field.key(), ""), today)
                        .map(no -> new FieldProblem(section.key(), field.key(), no.messageKey(), no.arguments()))
                        .ifPresent(problems::add);
            }
        }
        answers.keySet().stream()
                .filter(key -> field(key).isEmpty())
                .sorted()
                .map(key -> new FieldProblem("", key, "field.unknown", List.of()))
                .forEach(problems::add);
        return List.copyOf(problems);
    }

    /** The answers as they are kept: known fields that were answered, in the order of the form. */
    public Map<String, String> normalised(Map<String, String> answers) {
        Map<String, String> clean = new LinkedHashMap<>();
        fields().forEach(field -> {
            String answer = answers.get(field.key());
            if (answer != null && !answer.isBlank()) {
                clean.put(field.key(), field.normalised(answer));
            }
        });
        return clean;
    }
}
