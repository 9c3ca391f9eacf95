package vn.motcua.exchange.application;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Logger;
import vn.motcua.exchange.domain.StatusHole;

/**
 * Kiểm tra ánh xạ trạng thái at start, and each hour because a status may end over night. The server goes on: what has no
 * national status is refused where it would go out, the rest works.
 */
@Singleton
@Startup
@DependsOn("CatalogueStart")
public class StatusWatch {

    private static final Logger LOG = Logger.getLogger(StatusWatch.class.getName());

    @Inject StatusMapping mapping;

    @PostConstruct
    void atStart() {
        check();
    }

    @Schedule(hour = "*", minute = "1", persistent = false)
    public void everyHour() {
        check();
    }

    private void check() {
        List<StatusHole> holes = mapping.today().holes();
        if (!holes.isEmpty()) {
            LOG.severe(() -> "The map of processing statuses has " + holes.size()
                    + " holes; messages about these states are not sent until it is complete: " + holes);
        }
    }
}
