package vn.motcua.administration.application;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;

/**
 * Nạp danh mục khi khởi động. A list that cannot be loaded is told loudly and leaves the server running: the others work,
 * and what needs the missing one refuses by itself.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CatalogueStart {

    private static final Logger LOG = Logger.getLogger(CatalogueStart.class.getName());

    @Inject ShippedLists shipped;
    @Inject CurrentActor current;

    @PostConstruct
    void load() {
        Actor loader = Actor.system("catalogue-start", Permission.MANAGE_CODE_LISTS);
        List<String> loaded = current.as(loader, shipped::codes).stream().filter(code -> isLoaded(code, loader)).toList();
        if (!loaded.isEmpty()) {
            LOG.info(() -> "Shared catalogues loaded: " + loaded);
        }
    }

    private boolean isLoaded(String code, Actor loader) {
        try {
            return current.as(loader, () -> shipped.load(code));
        } catch (RuntimeException fault) { // another node may have been quicker; if not, the list stays empty until a start works
            LOG.log(Level.SEVERE, fault, () -> "Shared catalogue " + code + " was not loaded");
            return false;
        }
    }
}
