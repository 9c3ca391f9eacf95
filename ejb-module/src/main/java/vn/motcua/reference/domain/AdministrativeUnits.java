package vn.motcua.reference.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Kho đơn vị hành chính: which provinces and communes there are on a day. */
public interface AdministrativeUnits {

    Optional<AdministrativeUnit> find(String code, LocalDate day);

    /** The provinces of the country, by name without accents. */
    List<AdministrativeUnit> provinces(LocalDate day);

    /** The communes of a province, by name without accents. */
    List<AdministrativeUnit> communesOf(String provinceCode, LocalDate day);

    boolean isEmpty();

    void addAll(Collection<AdministrativeUnit> units);
}
