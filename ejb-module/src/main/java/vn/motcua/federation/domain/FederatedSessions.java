package vn.motcua.federation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Kho phiên mở bằng bên cung cấp định danh. */
public interface FederatedSessions {

    void add(FederatedSession session);

    Optional<FederatedSession> find(String id);

    /** Those that rest on it and still run. */
    List<FederatedSession> restingOn(EndedSession ended);

    void forgetBefore(Instant begun);
}
