package vn.motcua.batch.documents;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.document.application.ContentReencryption;
import vn.motcua.identity.application.CurrentActor;

/** Has one content encrypted anew; one that has the key of today already does not count. */
@Dependent
@Named("renewContent")
public class RenewContentProcessor implements ItemProcessor {

    @Inject ContentReencryption reencryption;
    @Inject CurrentActor current;

    @Override
    public Object processItem(Object item) {
        boolean renewed = current.as(UpkeepActor.ACTOR, () -> reencryption.renew((String) item));
        return renewed ? item : null;
    }
}
