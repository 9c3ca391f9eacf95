package vn.motcua.identity.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Kho lượt xác nhận địa chỉ. */
public interface AddressChecks {

    Optional<AddressCheck> find(UUID id);

    Optional<AddressCheck> lock(UUID id);

    void add(AddressCheck check);

    /** Forgets what was begun before that moment, and returns how many there were. */
    int removeBegunBefore(Instant moment);
}
