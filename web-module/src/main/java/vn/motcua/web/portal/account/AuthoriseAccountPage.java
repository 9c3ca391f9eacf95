package vn.motcua.web.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.identity.application.AuthorisationEntry;
import vn.motcua.identity.application.Authorisations;
import vn.motcua.procedure.application.ProcedureCatalogue;
import vn.motcua.web.support.Notices;
import vn.motcua.web.support.PageMessages;

/** Ủy quyền cho người khác. */
@Named
@RequestScoped
public class AuthoriseAccountPage {

    @Inject Authorisations authorisations;
    @Inject ProcedureCatalogue catalogue;
    @Inject Notices notices;
    @Inject PageMessages messages;

    private String number;
    private LocalDate from;
    private LocalDate until;
    private String codes;

    public String give() {
        Set<String> procedures = codes == null
                ? Set.of()
                : Arrays.stream(codes.split("[\\s,;]+")).filter(code -> !code.isEmpty()).collect(Collectors.toSet());
        messages.about("authorise:what:codes");
        procedures.forEach(catalogue::details); // one that is not there is refused at its field
        messages.about("authorise:who:number");
        authorisations.give(new AuthorisationEntry(number.replaceAll("\\s", ""), from, until, procedures));
        notices.done("portalText", "authoriseAccount.done");
        return "/portal/account/acting?faces-redirect=true";
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getCodes() {
        return codes;
    }

    public void setCodes(String codes) {
        this.codes = codes;
    }
}
