package vn.motcua.procedure.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Kho thủ tục hành chính. */
public interface Procedures {

    Optional<Procedure> find(String code);

    /** @throws UnknownProcedure if no version of it is in force on that day */
    ProcedureVersion inForce(String code, LocalDate day);

    /** The version in force on that day; none of a procedure that is abolished or not yet in force. */
    Optional<ProcedureVersion> findInForce(String code, LocalDate day);

    /** The versions in force on that day of those procedures that have one, in no particular order. */
    List<ProcedureVersion> inForce(Collection<String> codes, LocalDate day);

    /** Codes of the procedures in force on that day, in ascending order, those after {@code after} (null for the first). */
    List<String> codesInForce(LocalDate day, String after, int most);

    /** Codes of the procedures of which a version begins, or that end, after the one day and up to the other. */
    List<String> turning(LocalDate after, LocalDate upTo);

    /** @throws UnknownProcedure if there is no such version */
    ProcedureVersion version(long id);

    /** The versions with these identifiers, in no particular order. */
    List<ProcedureVersion> versions(Collection<Long> ids);

    /** All versions that were ever published, the latest first. */
    List<ProcedureVersion> everOf(String code);

    void add(Procedure procedure);

    void add(ProcedureVersion version);
}
