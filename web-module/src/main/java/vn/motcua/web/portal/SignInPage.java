package vn.motcua.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.identity.application.Entrance;
import vn.motcua.identity.application.SignIn;
import vn.motcua.web.support.OwnPath;
import vn.motcua.web.support.Visit;

/** Đăng nhập. */
@Named
@RequestScoped
public class SignInPage {

    @Inject SignIn signIn;
    @Inject Visit visit;

    private String username;
    private String password;
    private String back;

    public void signIn() {
        Entrance entrance = signIn.enter(username, password, visit.caller());
        String wanted = OwnPath.orElse(back, entrance.actor().isOfficer() ? "/office" : "/");
        if (entrance.next() == Entrance.Next.NOTHING) {
            visit.signIn(entrance.actor());
            visit.goTo(wanted);
        } else {
            visit.await(entrance);
            String page = entrance.next() == Entrance.Next.CODE ? "code" : "enrol";
            visit.goTo(visit.keeping("/portal/account/" + page, wanted));
        }
    }

    /** For who has no account yet; the wish of where to go is kept. */
    public String getRegistration() {
        return visit.keeping("/portal/account/register", getBack());
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getBack() {
        return back == null ? visit.wantedPath() : back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}
