package vn.motcua.procedure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.motcua.procedure.domain.ProcedurePublished;
import vn.motcua.search.application.SearchChanges;
import vn.motcua.search.domain.SearchKind;

/** Whatever changes of a procedure, the search hears of it, in the same transaction. */
@ApplicationScoped
public class CatalogueChanges {

    @Inject SearchChanges changes;

    public void tellTheSearch(@Observes ProcedurePublished published) {
        changes.note(SearchKind.PROCEDURE, published.code());
    }
}
