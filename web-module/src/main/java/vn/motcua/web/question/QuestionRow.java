package vn.motcua.web.question;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.form.domain.FormState.ShownItem;
import vn.motcua.form.domain.FormState.ShownRow;

/** Hàng của khối lặp hay bảng: its questions, and the button that takes it away. */
public final class QuestionRow {

    private final Question block;
    private final ShownRow row;
    private final ShownItem item;
    private final SheetNotes notes;
    private final QuestionWords words;

    QuestionRow(Question block, ShownRow row, ShownItem item, SheetNotes notes, QuestionWords words) {
        this.block = block;
        this.row = row;
        this.item = item;
        this.notes = notes;
        this.words = words;
    }

    public int getNumber() {
        return row.number();
    }

    public String getId() {
        return item.path() + "." + row.index();
    }

    /** {@code Con 2}. */
    public String getName() {
        return block.getLabel() + " " + getNumber();
    }

    public List<Question> getQuestions() {
        List<Question> questions = new ArrayList<>();
        row.items().forEach(cell -> questions.add(new Question(cell, notes, words, this, questions.isEmpty())));
        return questions;
    }

    /** For tables: a cell for every column, also where the question does not come up in this row. */
    public List<Cell> getCells() {
        return item.field().fields().stream()
                .map(column -> new Cell(column.label(), getQuestions().stream()
                        .filter(question -> question.getPath().equals(getId() + "." + column.key()))
                        .toList()))
                .toList();
    }

    public boolean isRemovable() {
        return item.mayLoseRows() && !item.readOnly();
    }

    public String getRemoveAct() {
        return new FormAct(FormAct.Kind.REMOVE, item.path(), String.valueOf(row.index())).parameter();
    }

    /** Ô của bảng; without a question where it does not come up. */
    public record Cell(String label, List<Question> questions) {}
}
