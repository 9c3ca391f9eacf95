package vn.motcua.procedure.application;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;

/** Quy trình mẫu kèm theo phần mềm: put in at the start if they are not there, each in a transaction of its own. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ShippedProcesses {

    private static final LocalDate VALID_FROM = LocalDate.of(2018, 6, 21); // Decree 61/2018 comes into force

    @Inject ProcessUpkeep processes;
    @Inject CurrentActor current;

    @PostConstruct
    void ship() {
        Actor shipping = Actor.system("processes", Permission.IMPORT_CATALOGUE);
        current.run(shipping, () -> ShippedProcess.KEYS.forEach(key -> processes.ship(key, ShippedProcess.content(key), VALID_FROM)));
    }
}
