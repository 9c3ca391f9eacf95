package vn.motcua.procedure.application;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;
import vn.motcua.procedure.domain.ProcessContent;

/** Quy trình mẫu kèm theo phần mềm: put in at the start if they are not there, each in a transaction of its own. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ShippedProcesses {

    /** Keys, and names of the files in {@code vn/motcua/procedure/processes}. */
    public static final List<String> KEYS = List.of(
            "commune-simple", "commune-standard", "department-simple", "department-standard", "inter-agency");

    private static final LocalDate VALID_FROM = LocalDate.of(2018, 6, 21); // Decree 61/2018 comes into force
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject ProcessUpkeep processes;
    @Inject CurrentActor current;

    @PostConstruct
    void ship() {
        Actor shipping = Actor.system("processes", Permission.IMPORT_CATALOGUE);
        current.run(shipping, () -> KEYS.forEach(key -> processes.ship(key, content(key), VALID_FROM)));
    }

    public static ProcessContent content(String key) {
        String file = "/vn/motcua/procedure/processes/" + key + ".json";
        try (InputStream found = ShippedProcesses.class.getResourceAsStream(file)) {
            return JSON.fromJson(found, ProcessContent.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
