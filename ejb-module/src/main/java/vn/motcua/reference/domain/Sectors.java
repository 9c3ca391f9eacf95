package vn.motcua.reference.domain;

import java.util.List;
import java.util.Optional;

/** Kho lĩnh vực. */
public interface Sectors {

    Optional<Sector> find(String code);

    /** All sectors, by name. */
    List<Sector> all();

    void add(Sector sector);
}
