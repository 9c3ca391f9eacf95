package vn.motcua.web.question;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.motcua.form.domain.EditedAnswers;
import vn.motcua.form.domain.EditedAnswers.Merged;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormRows;
import vn.motcua.form.domain.FormState;
import vn.motcua.form.domain.FormState.ShownItem;

/**
 * Tờ khai đang điền: what was typed on one page, also where it is hidden just now, so that choosing back brings it back.
 * What is kept of it is for {@link FormState} to say.
 */
public class TypedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<FieldType> LISTS = Set.of(FieldType.FILE, FieldType.MULTI_SELECT);

    private final ElectronicForm form;
    private final Set<String> live;
    private final Set<String> touched = new TreeSet<>();
    private Map<String, String> answers;
    private Map<String, String> shown;
    private final Map<String, String> kept;
    private final Map<String, String> disputed = new TreeMap<>();
    private FormState state;
    private String focus;

    /** @param known what is put in beforehand, also into what is hidden as yet */
    public TypedForm(ElectronicForm form, FormState state, Map<String, String> known) {
        this(form, state, known, LiveFields.of(form));
    }

    /** @param live keys of fields that something on the page follows */
    public TypedForm(ElectronicForm form, FormState state, Map<String, String> known, Set<String> live) {
        this.form = form;
        this.live = Set.copyOf(live);
        this.answers = new TreeMap<>(state.kept());
        known.forEach((path, answer) -> {
            if (!state.isVisible(path)) {
                answers.putIfAbsent(path, answer);
            }
        });
        this.state = state;
        this.shown = new TreeMap<>(answers);
        this.kept = new TreeMap<>(state.kept());
    }

    /** Takes over what was posted for the questions that were asked. */
    public void take(Map<String, String[]> parameters) {
        PostedAnswers.of(state, parameters).forEach((path, answer) -> {
            if (answer.equals(disputed.get(path))) {
                return; // sent once more by a page that did not hear of the dispute; only choosing settles it
            }
            if (!Objects.equals(answers.getOrDefault(path, untouched(path)), answer)) {
                touched.add(path);
            }
            answers.put(path, answer);
        });
        focus = null;
    }

    /** A box that nobody ticked is posted as unticked. */
    private String untouched(String path) {
        return form.field(path).filter(field -> field.type() == FieldType.CHECKBOX).map(box -> FieldType.UNCHECKED).orElse("");
    }

    /** What can be done without anybody else; files are for the page. */
    public void act(FormAct act) {
        ShownItem item = PostedAnswers.writable(state).stream()
                .filter(shown -> shown.path().equals(act.path()))
                .findFirst()
                .orElse(null);
        switch (act.kind()) {
            case ADD -> addRow(item);
            case REMOVE -> removeRow(item, act.row());
            case COPY -> copy(act.path());
            case MINE -> settle(act.path(), disputed.get(act.path()));
            case THEIRS -> settle(act.path(), null);
            default -> focus = act.path() + PostedAnswers.ANSWER;
        }
    }

    /** @param mine null to leave it as it is kept */
    private void settle(String path, String mine) {
        if (mine != null) {
            put(path, mine);
        }
        disputed.remove(path);
        focus = path + PostedAnswers.ANSWER;
    }

    private void addRow(ShownItem block) {
        if (block != null && block.field().isRepeated() && !block.isFull()) {
            int row = block.rows().size();
            answers.put(block.path(), String.valueOf(row + 1));
            focus = block.path() + "." + row;
        }
    }

    private void removeRow(ShownItem block, int row) {
        if (block != null && block.field().isRepeated() && block.mayLoseRows()) {
            answers.put(block.path(), String.valueOf(block.rows().size()));
            answers = new TreeMap<>(FormRows.without(answers, block.path(), row));
            focus = block.path() + ":add";
        }
    }

    /** "Như trên": the answer of the other field as it stands now, part by part. */
    private void copy(String path) {
        String from = form.field(path).map(field -> field.source().copyFrom()).orElse(null);
        if (from == null || !state.isVisible(path)) {
            return;
        }
        Set<String> open = PostedAnswers.writable(state).stream().map(ShownItem::path).collect(toSet());
        Map<String, String> taken = new TreeMap<>();
        state.kept().forEach((key, answer) -> {
            if (key.equals(from) || key.startsWith(from + ".")) {
                taken.put(path + key.substring(from.length()), answer);
            }
        });
        taken.keySet().retainAll(open);
        answers.putAll(taken);
        touched.addAll(taken.keySet());
        focus = path;
    }

    /** Puts an answer that was not posted as text, such as a file. */
    public void put(String path, String answer) {
        answers.put(path, answer);
        touched.add(path);
    }

    /** One more line of an answer that holds several, such as files. */
    public void addLine(String path, String line) {
        String before = answer(path);
        put(path, before.isEmpty() ? line : before + "\n" + line);
        focus = path + PostedAnswers.ANSWER;
    }

    public void drop(String path, String line) {
        boolean open = PostedAnswers.writable(state).stream().anyMatch(item -> item.path().equals(path));
        if (open) {
            put(path, answer(path).lines().filter(other -> !other.equals(line)).collect(joining("\n")));
        }
    }

    /** Path keys of the questions that ask for files now. */
    public Set<String> askedForFiles() {
        return of(Set.of(FieldType.FILE));
    }

    private Set<String> of(Set<FieldType> types) {
        return PostedAnswers.writable(state).stream()
                .filter(item -> types.contains(item.field().type()))
                .map(ShownItem::path)
                .collect(toSet());
    }

    /** What a message far from the question calls it. */
    public String nameOf(String path) {
        return form.field(path).map(FormField::label).orElse("");
    }

    /** Where the page before this one left off. */
    public void goOnAt(String place) {
        focus = place;
    }

    /** Judged again, by whoever judges, where nobody else may have typed meanwhile. */
    public void judged(FormState now) {
        judged(now, new Merged(answers, Set.of(), Map.of()));
    }

    /**
     * Judged again, over what another window may have kept. What is only shown otherwise here stays as it is: the browser
     * may not have taken it over yet, and sends the old answer once more. What is disputed is shown as it is kept.
     */
    public void judged(FormState now, Merged merged) {
        state = now;
        merged.disputed().forEach((path, mine) -> {
            answers.put(path, merged.answers().getOrDefault(path, ""));
            disputed.put(path, mine);
        });
        shown = new TreeMap<>(answers);
        kept.keySet().retainAll(merged.elsewhere());
        now.kept().forEach((path, answer) -> {
            if (!merged.elsewhere().contains(path)) {
                kept.put(path, answer);
            }
        });
    }

    /** What was typed here, by path key, where another window kept something else meanwhile. */
    public Map<String, String> disputed() {
        return disputed;
    }

    /** What shall be kept of it. */
    public EditedAnswers edited() {
        return new EditedAnswers(answers, shown, kept, of(LISTS));
    }

    public String answer(String path) {
        return answers.getOrDefault(path, "");
    }

    public Map<String, String> answers() {
        return answers;
    }

    public FormState state() {
        return state;
    }

    public ElectronicForm form() {
        return form;
    }

    public Set<String> live() {
        return live;
    }

    public Set<String> touched() {
        return touched;
    }

    /** Where the reader goes on: a question, a row, the button that adds one; null for where they are. */
    public String focus() {
        return focus;
    }
}
