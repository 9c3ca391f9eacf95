package vn.motcua.web.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import vn.motcua.identity.application.PasswordReset;
import vn.motcua.web.support.Notices;
import vn.motcua.web.support.PageMessages;
import vn.motcua.web.support.UuidText;

/** Đặt mật khẩu mới, by who confirmed the address. */
@Named
@RequestScoped
public class ChooseAccountPage {

    @Inject PasswordReset reset;
    @Inject PageMessages messages;
    @Inject Notices notices;

    @Inject
    @Param(name = "check")
    String check;

    @Inject
    @Param(name = "ticket")
    String ticket;

    private String password;
    private Boolean underway;

    public void load() {
        reset.mustBeUnderway(id(), ticket);
    }

    public String choose() {
        messages.about("choose:secret:password");
        reset.choose(id(), ticket, password);
        notices.done("portalText", "choosePassword.done");
        return "/sign-in?faces-redirect=true";
    }

    public boolean isUnderway() {
        if (underway == null) {
            underway = reset.isUnderway(id(), ticket);
        }
        return underway;
    }

    private UUID id() {
        UUID id = UuidText.read(check);
        return id == null ? new UUID(0, 0) : id;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
