package vn.motcua.web.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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

    /** The states in which drafts wait for whom is looking; both what came back and what is not handed on are the editors'. */
    private List<RevisionState> ownStates() {
        if (current.get().may(Permission.PUBLISH_CATALOGUE)) {
            return List.of(RevisionState.CHECKED);
        }
        return current.get().may(Permission.CHECK_CATALOGUE)
                ? List.of(RevisionState.SUBMITTED)
                : List.of(RevisionState.RETURNED, RevisionState.DRAFT);
    }

    /** Where to look first: the first of them in which something waits. */
    public RevisionState getOwnState() {
        return ownStates().stream().filter(state -> count(state) > 0).findFirst().orElse(ownStates().get(0));
    }

    public int getWaiting() {
        return ownStates().stream().mapToInt(this::count).sum();
    }

    public int count(RevisionState state) {
        if (counts == null) {
            counts = reading.counts();
        }
        return counts.getOrDefault(state, 0);
    }
}
