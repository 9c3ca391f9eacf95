package vn.motcua.form.domain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tình trạng tờ khai: what is to be seen, asked for and objected to with certain answers. Worked out on the server
 * whatever the browser showed.
 *
 * @param sections what is to be seen, in order, with answers and problems
 * @param kept the answers that count, by path key
 * @param calculated answers of calculated fields among them
 * @param visible path keys of all that is to be seen
 * @param work nodes of expressions that were looked at
 */
public record FormState(
        List<ShownSection> sections,
        Map<String, String> kept,
        Map<String, String> calculated,
        Set<String> visible,
        List<FieldProblem> problems,
        int work)
        implements Serializable {

    /** Một phần được hiện. */
    public record ShownSection(FormSection section, List<ShownGroup> groups) implements Serializable {

        public String key() {
            return section.key();
        }

        public String title() {
            return section.title();
        }

        public String help() {
            return section.help();
        }
    }

    /** Một nhóm được hiện. */
    public record ShownGroup(FormGroup group, List<ShownItem> items) implements Serializable {

        public String key() {
            return group.key();
        }

        public String title() {
            return group.title();
        }

        public String help() {
            return group.help();
        }
    }

    /**
     * Một mục được hiện.
     *
     * @param answer as it counts; of a block the number of rows
     * @param parts of a person, an address, a signature
     * @param rows of a block or table
     * @param totals sums of the columns that are totalled, by key of the column
     */
    public record ShownItem(
            String path,
            FormField field,
            String answer,
            boolean required,
            boolean readOnly,
            List<FieldProblem> problems,
            List<ShownItem> parts,
            List<ShownRow> rows,
            Map<String, String> totals)
            implements Serializable {

        public boolean isWrong() {
            return FieldProblem.anyBlocks(problems);
        }

        /** As many rows as it may have are there. */
        public boolean isFull() {
            return rows.size() >= field.limits().mostRows();
        }

        public boolean mayLoseRows() {
            return rows.size() > Math.max(field.required() ? 1 : 0, field.limits().leastRows());
        }
    }

    /** Một hàng; counted from 0 in path keys, from 1 for people. */
    public record ShownRow(int index, List<ShownItem> items) implements Serializable {

        public int number() {
            return index + 1;
        }
    }

    static FormState of(ElectronicForm form, Map<String, String> answers, FormContext context) {
        FormRun run = new FormRun(form, answers, context.today());
        List<FieldProblem> problems = new Judgement(form, run, context).problems(answers.keySet());
        Map<String, String> kept = new LinkedHashMap<>();
        Map<String, String> calculated = new LinkedHashMap<>();
        List<String> visible = new ArrayList<>();
        for (Question question : run.layout().questions()) {
            if (!run.isVisible(question)) {
                continue;
            }
            visible.add(question.path());
            String answer = question.field().isRepeated() ? rowCount(run.layout(), question)
                    : question.isAnswered() ? run.answer(question) : "";
            if (!answer.isEmpty()) {
                kept.put(question.path(), answer);
                if (question.field().type() == FieldType.CALCULATED) {
                    calculated.put(question.path(), answer);
                }
            }
        }
        return new FormState(new Showing(form, run, problems).sections(), unmodifiable(kept), unmodifiable(calculated),
                Collections.unmodifiableSet(new LinkedHashSet<>(visible)), problems, run.work());
    }

    static String rowCount(Layout layout, Question block) {
        int rows = layout.rows(block.path());
        return rows == 0 ? "" : String.valueOf(rows);
    }

    private static Map<String, String> unmodifiable(Map<String, String> map) {
        return Collections.unmodifiableMap(map);
    }

    public boolean isVisible(String path) {
        return visible.contains(path);
    }

    /** Nothing stands in the way of handing it in. */
    public boolean isComplete() {
        return !FieldProblem.anyBlocks(problems);
    }

    public List<FieldProblem> problemsAt(String path) {
        return problems.stream().filter(problem -> problem.fieldKey().equals(path)).toList();
    }
}
