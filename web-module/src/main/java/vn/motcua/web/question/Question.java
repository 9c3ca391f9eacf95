package vn.motcua.web.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormField.Option;
import vn.motcua.form.domain.FormField.Prefill;
import vn.motcua.form.domain.FormState.ShownItem;

/** Câu hỏi trên trang: one question as the markup needs it; what it means is all in the form. */
public final class Question {

    /** Một lựa chọn, ticked or not. */
    public record Choice(String id, String value, String label, boolean chosen) {}

    private static final Set<FieldType> RADIOS = Set.of(FieldType.RADIO, FieldType.YES_NO);

    private static final int SIDE_BY_SIDE = 3;
    private static final int SHORT_WORDS = 14;

    private final ShownItem item;
    private final SheetNotes notes;
    private final QuestionWords words;
    private final QuestionRow row;
    private final boolean first;

    Question(ShownItem item, SheetNotes notes, QuestionWords words, QuestionRow row, boolean first) {
        this.item = item;
        this.notes = notes;
        this.words = words;
        this.row = row;
        this.first = first;
    }

    public String getPath() {
        return item.path();
    }

    /** Of the control; label and error summary lead to it. */
    public String getId() {
        return item.path() + PostedAnswers.ANSWER;
    }

    public String getLabel() {
        return item.field().label();
    }

    public String getHelp() {
        return words.helpOf(item.field());
    }

    public String getExample() {
        return item.field().texts().example();
    }

    public String getPlaceholder() {
        return item.field().texts().placeholder();
    }

    /** Which markup shows it. */
    public String getKind() {
        FormField field = item.field();
        FieldType type = field.type();
        if (field.isComposite()) {
            return "compound";
        }
        if (type == FieldType.CALCULATED) {
            return "output";
        }
        if (item.readOnly() && !field.isText() && !field.isRepeated()) {
            return type == FieldType.FILE ? "files" : "output";
        }
        return switch (type) {
            case LONG_TEXT -> "area";
            case CHECKBOX -> "tick";
            case RADIO, YES_NO -> "radio";
            case MULTI_SELECT -> "multi";
            case SELECT -> "select";
            case CATALOGUE -> getChoices().isEmpty() ? "text" : "select";
            case ADMINISTRATIVE_UNIT -> "unit";
            case FILE -> "files";
            case DRAWING -> "drawing";
            case NOTE -> "note";
            case HEADING -> "heading";
            case BLOCK -> "block";
            case TABLE -> "table";
            default -> "text";
        };
    }

    /** Several controls under one name. */
    public boolean isGroup() {
        return RADIOS.contains(item.field().type()) && !item.readOnly() || getKind().equals("multi")
                || getKind().equals("unit") || getKind().equals("files");
    }

    /** A control of its own with a label in front of it. */
    public boolean isPlain() {
        return Set.of("text", "area", "select", "output", "drawing").contains(getKind());
    }

    /** What stands in the control: typed as it was typed, amounts in groups of three digits. */
    public String getValue() {
        return getKind().equals("output") ? words.answer(item.field(), item.answer()) : words.typed(item);
    }

    public List<Choice> getChoices() {
        return words.choices(item);
    }

    public UnitChoices getUnit() {
        return words.unit(item);
    }

    public List<FileLine> getFiles() {
        return FileLine.of(item, notes.files());
    }

    public boolean isChosen() {
        return FieldType.CHECKED.equals(item.answer());
    }

    public boolean isMoreFiles() {
        Integer most = item.field().limits().maxFiles();
        return !item.readOnly() && (most == null || getFiles().size() < most);
    }

    public String getAccept() {
        List<String> kinds = item.field().limits().fileKinds();
        return kinds.isEmpty() ? "image/jpeg,image/png,application/pdf"
                : kinds.stream().map(kind -> kind.endsWith("/") ? kind + "*" : kind).collect(Collectors.joining(","));
    }

    public boolean isOptional() {
        FieldType type = item.field().type();
        return !item.required() && !item.readOnly() && !item.field().isText() && type != FieldType.CALCULATED
                && !(type == FieldType.CHECKBOX);
    }

    public boolean isReadOnly() {
        return item.readOnly();
    }

    /** Something that is shown or calculated follows. */
    public boolean isLive() {
        return notes.live().contains(item.field().key()) || item.field().type() == FieldType.ADMINISTRATIVE_UNIT;
    }

