package vn.motcua.batch.catalogueimport;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.batch.support.RunTrouble;
import vn.motcua.catalogueimport.application.ImportRequests;
import vn.motcua.identity.application.CurrentActor;

/** Opens an import from the portal, unless one is open that is to be gone on with. */
@Dependent
@Named("askPortal")
public class AskPortalBatchlet extends AbstractBatchlet {

    @Inject ImportRequests requests;
    @Inject CurrentActor current;
    @Inject RunTrouble trouble;

    @Override
    public String process() {
        return trouble.noted(() -> {
            current.run(ImportActor.ACTOR, requests::ofPortalAtNight);
            return "OPENED";
        });
    }
}
