package vn.motcua.workflow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.motcua.dossier.domain.DossierEvent;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.workflow.domain.WorkItems;

/** A dossier that is withdrawn or stopped leaves nobody with work on it. */
@ApplicationScoped
public class WorkItemsFollowTheDossier {

    @Inject WorkItems items;

    void on(@Observes DossierEvent event) {
        if (event.to() == DossierStatus.WITHDRAWN || event.to() == DossierStatus.STOPPED) {
            items.openOn(event.dossierId()).ifPresent(item -> item.drop(event.at()));
        }
    }
}
