package vn.motcua.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.omnifaces.cdi.Param;
import vn.motcua.kernel.Page;
import vn.motcua.notification.application.NoticeMonitor;
import vn.motcua.notification.domain.SendingCard;
import vn.motcua.notification.domain.SendingState;
import vn.motcua.web.support.Notices;

/** Gửi thông báo: how the letters to applicants fare, and those that a person must decide about. */
@Named
@RequestScoped
public class NoticesPage {

    private static final String HERE = "/admin/notices?faces-redirect=true&includeViewParams=true";

    @Inject NoticeMonitor monitor;
    @Inject Notices done;

    @Inject
    @Param(name = "sending")
    Long chosen;

    private SendingState state;
    private String after;
    private Map<SendingState, Long> counts;
    private Page<SendingCard> list;

    public void load() {
        list = monitor.list(state, after);
        counts = monitor.counts();
    }

    public String sendAgain() {
        monitor.sendAgain(chosen);
        done.done("officeText", "notices.sentAgain", 1);
        return HERE;
    }

    public String sendAllAgain() {
        done.done("officeText", "notices.sentAgain", monitor.sendAllFailedAgain());
        return HERE;
    }

    public Page<SendingCard> getList() {
        if (list == null) {
            load();
        }
        return list;
    }

    public Map<SendingState, Long> getCounts() {
        if (counts == null) {
            load();
        }
        return counts;
    }

    public long getWaiting() {
        return getCounts().get(SendingState.WAITING);
    }

    public long getFailed() {
        return getCounts().get(SendingState.FAILED);
    }

    public long getUnclear() {
        return getCounts().get(SendingState.UNCLEAR);
    }

    public SendingState[] getStates() {
        return SendingState.values();
    }

    public SendingState getState() {
        return state;
    }

    public void setState(SendingState state) {
        this.state = state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
