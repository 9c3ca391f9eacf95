package vn.motcua.form.domain;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Biểu mẫu điện tử: the questions that an applicant answers online, and the one place that judges the answers.
 * Answers are texts by path key, as typed; dates as dd/MM/yyyy, a ticked box as {@code true}; the key of a block holds
 * the number of its rows.
 *
 * @param paper how it is printed
 */
@JsonbTypeAdapter(FormAsJson.class)
public record ElectronicForm(String title, List<FormSection> sections, List<FormRule> rules, FormPaper paper)
        implements Serializable {

    public ElectronicForm {
        title = title == null ? "" : title;
        sections = sections == null ? List.of() : List.copyOf(sections);
        rules = rules == null ? List.of() : List.copyOf(rules);
        paper = paper == null ? FormPaper.PLAIN : paper;
    }

    public ElectronicForm(String title, List<FormSection> sections) {
        this(title, sections, null, null);
    }

    public ElectronicForm keeping(FormRule... others) {
        return new ElectronicForm(title, sections, List.of(others), paper);
    }

    /** What stands in it: questions, blocks and texts, not their parts. */
    public Stream<FormField> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    /**
     * The field of a path key: {@code applicant}, {@code applicant.name}, {@code children.name} or
     * {@code children.0.name}.
     */
    public Optional<FormField> field(String path) {
        String[] keys = path.split("\\.");
        Optional<FormField> found = named(fields(), keys[0]);
        for (int i = 1; i < keys.length && found.isPresent(); i++) {
            String key = keys[i];
            boolean row = found.get().isRepeated() && key.chars().allMatch(Character::isDigit);
            found = row ? found : named(found.get().parts().stream(), key);
        }
        return found;
    }

    /** The section in which the field of a path key stands. */
    public Optional<FormSection> sectionOf(String path) {
        String root = path.split("\\.", 2)[0];
        return sections.stream()
                .filter(section -> section.fields().stream().anyMatch(field -> field.key().equals(root)))
                .findFirst();
    }

    private static Optional<FormField> named(Stream<FormField> fields, String key) {
        return fields.filter(field -> field.key().equals(key)).findFirst();
    }

    /** How the form stands with these answers; everything else here is a part of it. */
    public FormState state(Map<String, String> answers, FormContext context) {
        return FormState.of(this, answers, context);
    }

    /** All that is wrong with the answers, in the order of the form; see {@link FieldProblem#blocks()}. */
    public List<FieldProblem> problemsIn(Map<String, String> answers, FormContext context) {
        return state(answers, context).problems();
    }

    public List<FieldProblem> problemsIn(Map<String, String> answers, LocalDate today) {
        return problemsIn(answers, FormContext.on(today));
    }

    /** The answers as they are kept: visible fields that were answered, taken over or calculated, in order. */
    public Map<String, String> normalised(Map<String, String> answers, FormContext context) {
        return state(answers, context).kept();
    }

    /** Known fields that were answered, cleaned, whether they are to be seen or not. */
    public Map<String, String> normalised(Map<String, String> answers) {
        Layout layout = new Layout(this, answers);
        Map<String, String> clean = new LinkedHashMap<>();
        layout.questions().forEach(question -> {
            String answer = question.field().isRepeated()
                    ? FormState.rowCount(layout, question) : layout.answer(question.path());
            if (!answer.isEmpty()) {
                clean.put(question.path(), answer);
            }
        });
        return clean;
    }

    /** Path keys of all that is to be seen. */
    public Set<String> visibleIn(Map<String, String> answers, FormContext context) {
        return state(answers, context).visible();
    }

    /** What the calculated fields come to, by path key. */
    public Map<String, String> calculated(Map<String, String> answers, FormContext context) {
        return state(answers, context).calculated();
    }

    /** What is put in before the first question is answered. */
    public Map<String, String> prefilled(Map<FormField.Prefill, String> known, FormContext context) {
        return prefilled(known, Map.of(), context);
    }

    /** @param earlier answers to the same form in an earlier dossier, by path key */
    public Map<String, String> prefilled(
            Map<FormField.Prefill, String> known, Map<String, String> earlier, FormContext context) {
        return FormPrefill.of(this, known, earlier, context);
    }
}
