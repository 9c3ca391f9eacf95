package vn.motcua.batch.catalogueimport;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.catalogueimport.application.ImportRequests;
import vn.motcua.identity.application.CurrentActor;

/** Opens an import from the portal, unless one is open that is to be gone on with. */
@Dependent
@Named("askPortal")
public class AskPortalBatchlet extends AbstractBatchlet {

    @Inject ImportRequests requests;
    @Inject CurrentActor current;

    @Override
    public String process() {
        current.run(ImportActor.ACTOR, requests::ofPortalAtNight);
        return "OPENED";
    }
}
