package vn.motcua.batch.drafts;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.dossier.application.DraftExpiry;
import vn.motcua.dossier.application.DraftExpiry.DraftStep;
import vn.motcua.identity.application.CurrentActor;

/** Has one draft looked at; the book of the run names those that something was done with. */
@Dependent
@Named("expireDraft")
public class ExpireDraftProcessor implements ItemProcessor {

    @Inject DraftExpiry expiry;
    @Inject CurrentActor current;

    @Override
    public Object processItem(Object item) {
        DraftStep step = current.as(DraftActor.ACTOR, () -> expiry.look((Long) item));
        return step == DraftStep.LEFT ? null : item + ":" + step;
    }
}
