package vn.motcua.web.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.motcua.identity.application.Authorisations;
import vn.motcua.identity.domain.ClaimedPrincipal;
import vn.motcua.identity.domain.RepresentationKind;
import vn.motcua.web.support.Notices;
import vn.motcua.web.support.PageMessages;

/** Làm thay con hoặc tổ chức: what an officer is asked to confirm. */
@Named
@RequestScoped
public class RepresentAccountPage {

    @Inject Authorisations authorisations;
    @Inject Notices notices;
    @Inject PageMessages messages;

    private RepresentationKind kind = RepresentationKind.PARENT;
    private String name;
    private String number;
    private LocalDate birthDate;

    public String request() {
        messages.about("represent:count:number");
        authorisations.request(kind, new ClaimedPrincipal(name, number, birthDate));
        notices.done("portalText", "representAccount.done");
        return "/portal/account/acting?faces-redirect=true";
    }

    public RepresentationKind getKind() {
        return kind;
    }

    public void setKind(RepresentationKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }
}
