package vn.motcua.procedure.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Kho tên thủ tục: names of procedures in force, for lists too long to read whole documents for. */
public interface ProcedureNames {

    /** Those of the codes that are in force on the day, in no particular order. */
    List<ProcedureName> withCodes(Collection<String> codes, LocalDate day);

    /** Those for which dossiers are handed in for the agency on that day, by name. */
    List<ProcedureName> offeredBy(String agencyId, LocalDate day);

    /** How many procedures dossiers are handed in for, by identifier of the agency. */
    Map<String, Integer> countByAgency(LocalDate day);

    /** The next ones in the order of their codes. */
    List<ProcedureName> after(String code, int limit, LocalDate day);

    /** Changes whenever something is published or abolished, or an agency begins or ceases to take dossiers. */
    String state(LocalDate day);
}
