package vn.motcua.web.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import vn.motcua.identity.application.Registration;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.web.support.PageMessages;
import vn.motcua.web.support.Visit;

/** Đăng ký tài khoản, bước 1: where a code can be sent. */
@Named
@RequestScoped
public class RegisterAccountPage {

    @Inject Registration registration;
    @Inject PageMessages messages;
    @Inject Visit visit;

    @Inject
    @Param(name = "return")
    String back;

    private Applicant.Kind kind = Applicant.Kind.CITIZEN;
    private String email;

    public String begin() {
        messages.about("register:where:email");
        UUID check = registration.begin(kind, email, visit.caller());
        return visit.keeping("/portal/account/confirm?faces-redirect=true&check=" + check, back);
    }

    public Applicant.Kind getKind() {
        return kind;
    }

    public void setKind(Applicant.Kind kind) {
        this.kind = kind;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
