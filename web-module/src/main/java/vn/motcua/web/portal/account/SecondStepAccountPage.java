package vn.motcua.web.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.identity.application.SecondStep;
import vn.motcua.web.support.Notices;
import vn.motcua.web.support.PageMessages;

/** Xác thực hai bước: whether it is on, new codes for the paper, turning it off. */
@Named
@RequestScoped
public class SecondStepAccountPage {

    @Inject SecondStep secondStep;
    @Inject PageMessages messages;
    @Inject Notices notices;

    private SecondStep.Standing standing;
    private String code;
    private List<String> paper;

    public void load() {
        getStanding();
    }

    public SecondStep.Standing getStanding() {
        if (standing == null) {
            standing = secondStep.standing();
        }
        return standing;
    }

    public boolean isDispensable() {
        return getStanding().enrolled() && !getStanding().required();
    }

    public void renew() {
        messages.about("renew:what:typed");
        paper = secondStep.newRecoveryCodes(code);
        standing = null;
        code = null;
    }

    public String turnOff() {
        messages.about("renew:what:typed");
        secondStep.turnOff(code);
        notices.done("portalText", "secondStep.off.done");
        return "/portal/account/second-step?faces-redirect=true";
    }

    /** New codes, shown this once; null otherwise. */
    public List<String> getPaper() {
        return paper;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
