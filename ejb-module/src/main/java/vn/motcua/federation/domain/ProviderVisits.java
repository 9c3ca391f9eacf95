package vn.motcua.federation.domain;

import java.time.Instant;
import java.util.Optional;

/** Kho lượt sang bên cung cấp định danh. */
public interface ProviderVisits {

    void add(ProviderVisit visit);

    /** Of two who bring the same state one gets it, and nobody after. */
    Optional<ProviderVisit> take(String state);

    void forgetBefore(Instant expired);
}
