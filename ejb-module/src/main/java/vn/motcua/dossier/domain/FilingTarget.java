package vn.motcua.dossier.domain;

/**
 * Nơi và thủ tục nộp: the published version of the procedure, the agency that settles the dossier and the one-stop unit
 * that receives it for that agency (often the same).
 *
 * @param caseKey case of the procedure that the applicant is in; null where the procedure knows none
 */
public record FilingTarget(
        long procedureVersionId, String procedureCode, String procedureName, String caseKey, String agencyId,
        String oneStopId) {}
