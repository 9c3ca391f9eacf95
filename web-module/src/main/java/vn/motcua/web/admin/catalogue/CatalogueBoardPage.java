package vn.motcua.web.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.procedure.application.RevisionCard;
import vn.motcua.procedure.application.RevisionReading;
import vn.motcua.procedure.domain.RevisionState;

/** Việc chờ tôi về danh mục: drafts by what they wait for; one's own kind of work first. */
@Named
@RequestScoped
public class CatalogueBoardPage {

    @Inject RevisionReading reading;
    @Inject CatalogueDuties duties;

    private RevisionState state;
    private List<RevisionCard> drafts;

    public void load() {
        state = state == null ? duties.getOwnState() : state;
        drafts = reading.waiting(List.of(state));
    }

    public List<RevisionState> getStates() {
        return List.of(RevisionState.DRAFT, RevisionState.RETURNED, RevisionState.SUBMITTED, RevisionState.CHECKED);
    }

    public List<RevisionCard> getDrafts() {
        return drafts;
    }

    public RevisionState getState() {
        return state;
    }

    public void setState(RevisionState state) {
        this.state = state;
    }
}
