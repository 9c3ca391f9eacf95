package vn.motcua.identity.domain;

import java.util.List;
import java.util.Optional;

/** Kho việc đại diện, ủy quyền. */
public interface Representations {

    Optional<Representation> find(long id);

    /** Nobody else settles it meanwhile. */
    Optional<Representation> lock(long id);

    /** By which this person acts, or asked to act; the newest first. */
    List<Representation> ofRepresentative(long applicantId);

    /** Offered to the holder of this number. */
    List<Representation> offeredTo(String number);

    List<Representation> givenBy(long principalId);

    /** What waits for an officer, the oldest first. */
    List<Representation> waiting(int most);

    void add(Representation representation);
}
