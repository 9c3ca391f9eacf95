package vn.motcua.web.admin.catalogue;

import static vn.motcua.web.admin.catalogue.CasesRevisionPage.row;
import static vn.motcua.web.admin.catalogue.TypedValues.choice;
import static vn.motcua.web.admin.catalogue.TypedValues.text;
import static vn.motcua.web.admin.catalogue.TypedValues.ticked;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import vn.motcua.identity.domain.Role;
import vn.motcua.procedure.application.ProcessSheet;
import vn.motcua.procedure.application.ProcessUpkeep;
import vn.motcua.procedure.domain.ProcessChoice;
import vn.motcua.procedure.domain.ProcessContent;
import vn.motcua.procedure.domain.ProcessDecision;
import vn.motcua.procedure.domain.ProcessStep;
import vn.motcua.procedure.domain.StepLimit;
import vn.motcua.web.support.Notices;

/** Một quy trình nội bộ: as table and picture; a draft is changed here. */
@Named
@RequestScoped
public class ProcessPage {

    private static final long NOTHING = 0; // no process has this number: the address names none

    private static final int CHOICES = 4;

    @Inject ProcessUpkeep upkeep;
    @Inject TypedValues values;
    @Inject Notices notices;

    @Inject
    @Param(name = "id")
    Long id;

    private final Map<String, Object> typed = new HashMap<>();
    private final RowList rows = new RowList("rows");
    private ProcessSheet sheet;
    private int lockVersion;

    public void load() {
        lockVersion = getSheet().lockVersion();
        typed.put("name", getSheet().content().name());
        typed.put("key", getSheet().key());
        rows.clear();
        getSheet().content().steps().forEach(step -> rows.put(shown(step)));
    }

    private static Map<String, Object> shown(ProcessStep step) {
        Map<String, Object> row = row("key", step.key(), "name", step.name(), "unit", step.unit(),
                "actor", step.actor() == null ? null : step.actor().name(), "optional", step.optional(),
                "amount", step.limit() == null ? null : step.limit().amount(),
                "timeUnit", step.limit() == null ? null : step.limit().unit().name());
        for (int i = 0; i < Math.min(CHOICES, step.next().size()); i++) {
            row.put("decision" + i, step.next().get(i).decision().name());
            row.put("to" + i, step.next().get(i).to());
        }
        return row;
    }

    public String save() {
        ProcessContent content = typedContent();
        if (values.isBad()) {
            return null;
        }
        upkeep.change(id, lockVersion, content);
        return done("process.saved", id);
    }

    private ProcessContent typedContent() {
        List<ProcessStep> steps = new ArrayList<>();
        for (Map<String, Object> row : rows.getItems()) {
            Long amount = values.number(row.get("amount"), "steps:rows:" + steps.size() + ":amount:input");
            StepLimit.Unit unit = choice(StepLimit.Unit.class, row.get("timeUnit"));
            steps.add(new ProcessStep(text(row, "key"), text(row, "name"), choice(Role.class, row.get("actor")),
                    text(row, "unit"), amount == null || unit == null ? null : new StepLimit(amount.intValue(), unit),
                    ticked(row, "optional"), choices(row)));
        }
        return new ProcessContent(text(typed, "name") == null ? "" : text(typed, "name"), steps);
    }

    private static List<ProcessChoice> choices(Map<String, Object> row) {
        List<ProcessChoice> choices = new ArrayList<>();
        for (int i = 0; i < CHOICES; i++) {
            ProcessDecision decision = choice(ProcessDecision.class, row.get("decision" + i));
            if (decision != null) {
                choices.add(new ProcessChoice(decision, text(row, "to" + i)));
            }
        }
        return choices;
    }

    public String copy() {
        return done("process.copied", upkeep.copy(id, text(typed, "key")));
    }

    public String publish() {
        upkeep.publish(id, lockVersion);
        return done("process.published", id);
    }

    private String done(String key, long shown) {
        notices.done("officeText", key);
        return "/admin/catalogue/process?faces-redirect=true&id=" + shown;
    }

    public ProcessSheet getSheet() {
        if (sheet == null) {
            sheet = upkeep.process(id == null ? NOTHING : id);
        }
        return sheet;
    }

    /** Name of a step of what is kept. */
    public String nameOf(String key) {
        return getSheet().content().step(key).map(ProcessStep::name).orElse(key);
    }

    public ProcessPicture getPicture() {
        return ProcessPicture.of(getSheet().content());
    }

    public RowList getRows() {
        return rows;
    }

    public Map<String, Object> getTyped() {
        return typed;
    }

    public List<Role> getActors() {
        return List.of(Role.COUNTER_OFFICER, Role.ASSESSOR, Role.APPROVER, Role.CLERK);
    }

    public List<ProcessDecision> getDecisions() {
        return Arrays.asList(ProcessDecision.values());
    }

    public StepLimit.Unit[] getUnits() {
        return StepLimit.Unit.values();
    }

    public int[] getChoices() {
        return new int[] {0, 1, 2, 3};
    }

    public int getLockVersion() {
        return lockVersion;
    }

    public void setLockVersion(int lockVersion) {
        this.lockVersion = lockVersion;
    }
}
