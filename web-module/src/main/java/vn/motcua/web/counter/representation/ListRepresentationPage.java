package vn.motcua.web.counter.representation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.identity.application.RepresentationConfirmation;
import vn.motcua.identity.application.RequestedRepresentation;
import vn.motcua.web.support.Notices;

/** Yêu cầu xác nhận đại diện: compared with the papers at the counter. */
@Named
@RequestScoped
public class ListRepresentationPage {

    private static final String HERE = "/counter/representation/list?faces-redirect=true";

    @Inject RepresentationConfirmation confirmation;
    @Inject Notices notices;

    private final Map<Long, String> evidence = new HashMap<>();
    private List<RequestedRepresentation> waiting;

    public void load() {
        getWaiting();
    }

    public List<RequestedRepresentation> getWaiting() {
        if (waiting == null) {
            waiting = confirmation.waiting();
        }
        return waiting;
    }

    public String confirm(long id) {
        confirmation.confirm(id, evidence.get(id));
        notices.done("officeText", "representations.confirmed");
        return HERE;
    }

    public String refuse(long id) {
        confirmation.refuse(id);
        notices.done("officeText", "representations.refused");
        return HERE;
    }

    /** What the officer writes, by request. */
    public Map<Long, String> getEvidence() {
        return evidence;
    }
}
