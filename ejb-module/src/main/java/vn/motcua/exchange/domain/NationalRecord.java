package vn.motcua.exchange.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Hồ sơ mà Cổng đang có: what the portal answers when it is asked for a dossier.
 *
 * @param status the state in which it has the dossier; null if it does not have it
 */
public record NationalRecord(String status, List<Mark> progress) {

    public static final NationalRecord UNKNOWN = new NationalRecord(null, List.of());

    public NationalRecord {
        progress = List.copyOf(progress);
    }

    /** Một bước đã có trên Cổng. */
    public record Mark(String status, Instant at) {}

    public boolean isKnown() {
        return status != null;
    }

    public boolean shows(NationalDossier dossier) {
        return dossier.status().code().equals(status);
    }

    /** The portal counts time in whole seconds. */
    public boolean shows(NationalProgress step) {
        return progress.contains(new Mark(step.status().code(), step.at().truncatedTo(ChronoUnit.SECONDS)));
    }
}
