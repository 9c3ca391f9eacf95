package vn.motcua.web.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import vn.motcua.identity.application.Entrance;
import vn.motcua.identity.application.SecondStep;
import vn.motcua.web.support.OwnPath;
import vn.motcua.web.support.PageMessages;
import vn.motcua.web.support.Visit;

/** Bước hai khi đăng nhập: the code of the telephone, after the password was right. */
@Named
@RequestScoped
public class CodeAccountPage {

    @Inject SecondStep secondStep;
    @Inject PageMessages messages;
    @Inject Visit visit;

    @Inject
    @Param(name = "return")
    String back;

    private String code;

    /** Who comes here without a password begins there. */
    public void load() {
        if (waiting() == null) {
            visit.goTo(visit.keeping("/sign-in", back));
        }
    }

    public void pass() {
        Entrance entrance = waiting();
        if (entrance == null) {
            load();
            return;
        }
        messages.about("code:what:typed");
        secondStep.pass(entrance, code);
        visit.signIn(entrance.actor());
        visit.goTo(OwnPath.orElse(back, "/"));
    }

    private Entrance waiting() {
        Entrance entrance = visit.entrance();
        return entrance != null && entrance.next() == Entrance.Next.CODE ? entrance : null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
