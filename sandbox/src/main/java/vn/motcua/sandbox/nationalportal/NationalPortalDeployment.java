package vn.motcua.sandbox.nationalportal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;

/** Triển khai Cổng mô phỏng: opens the one portal of this server and closes it when the application goes. */
@ApplicationScoped
public class NationalPortalDeployment {

    /** Set by the server; beside the data of the other parts, so that one folder holds all that must be kept. */
    private static final String DATA_DIRECTORY = "jboss.server.data.dir";

    @Produces
    @Singleton
    NationalPortal open() {
        String directory = System.getProperty(DATA_DIRECTORY);
        if (directory == null) {
            throw new IllegalStateException(DATA_DIRECTORY + " is not set: where should the stand-in keep its journal?");
        }
        return NationalPortal.open(Path.of(directory, "sandbox"), PortalAccount.DEMONSTRATION, Clock.systemUTC());
    }

    void close(@Disposes NationalPortal portal) {
        portal.close();
    }
}
