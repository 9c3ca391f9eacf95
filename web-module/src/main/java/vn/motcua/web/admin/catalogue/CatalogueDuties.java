package vn.motcua.web.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Permission;
import vn.motcua.procedure.application.RevisionReading;
import vn.motcua.procedure.domain.RevisionState;

/** Việc về danh mục đang chờ người xem: asked once a page, by the menu and the board. */
@Named
@RequestScoped
public class CatalogueDuties {

    @Inject RevisionReading reading;
    @Inject CurrentActor current;

    private Map<RevisionState, Integer> counts;

    /** The state in which drafts wait for whom is looking. */
    public RevisionState getOwnState() {
        if (current.get().may(Permission.PUBLISH_CATALOGUE)) {
            return RevisionState.CHECKED;
        }
        return current.get().may(Permission.CHECK_CATALOGUE) ? RevisionState.SUBMITTED : RevisionState.RETURNED;
    }

    public int getWaiting() {
        return count(getOwnState());
    }

    public int count(RevisionState state) {
        if (counts == null) {
            counts = reading.counts();
        }
        return counts.getOrDefault(state, 0);
    }
}
