package vn.motcua.web.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.identity.application.OwnSessions;
import vn.motcua.identity.application.OwnSessions.SessionCard;
import vn.motcua.web.support.Notices;
import vn.motcua.web.support.UuidText;
import vn.motcua.web.support.Visit;

/** Nơi đang đăng nhập: the browsers in which one is signed in, and signing out of them from here. */
@Named
@RequestScoped
public class SessionsAccountPage {

    @Inject OwnSessions own;
    @Inject Notices notices;
    @Inject Visit visit;

    private List<SessionCard> sessions;

    public void load() {
        getSessions();
    }

    public List<SessionCard> getSessions() {
        if (sessions == null) {
            sessions = own.list(visit.session());
        }
        return sessions;
    }

    public boolean isElsewhere() {
        return getSessions().size() > 1;
    }

    public String end(String id) {
        own.end(UuidText.read(id));
        notices.done("portalText", "sessions.ended");
        return "/portal/account/sessions?faces-redirect=true";
    }

    public String endOthers() {
        notices.done("portalText", "sessions.endedOthers", own.endOthers(visit.session()));
        return "/portal/account/sessions?faces-redirect=true";
    }
}
