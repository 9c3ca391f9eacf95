package vn.motcua.procedure.application;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Một phiên bản đã công bố, để đọc.
 *
 * @param since from when the standing holds: in force from, replaced or abolished on
 */
public record PublishedVersion(ProcedureDetails details, Standing standing, LocalDate since) implements Serializable {

    public boolean inForce() {
        return standing == Standing.IN_FORCE;
    }
}
