package vn.motcua.batch.documents;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.document.application.ContentScans;
import vn.motcua.identity.application.CurrentActor;

/** Puts contents in line for the scanner; it comes to them one by one afterwards. */
@Dependent
@Named("scanAgain")
public class ScanAgainBatchlet extends AbstractBatchlet {

    @Inject ContentScans scans;
    @Inject CurrentActor current;

    @Inject
    @BatchProperty
    String all;

    @Override
    public String process() {
        current.run(UpkeepActor.ACTOR, () -> scans.scanAgain(Boolean.parseBoolean(all)));
        return "COMPLETED";
    }
}
