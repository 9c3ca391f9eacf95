package vn.motcua.dossier.domain;

import java.time.LocalDate;

/** Bộ đếm mã hồ sơ, by agency and day, without gaps and without doubles however many submit at once. */
public interface DossierCodes {

    /** The next code; given back if the transaction does not commit. Call it late: others wait for the counter. */
    DossierCode next(String agencyId, LocalDate day);
}
