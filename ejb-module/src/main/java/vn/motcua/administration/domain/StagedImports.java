package vn.motcua.administration.domain;

import java.time.Instant;
import java.util.UUID;

/** Kho tệp chờ áp dụng. */
public interface StagedImports {

    void add(StagedImport staged);

    /** @throws UnknownImport if there is none with that identifier */
    StagedImport get(UUID id);

    /** Forgets files that nobody applied. */
    int forgetStagedBefore(Instant instant);
}
