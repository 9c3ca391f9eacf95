package vn.motcua.web.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.motcua.federation.application.IdentityLinking;
import vn.motcua.federation.application.LinkedIdentity;
import vn.motcua.federation.application.WaysIn;
import vn.motcua.web.support.Notices;
import vn.motcua.web.support.PageMessages;
import vn.motcua.web.support.SessionActor;
import vn.motcua.web.support.Visit;

/** Cách đăng nhập của tôi: identities linked to the account; changed only right after proving who one is. */
@Named
@RequestScoped
public class IdentitiesAccountPage {

    private static final String HERE = "/portal/account/identities?faces-redirect=true";
    private static final Duration FRESH = Duration.ofMinutes(9); // a little less than what the use case allows

    @Inject IdentityLinking linking;
    @Inject Visit visit;
    @Inject Notices notices;
    @Inject PageMessages messages;
    @Inject HttpServletRequest request;
    @Inject Clock clock;

    private WaysIn ways;
    private String password;

    public WaysIn getWays() {
        if (ways == null) {
            ways = linking.own();
        }
        return ways;
    }

    public void open() {
        getWays();
    }

    public boolean isConfirmed() {
        Instant confirmed = SessionActor.confirmedAt(request);
        return confirmed != null && clock.instant().isBefore(confirmed.plus(FRESH));
    }

    /** Anything can be changed at all. */
    public boolean isChangeable() {
        return !getWays().addable().isEmpty() || !getWays().identities().isEmpty();
    }

    public boolean isConfirmable() {
        return isChangeable() && !isConfirmed();
    }

    public boolean isLinkable() {
        return isConfirmed() && !getWays().addable().isEmpty();
    }

    public boolean mayUnlink(LinkedIdentity identity) {
        return isConfirmed() && identity.removable();
    }

    public String confirm() {
        messages.about("confirm:secret:password");
        SessionActor.confirm(request, linking.confirmWithPassword(password, visit.caller()));
        return HERE;
    }

    public String unlink(long id) {
        linking.unlink(id, SessionActor.confirmedAt(request));
        notices.done("portalText", "identitiesAccount.unlinked");
        return HERE;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
