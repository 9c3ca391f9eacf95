package vn.motcua.reference.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Kho cơ quan: the agencies of the province. */
public interface Agencies {

    /** @throws UnknownAgency if there is none with that identifier */
    Agency get(String id);

    Optional<Agency> find(String id);

    /** All agencies, ordered by level and name. */
    List<Agency> all();

    List<Agency> ofKind(AgencyKind kind);

    /** The agencies with these identifiers, in the order of {@link #all()}; unknown ones are left out. */
    List<Agency> withIds(Collection<String> ids);

    boolean isEmpty();

    void add(Agency agency);
}
