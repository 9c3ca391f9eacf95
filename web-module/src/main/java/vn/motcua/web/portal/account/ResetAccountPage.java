package vn.motcua.web.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.identity.application.PasswordReset;
import vn.motcua.web.support.Visit;

/** Quên mật khẩu: a code goes to the confirmed address of whoever is named. */
@Named
@RequestScoped
public class ResetAccountPage {

    @Inject PasswordReset reset;
    @Inject Visit visit;

    private String name;

    public String begin() {
        return "/portal/account/confirm?faces-redirect=true&check=" + reset.begin(name, visit.caller());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
