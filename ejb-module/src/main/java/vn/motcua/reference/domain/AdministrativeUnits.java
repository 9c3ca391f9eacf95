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

    /**
     * The units that an old address means: those into which a unit of that name was merged. Also understands {@code
     * "phường X cũ"} and a name with its former district, {@code "xã X, huyện Y"}. Several where the old unit was divided
     * or where the name was given twice.
     *
     * @param provinceCode of the new unit; null if it is not known
     */
    List<AdministrativeUnit> successorsOf(String formerName, String provinceCode, LocalDate day);

    /** Every row that ever was or will be valid, provinces first, by code and day. */
    List<AdministrativeUnit> everyUnit();

    AdministrativeUnit unit(long id);

    boolean isEmpty();

    void addAll(Collection<AdministrativeUnit> units);
}
