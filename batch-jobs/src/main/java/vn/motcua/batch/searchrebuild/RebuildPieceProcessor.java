package vn.motcua.batch.searchrebuild;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.search.application.SearchRebuild;

/** Asks the use case for one piece; the job knows nothing of indexes. */
@Dependent
@Named("rebuildPiece")
public class RebuildPieceProcessor implements ItemProcessor {

    @Inject SearchRebuild rebuild;
    @Inject CurrentActor current;

    @Override
    public Object processItem(Object item) {
        current.run(RebuildActor.ACTOR, () -> rebuild.rebuild((String) item));
        return item;
    }
}
