package vn.motcua.batch.documents;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.document.application.ContentReencryption;
import vn.motcua.identity.application.CurrentActor;

/** With {@code newKey=true} a new key is made first; a restart does not make another. */
@Dependent
@Named("changeKey")
public class ChangeKeyBatchlet extends AbstractBatchlet {

    @Inject ContentReencryption reencryption;
    @Inject CurrentActor current;

    @Inject
    @BatchProperty
    String newKey;

    @Override
    public String process() {
        if (Boolean.parseBoolean(newKey)) {
            current.run(UpkeepActor.ACTOR, reencryption::changeKey);
        }
        return "COMPLETED";
    }
}
