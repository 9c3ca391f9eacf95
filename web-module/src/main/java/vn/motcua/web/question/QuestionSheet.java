package vn.motcua.web.question;

import java.util.List;
import vn.motcua.form.domain.FieldProblem;
import vn.motcua.form.domain.FormState;
import vn.motcua.form.domain.FormState.ShownGroup;

/**
 * Tờ câu hỏi: a form as it stands, ready to be shown.
 *
 * @param focus id of where the reader goes on; null for where they are
 */
public record QuestionSheet(List<Section> sections, List<String> general, String focus) {

    /** Một phần. */
    public record Section(String key, String title, String help, List<Group> groups) {}

    /** Một nhóm; without a title it is not shown as one. */
    public record Group(String id, String title, String help, List<Question> questions) {

        public boolean isTitled() {
            return !title.isEmpty();
        }
    }

    static QuestionSheet of(FormState state, SheetNotes notes, QuestionWords words) {
        List<Section> sections = state.sections().stream()
                .map(section -> new Section(section.key(), section.title(), section.help(), section.groups().stream()
                        .map(group -> group(section.key(), group, notes, words))
                        .toList()))
                .toList();
        List<String> general = notes.checked()
                ? state.problemsAt("").stream().filter(problem -> !problem.blocks()).map(words::problem).toList()
                : List.of();
        return new QuestionSheet(sections, general, notes.focus());
    }

    /** Of one section alone; what is said of the form as a whole stays. */
    public QuestionSheet only(String section) {
        return new QuestionSheet(
                sections.stream().filter(one -> one.key().equals(section)).toList(), general, focus);
    }

    private static Group group(String section, ShownGroup group, SheetNotes notes, QuestionWords words) {
        String id = "group-" + section + "-" + (group.key().isEmpty() ? group.items().stream()
                .findFirst().map(item -> item.path()).orElse("") : group.key());
        return new Group(id, group.title(), group.help(), group.items().stream()
                .map(item -> new Question(item, notes, words, null, false))
                .toList());
    }

    /** All that is wrong, in the order of the form: for the summary on top. */
    public static List<FieldProblem> blocking(FormState state) {
        return state.problems().stream().filter(FieldProblem::blocks).toList();
    }
}
