package vn.motcua.procedure.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Kho phân công cơ quan tiếp nhận, giải quyết. */
public interface Offerings {

    /** All that hold on the day for a procedure, whatever the part. */
    List<Offering> of(String procedureCode, LocalDate day);

    /** All there ever were for a procedure, the latest first. */
    List<Offering> everOf(String procedureCode);

    /** Whether dossiers of the procedure are handed in for the agency on that day. */
    boolean offered(String procedureCode, String agencyId, LocalDate day);

    /** Identifiers of the agencies for which dossiers are handed in on that day, by code of procedure. */
    Map<String, Set<String>> receivers(Collection<String> procedureCodes, LocalDate day);

    Offering get(long id);

    void add(Offering offering);
}
