package vn.motcua.identity.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Kho cán bộ. */
public interface Officers {

    Optional<Officer> find(String username);

    /** Officers of the agency who hold the role, by name. */
    List<Officer> ofAgency(String agencyId, Role role);

    /** Everybody who works in the agency, by name. */
    List<Officer> ofAgency(String agencyId);

    List<Officer> withUsernames(Collection<String> usernames);

    void add(Officer officer);
}
