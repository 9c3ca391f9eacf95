package vn.motcua.form.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.motcua.expression.domain.Expression;
import vn.motcua.expression.domain.Scope;
import vn.motcua.expression.domain.Value;
import vn.motcua.form.domain.FormState.ShownGroup;
import vn.motcua.form.domain.FormState.ShownItem;
import vn.motcua.form.domain.FormState.ShownRow;
import vn.motcua.form.domain.FormState.ShownSection;

/** Bày tờ khai: what is to be seen as a tree, for a page or a paper. */
final class Showing {

    private final ElectronicForm form;
    private final FormRun run;
    private final Map<String, List<FieldProblem>> problems;

    Showing(ElectronicForm form, FormRun run, List<FieldProblem> problems) {
        this.form = form;
        this.run = run;
        this.problems = problems.stream().collect(Collectors.groupingBy(FieldProblem::fieldKey));
    }

    List<ShownSection> sections() {
        List<ShownSection> sections = new ArrayList<>();
        for (FormSection section : form.sections()) {
            if (!run.isShown(section)) {
                continue;
            }
            List<ShownGroup> groups = new ArrayList<>();
            for (FormGroup group : section.groups()) {
                List<ShownItem> items = run.isShown(group) ? items("", group.fields()) : List.of();
                if (!items.isEmpty()) {
                    groups.add(new ShownGroup(group, items));
                }
            }
            if (!groups.isEmpty()) {
                sections.add(new ShownSection(section, List.copyOf(groups)));
            }
        }
        return List.copyOf(sections);
    }

    private List<ShownItem> items(String prefix, List<FormField> fields) {
        return fields.stream()
                .map(field -> run.layout().question(prefix + field.key()))
                .filter(Objects::nonNull)
                .filter(run::isVisible)
                .map(this::item)
                .toList();
    }

    private ShownItem item(Question question) {
        FormField field = question.field();
        String path = question.path();
        List<ShownRow> rows = new ArrayList<>();
        for (int i = 0; field.isRepeated() && i < run.layout().rows(path); i++) {
            rows.add(new ShownRow(i, items(path + "." + i + ".", field.fields())));
        }
        String answer = field.isRepeated() ? String.valueOf(rows.size()) : question.isAnswered() ? run.answer(question) : "";
        return new ShownItem(path, field, answer, run.isRequired(question), run.isReadOnly(question),
                problems.getOrDefault(path, List.of()),
                field.isComposite() ? items(path + ".", field.parts()) : List.of(), List.copyOf(rows),
                field.isRepeated() ? totals(path, field) : Map.of());
    }

    private Map<String, String> totals(String path, FormField block) {
        Map<String, String> totals = new LinkedHashMap<>();
        Scope scope = run.whole();
        block.fields().stream().filter(column -> column.traits().totalled()).forEach(column -> {
            Value sum = Expression.of("sum(" + path + "." + column.key() + ")").in(scope);
            totals.put(column.key(), sum.written());
        });
        return totals;
    }
}
