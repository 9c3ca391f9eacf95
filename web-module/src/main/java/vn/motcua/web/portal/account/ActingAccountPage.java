package vn.motcua.web.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.identity.application.ActingFor;
import vn.motcua.identity.application.Authorisations;
import vn.motcua.identity.application.RepresentationCard;
import vn.motcua.identity.application.RepresentationLists;
import vn.motcua.web.support.Notices;
import vn.motcua.web.support.Visit;

/** Làm thay và ủy quyền: for whom one may act, who may act for oneself. */
@Named
@RequestScoped
public class ActingAccountPage {

    private static final String HERE = "/portal/account/acting?faces-redirect=true";

    @Inject Authorisations authorisations;
    @Inject ActingFor acting;
    @Inject Notices notices;
    @Inject Visit visit;

    private RepresentationLists lists;
    private boolean ended;

    public void open() {
        getLists();
    }

    public RepresentationLists getLists() {
        if (lists == null) {
            lists = authorisations.own();
        }
        return lists;
    }

    public List<RepresentationCard> getMine() {
        return getLists().mine();
    }

    public boolean isNothing() {
        return getLists().mine().isEmpty() && getLists().offered().isEmpty() && getLists().given().isEmpty();
    }

    public String begin(long id) {
        visit.actAs(acting.begin(id));
        return "/portal/dossier/list?faces-redirect=true";
    }

    public String accept(long id) {
        authorisations.accept(id);
        return done("actingAccount.accepted");
    }

    public String decline(long id) {
        authorisations.decline(id);
        return done("actingAccount.declined");
    }

    public String end(long id) {
        authorisations.end(id);
        return done("actingAccount.endedNow");
    }

    private String done(String key) {
        notices.done("portalText", key);
        return HERE;
    }

    /** What one acted by ended meanwhile. */
    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }
}
