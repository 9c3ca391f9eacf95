package vn.motcua.web.counter.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import vn.motcua.dossier.application.DossierDetails;
import vn.motcua.dossier.application.DossierWorkspace;
import vn.motcua.dossier.application.ResultDelivery;
import vn.motcua.dossier.domain.DossierAct;
import vn.motcua.web.support.Hearing;
import vn.motcua.web.support.Notices;

/** Trả kết quả at the counter: to whom the result was handed over. */
@Named
@RequestScoped
public class DeliverDossierPage {

    @Inject DossierWorkspace workspace;
    @Inject ResultDelivery delivery;
    @Inject Notices notices;
    @Inject Hearing hearing;

    @Inject
    @Param
    String code;

    private String recipient;
    private DossierDetails details;

    /** Most people fetch their result themselves. */
    public void load() {
        recipient = getDetails().applicant().name();
    }

    public String deliver() {
        delivery.deliver(code, recipient);
        notices.done("officeText", "deliver.delivered", code, recipient);
        return "/counter/dossier/receive?faces-redirect=true&code=" + code;
    }

    public boolean isOffered() {
        return hearing.isOn() || getDetails().allows(DossierAct.DELIVER);
    }

    public DossierDetails getDetails() {
        if (details == null) {
            details = workspace.details(code);
        }
        return details;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }
}
