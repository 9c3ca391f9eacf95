package vn.motcua.web.portal.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.application.DossierDetails;
import vn.motcua.dossier.application.DossierDetails.HistoryLine;
import vn.motcua.dossier.application.OwnDossiers;
import vn.motcua.dossier.domain.DossierAct;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.web.component.TimelineItem;
import vn.motcua.web.component.TimelineItem.State;
import vn.motcua.web.support.Shown;
import vn.motcua.web.support.StatusWords;
import vn.motcua.web.support.Words;

/** Một hồ sơ của tôi: where it stands, when it is due, what happened, what I may do. */
@Named
@RequestScoped
public class ShowDossierPage {

    @Inject OwnDossiers own;
    @Inject Words words;
    @Inject Shown shown;
    @Inject StatusWords statusWords;

    private String code;
    private DossierDetails dossier;

    public void open() {
        dossier = own.details(code);
    }

    /** What happened so far, the newest last; the last one is where the dossier stands unless all is over. */
    public List<TimelineItem> getTimeline() {
        List<TimelineItem> items = new ArrayList<>();
        List<HistoryLine> history = dossier.history();
        for (HistoryLine line : history) {
            boolean last = items.size() == history.size() - 1;
            State state = last && !dossier.status().isFinal() ? State.CURRENT : State.DONE;
            items.add(new TimelineItem(titleOf(line), VietnamTime.at(line.at()),
                    line.actorName(), line.note(), state));
        }
        return items;
    }

    private String titleOf(HistoryLine line) {
        return line.act() == DossierAct.REPORT_PROGRESS && line.subStatus() != null
                ? statusWords.partForCitizens(line.subStatus())
                : words.of(line.act());
    }

    /** Nothing is promised, or the clock stands still. */
    public boolean isWithoutDue() {
        return dossier.milestones().dueAt() == null;
    }

    /** A day will be promised, once it is received. */
    public boolean isBeforePromise() {
        return !dossier.isReceived() && !dossier.status().isFinal();
    }

    /** Ended before anything was promised. */
    public boolean isNeverPromised() {
        return !dossier.isReceived() && dossier.status().isFinal();
    }

    /** Working days until the promised day, as long as the office works on it. */
    public Integer getDaysLeft() {
        return dossier.status().isRunning() ? shown.workingDaysUntil(dossier.milestones().dueAt()) : null;
    }

    public boolean isMayWithdraw() {
        return dossier.allows(DossierAct.WITHDRAW);
    }

    public boolean isMaySupplement() {
        return dossier.allows(DossierAct.SUPPLEMENT);
    }

    public DossierDetails getDossier() {
        return dossier;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
