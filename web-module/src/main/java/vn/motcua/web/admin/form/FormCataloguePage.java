package vn.motcua.web.admin.form;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.motcua.form.domain.ElectronicForm;
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
    private SavedMeanwhile meanwhile;
    private final OutlineTools tools = new OutlineTools();
    private final FormIntake intake = new FormIntake();

    public void open() {
        revision = reading.revision(id);
        ElectronicForm form = SavedMeanwhile.formOf(revision);
        session = new DesignSession(form == null ? desk.empty(revision.card().name()) : form);
        desk.choose(session, "");
    }

    public void choose(String place) {
        desk.begin(session, place);
    }

    /** Something new, to be described next. */
    public void add(String what) {
        desk.add(session, what, tools.getAdding());
    }

    /** One step on the outline; each can be undone. */
    public void change(String step) {
        desk.choose(session, session.design.step(session.place, step));
    }

    /** The chosen question goes to the end of another section or group. */
    public void moveTo() {
        desk.choose(session, session.design.moveTo(session.place, tools.getTarget()));
    }

    public List<DesignNode> getTargets() {
        return session == null ? List.of() : OutlineTools.targets(session.design, session.place);
    }

    public void check() {
        checked = true;
    }

    public void refresh() {
        checked = false; // without script everything is worked out again
    }

    /** Nothing that somebody else put into the form meanwhile is written over unseen. */
    public String save() {
        RevisionSheet now = reading.revision(id);
        boolean unseen = now.lockVersion() != revision.lockVersion();
        meanwhile = unseen ? SavedMeanwhile.of(now, SavedMeanwhile.formOf(revision), session.design.form()) : null;
        return meanwhile == null ? save(now.lockVersion()) : null;
    }

    private String save(int seen) {
        drafting.changeForm(id, seen, session.design.form());
        notices.done("officeText", "formCatalogue.saved");
        return "/admin/catalogue/form?faces-redirect=true&id=" + id;
    }

    /** The form of this page takes the place of the other one that was shown; of a third one it is told again. */
    public String saveOver() {
        revision = meanwhile.revision();
        return save();
    }

    /** Goes on with what the other person saved; undoing brings the own form back. */
    public void takeTheirs() {
        revision = meanwhile.revision();
        ElectronicForm theirs = SavedMeanwhile.formOf(revision);
        session.saved = theirs == null ? desk.empty(revision.card().name()) : theirs;
        session.design.replace(session.saved);
        meanwhile = null;
        desk.choose(session, "");
    }

    /** Null if nobody else saved the form. */
    public SavedMeanwhile getMeanwhile() {
        return meanwhile;
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

    public List<SpokenCondition> getSpoken() {
        return session == null ? List.of() : desk.spoken(session);
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

    public OutlineTools getTools() {
        return tools;
    }

    public FormIntake getIntake() {
        return intake;
    }
}
