package vn.motcua.web.admin.catalogue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import vn.motcua.procedure.application.CatalogueDrafting;
import vn.motcua.procedure.application.RevisionReading;
import vn.motcua.procedure.application.RevisionSheet;
import vn.motcua.procedure.domain.ContentChange;
import vn.motcua.procedure.domain.ContentPart;
import vn.motcua.procedure.domain.ProcedureCase;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.web.support.Hearing;
import vn.motcua.web.support.Notices;

/** Một phần của bản soạn thảo: what the pages of all parts have in common. */
public abstract class RevisionPartPage {

    private static final long NOTHING = 0; // no draft has this number: the address names none

    @Inject CatalogueDrafting drafting;
    @Inject RevisionReading reading;
    @Inject TypedValues values;
    @Inject Notices notices;
    @Inject Hearing hearing;

    @Inject
    @Param(name = "id")
    Long id;

    private RevisionSheet sheet;
    private int lockVersion = -1;

    /** Puts what is kept into the fields. */
    protected abstract void show(ProcedureContent content);

    /** What the content would say with what was typed; tells what cannot be read. */
    protected abstract ProcedureContent typedInto(ProcedureContent content);

    protected abstract ContentPart part();

    /** First day of the version; only one part asks for it. */
    protected LocalDate validFrom() {
        return getSheet().validFrom();
    }

    public void load() {
        lockVersion = getSheet().lockVersion();
        show(getSheet().content());
    }

    public String save() {
        ProcedureContent typed = typedInto(getSheet().content());
        LocalDate from = validFrom();
        if (values.isBad()) {
            return null;
        }
        drafting.change(id, lockVersion, part(), typed, from);
        notices.done("officeText", "revision.saved");
        return "/admin/catalogue/" + part().name().toLowerCase() + "?faces-redirect=true&id=" + id;
    }

    /** Somebody else saved meanwhile; this is what shall stand in this part nevertheless. */
    public String saveOver() {
        lockVersion = getSheet().lockVersion();
        return save();
    }

    /** Whether somebody else saved since the form was opened. */
    public boolean isStale() {
        return lockVersion >= 0 && lockVersion != getSheet().lockVersion();
    }

    /** Whether to offer keeping one's own text nevertheless; whoever pressed that button is heard. */
    public boolean isConflict() {
        return hearing.isOn() || isStale();
    }

    /** What is kept now beside what was typed. */
    public List<ContentChange> getConflicts() {
        return isStale() ? reading.differencesTo(id, typedInto(getSheet().content())) : List.of();
    }

    public RevisionSheet getSheet() {
        if (sheet == null) {
            sheet = reading.revision(id == null ? NOTHING : id);
        }
        return sheet;
    }

    public List<ProcedureCase> getCases() {
        return getSheet().content().cases();
    }

    public ContentPart getPart() {
        return part();
    }

    public int getLockVersion() {
        return lockVersion;
    }

    public void setLockVersion(int lockVersion) {
        this.lockVersion = lockVersion;
    }
}