    public boolean isPrefilled() {
        Prefill source = item.field().prefill();
        boolean ofProfile = source != null && source != Prefill.TODAY;
        return ofProfile && !item.answer().isEmpty() && item.answer().equals(notes.known().get(item.path()));
    }

    /** Taken over from an earlier dossier, and not from the profile. */
    public boolean isFromEarlier() {
        return item.field().prefill() == Prefill.EARLIER_DOSSIER;
    }

    /** Offered by a button; where a condition decides, it is taken over without one. */
    public boolean isMayCopy() {
        return item.field().source().copyFrom() != null && item.field().source().copyWhen() == null && !item.readOnly();
    }

    public String getCopyAct() {
        return new FormAct(FormAct.Kind.COPY, item.path()).parameter();
    }

    public String getUploadAct() {
        return new FormAct(FormAct.Kind.UPLOAD, item.path()).parameter();
    }

    public String getProvinceAct() {
        return new FormAct(FormAct.Kind.PROVINCE, item.path()).parameter();
    }

    public String getAddAct() {
        return new FormAct(FormAct.Kind.ADD, item.path()).parameter();
    }

    /** What is said beside it: what is wrong, what to look at again, what another window keeps. */
    public Remarks getRemarks() {
        return new Remarks(item, notes, words);
    }

    public boolean isWrong() {
        return getRemarks().isWrong();
    }

    public String getDescribedBy() {
        List<String> ids = new ArrayList<>(getRemarks().ids());
        if (isSpokenOf()) {
            ids.add(getPath() + ":help");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    public boolean isSpokenOf() {
        return !getHelp().isEmpty() || getExample() != null || isPrefilled();
    }

    public boolean isFocused() {
        String focus = notes.focus();
        return focus != null && (focus.equals(getId()) || focus.equals(getPath()) || first && row != null && focus.equals(row.getId()));
    }

    public boolean isAddFocused() {
        return (getPath() + ":add").equals(notes.focus());
    }

    public boolean isAddable() {
        return !item.isFull() && !item.readOnly();
    }

    public boolean isCalculated() {
        return item.field().type() == FieldType.CALCULATED;
    }

    public int getLongest() {
        return item.field().longest();
    }

    /** Two or three short words stand beside each other. */
    public boolean isFewShort() {
        return getChoices().size() <= SIDE_BY_SIDE
                && getChoices().stream().allMatch(choice -> choice.label().length() <= SHORT_WORDS);
    }

    public boolean isDrawn() {
        return !item.answer().isEmpty();
    }

    /** Points of each line of a drawn signature. */
    public List<String> getStrokes() {
        return item.answer().lines().filter(line -> line.matches("[0-9., ]+")).toList();
    }

    public String getWidth() {
        return item.field().traits().width().name().toLowerCase(Locale.ROOT);
    }

    public InputLook getLook() {
        return InputLook.of(item.field());
    }

    public List<Question> getParts() {
        return item.parts().stream().map(part -> new Question(part, notes, words, row, first && part == item.parts().get(0))).toList();
    }

    public List<QuestionRow> getRows() {
        return item.rows().stream().map(line -> new QuestionRow(this, line, item, notes, words)).toList();
    }

    /** Column headings of a table. */
    public List<Column> getColumns() {
        return Column.of(item, words);
    }

    public boolean isTotalled() {
        return !item.totals().isEmpty();
    }

    public boolean isFull() {
        return item.isFull();
    }

    public int getMostRows() {
        return item.field().limits().mostRows();
    }

    /** The row that it stands in, for names that screen readers say; null outside of rows. */
    public QuestionRow getRow() {
        return row;
    }

    /** First control of its row: where one goes on after adding it. */
    public boolean isFirst() {
        return first;
    }

    ShownItem item() {
        return item;
    }

    static Choice choice(ShownItem item, Option option, int number) {
        boolean chosen = item.field().type() == FieldType.MULTI_SELECT
                ? item.answer().lines().anyMatch(option.value()::equals)
                : option.value().equals(item.answer());
        String id = item.path() + (number == 0 ? PostedAnswers.ANSWER : ":" + number);
        return new Choice(id, option.value(), option.label(), chosen);
    }
}
