package vn.motcua.web.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.form.domain.FieldProblem;
import vn.motcua.form.domain.FormState.ShownItem;

/** Lời nhắc bên câu hỏi: what is wrong with the answer, what is to be looked at again, what another window keeps. */
public final class Remarks {

    private static final int LONGEST_QUOTE = 120;

    private final ShownItem item;
    private final SheetNotes notes;
    private final QuestionWords words;

    Remarks(ShownItem item, SheetNotes notes, QuestionWords words) {
        this.item = item;
        this.notes = notes;
        this.words = words;
    }

    public List<String> getErrors() {
        return Stream.concat(spoken().filter(FieldProblem::blocks).map(words::problem),
                notes.said().getOrDefault(item.path(), List.of()).stream()).distinct().toList();
    }

    public List<String> getWarnings() {
        return spoken().filter(problem -> !problem.blocks()).map(words::problem).distinct().toList();
    }

    public boolean isWrong() {
        return notes.said().containsKey(item.path()) || spoken().anyMatch(FieldProblem::blocks);
    }

    private Stream<FieldProblem> spoken() {
        boolean typed = notes.touched().contains(item.path()) && !item.answer().isEmpty();
        return notes.checked() || typed ? item.problems().stream() : Stream.empty();
    }

    /** The same answer was changed in another window. */
    public boolean isDisputed() {
        return notes.disputed().containsKey(item.path());
    }

    /** What was typed here, in words. */
    public String getMine() {
        return quoted(notes.disputed().get(item.path()));
    }

    /** What is kept, in words. */
    public String getTheirs() {
        return quoted(item.answer());
    }

    private String quoted(String answer) {
        String said = answer == null || answer.isEmpty() ? "" : words.answer(item.field(), answer);
        return said.length() <= LONGEST_QUOTE ? said : said.substring(0, LONGEST_QUOTE) + "…";
    }

    public String getMineAct() {
        return new FormAct(FormAct.Kind.MINE, item.path()).parameter();
    }

    public String getTheirsAct() {
        return new FormAct(FormAct.Kind.THEIRS, item.path()).parameter();
    }

    /** Of what is said here, for those who listen to the page. */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        if (isDisputed()) {
            ids.add(item.path() + ":disputed");
        }
        if (isWrong()) {
            ids.add(item.path() + ":error");
        }
        if (!getWarnings().isEmpty()) {
            ids.add(item.path() + ":warning");
        }
        return ids;
    }
}
