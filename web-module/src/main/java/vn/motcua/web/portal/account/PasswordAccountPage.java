package vn.motcua.web.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.identity.application.PasswordChange;
import vn.motcua.web.support.Notices;
import vn.motcua.web.support.PageMessages;
import vn.motcua.web.support.Visit;

/** Đổi mật khẩu. */
@Named
@RequestScoped
public class PasswordAccountPage {

    @Inject PasswordChange passwords;
    @Inject PageMessages messages;
    @Inject Notices notices;
    @Inject Visit visit;

    private String current;
    private String fresh;

    public void load() {
        passwords.mustHaveAccount();
    }

    public String change() {
        messages.about("change:before:current");
        passwords.mustBeOwn(current);
        messages.about("change:after:fresh");
        passwords.change(fresh, visit.session());
        notices.done("portalText", "changePassword.done");
        return "/account?faces-redirect=true";
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }
}
