package vn.motcua.web.admin.form;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormDifference;
import vn.motcua.form.domain.FormDifference.Difference;
import vn.motcua.form.domain.FormProblem;
import vn.motcua.procedure.application.CatalogueDrafting;
import vn.motcua.procedure.application.RevisionReading;
import vn.motcua.procedure.application.RevisionSheet;
import vn.motcua.web.component.Questions.Filling;
import vn.motcua.web.question.FormAct;
import vn.motcua.web.question.QuestionSheet;
import vn.motcua.web.support.Downloads;
import vn.motcua.web.support.Notices;

/** Thiết kế biểu mẫu của một bản dự thảo: outline, properties and a trial side by side; nothing typed is lost. */
@Named
@ViewScoped
public class FormCataloguePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject transient RevisionReading reading;
    @Inject transient CatalogueDrafting drafting;
    @Inject transient DesignDesk desk;
    @Inject transient DesignWords words;
    @Inject transient Downloads downloads;
    @Inject transient Notices notices;

    private long id;
    private RevisionSheet revision;
    private DesignSession session;
    private boolean checked;
    private boolean saving;
    private FieldType adding = FieldType.TEXT;
    private final FormIntake intake = new FormIntake();

    public void open() {
        revision = reading.revision(id);
        ElectronicForm form = revision.content() == null ? null : revision.content().form();
        session = new DesignSession(form == null ? desk.empty(revision.card().name()) : form);
        desk.choose(session, "");
    }

    public void choose(String place) {
        desk.begin(session, place);
    }

    /** Something new, to be described next. */
    public void add(String what) {
        FormDesign design = session.design;
        desk.begin(session, switch (what) {
            case "section" -> design.addSection(words.named("DesignNode", "SECTION"));
            case "group" -> design.addGroup(session.place, words.named("DesignNode", "GROUP"));
            case "rule" -> design.addRule(words.named("DesignNode", "RULE"));
            default -> design.addField(session.place, adding, words.of(adding));
        });
    }

    /** One step on the outline; each can be undone. */
    public void change(String step) {
        FormDesign design = session.design;
        String place = session.place;
        desk.choose(session, switch (step) {
            case "up" -> design.move(place, -1);
            case "down" -> design.move(place, 1);
            case "duplicate" -> design.duplicate(place);
            case "remove" -> design.remove(place);
            default -> design.undo(place);
        });
    }

    public void check() {
        checked = true;
    }

    /** Without script: everything is worked out again. */
    public void refresh() {
        checked = false;
    }

    public String save() {
        saving = true;
        drafting.changeForm(id, revision.lockVersion(), session.design.form());
        notices.done("officeText", "formCatalogue.saved");
        return "/admin/catalogue/form?faces-redirect=true&id=" + id;
    }

    /** Somebody else saved the draft meanwhile; this is the form that it shall have nevertheless. */
    public String saveOver() {
        revision = reading.revision(id);
        return save();
    }

    /** Whether saving was refused for that reason. */
    public boolean isConflict() {
        return saving && reading.revision(id).lockVersion() != revision.lockVersion();
    }

    public void export() {
        downloads.send("bieu-mau-" + revision.card().code() + ".json", "application/json",
                session.design.text().getBytes(StandardCharsets.UTF_8));
    }

    /** Takes a file, or what was pasted; what is there now can be had back by undoing. */
    public void takeOver() throws IOException {
        session.design.replace(intake.read(session.design.form()));
        desk.choose(session, "");
    }

    public Filling getEditing() {
        return new DesignFilling(typed -> desk.take(session, typed), act -> desk.act(session, act));
    }

    public Filling getTrying() {
        return new DesignFilling(typed -> desk.tryOut(session, typed), act -> desk.tryOut(session, act));
    }

    public QuestionSheet getPropertySheet() {
        return session == null ? null : desk.propertySheet(session, getProblems());
    }

    public QuestionSheet getTrialSheet() {
        return session == null ? null : desk.trialSheet(session, checked);
    }

    public FormDesign getDesign() {
        return session.design;
    }

    /** What is wrong with the answers of the trial; null as long as nobody asked. */
    public List<String> getTrialFaults() {
        return checked ? desk.trialFaults(session) : null;
    }

    public List<FormProblem> getProblems() {
        return session == null ? List.of() : desk.problems(session);
    }

    public List<Difference> getChanges() {
        return session == null ? List.of() : FormDifference.between(session.saved, session.design.form());
    }

    /** What is changed just now. */
    public DesignNode getChosen() {
        return session.design.line(session.place).orElse(null);
    }

    public String getPlace() {
        return session == null ? "" : session.place;
    }

    public RevisionSheet getRevision() {
        return revision;
    }

    /** What stood there before something was imported comes back. */
    public void takeBack() {
        session.design.replace(intake.takenBack());
        desk.choose(session, "");
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public FieldType getAdding() {
        return adding;
    }

    public void setAdding(FieldType adding) {
        this.adding = adding;
    }

    public FormIntake getIntake() {
        return intake;
    }
}
