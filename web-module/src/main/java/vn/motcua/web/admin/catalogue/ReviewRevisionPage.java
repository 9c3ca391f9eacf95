package vn.motcua.web.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import vn.motcua.procedure.application.CatalogueChecking;
import vn.motcua.procedure.application.CatalogueDrafting;
import vn.motcua.procedure.application.CataloguePublication;
import vn.motcua.procedure.application.DraftSubmission;
import vn.motcua.procedure.application.RevisionReading;
import vn.motcua.procedure.application.RevisionSheet;
import vn.motcua.procedure.domain.Fault;
import vn.motcua.procedure.domain.PromulgationDecision;
import vn.motcua.procedure.domain.RevisionAct;
import vn.motcua.procedure.domain.RevisionState;
import vn.motcua.web.support.Hearing;
import vn.motcua.web.support.Notices;

/** Kiểm tra, công bố: what is wrong with a draft, what it changes, who did what, and what may be done with it. */
@Named
@RequestScoped
public class ReviewRevisionPage {

    private static final long NOTHING = 0; // no draft has this number: the address names none

    @Inject RevisionReading reading;
    @Inject CatalogueDrafting drafting;
    @Inject DraftSubmission submission;
    @Inject CatalogueChecking checking;
    @Inject CataloguePublication publication;
    @Inject TypedValues values;
    @Inject Notices notices;
    @Inject Hearing hearing;

    @Inject
    @Param(name = "id")
    Long id;

    private RevisionSheet sheet;
    private int lockVersion;
    private String reason;
    private String remark;
    private String decision;
    private Object decidedOn;
    private Object endsOn;

    public void load() {
        lockVersion = getSheet().lockVersion();
        if (getSheet().isEnding()) {
            PromulgationDecision known = getSheet().decision();
            decision = known == null ? null : known.number();
            decidedOn = known == null ? null : known.issuedOn();
            endsOn = getSheet().validFrom();
        }
    }

    public String submit() {
        submission.submit(id, lockVersion);
        return done("revision.submitted");
    }

    public String discard() {
        submission.discard(id, lockVersion, reason);
        return done("revision.discarded");
    }

    public String check() {
        checking.check(id, lockVersion, TypedValues.text(remark));
        return done("revision.checked");
    }

    public String publish() {
        publication.publishRevision(id, lockVersion);
        return done("revision.published");
    }

    public String giveBack() {
        if (getSheet().card().state() == RevisionState.CHECKED) {
            publication.giveBack(id, lockVersion, reason);
        } else {
            checking.giveBack(id, lockVersion, reason);
        }
        return done("revision.returned");
    }

    public String followOn() {
        drafting.followOn(id, lockVersion);
        return done("revision.followed");
    }

    public String adoptNational() {
        drafting.adoptNational(id, lockVersion);
        return done("revision.nationalTaken");
    }

    public String leaveNational() {
        drafting.leaveNational(id, lockVersion);
        return done("revision.nationalLeft");
    }

    public String keepEnding() {
        LocalDate day = values.day(endsOn, "ending:endsOn:input");
        LocalDate decided = values.day(decidedOn, "ending:decidedOn:input");
        if (day == null && !values.isBad()) {
            values.refuse("ending:endsOn:input", "revision.bad.missingDay");
        }
        if (values.isBad()) {
            return null;
        }
        drafting.changeEnding(id, lockVersion, day, new PromulgationDecision(TypedValues.text(decision), decided));
        return done("revision.saved");
    }

    private String done(String key) {
        notices.done("officeText", key);
        return "/admin/catalogue/review?faces-redirect=true&id=" + id;
    }

    /** Whether the page offers the act; one that was pressed is always heard. */
    public boolean offers(RevisionAct act) {
        return hearing.isOn() || getSheet().acts().contains(act);
    }

    public boolean isNationalWaiting() {
        return hearing.isOn() || !getSheet().nationalChanges().isEmpty();
    }

    /** Whether the portal's text waits and the reader may decide about it. */
    public boolean isNationalOffered() {
        return hearing.isOn() || getSheet().isEditable() && !getSheet().nationalChanges().isEmpty();
    }

    public boolean isOtherVersionMeanwhile() {
        return hearing.isOn() || getSheet().isEditable()
                && getSheet().problems().stream().anyMatch(one -> one.fault() == Fault.OTHER_VERSION_MEANWHILE);
    }

    public RevisionSheet getSheet() {
        if (sheet == null) {
            sheet = reading.revision(id == null ? NOTHING : id);
        }
        return sheet;
    }

    public int getLockVersion() {
        return lockVersion;
    }

    public void setLockVersion(int lockVersion) {
        this.lockVersion = lockVersion;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public Object getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(Object decidedOn) {
        this.decidedOn = decidedOn;
    }

    public Object getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(Object endsOn) {
        this.endsOn = endsOn;
    }
}
