package vn.motcua.dossier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Nơi và thủ tục nộp: the published version of the procedure, the agency that settles the dossier and the one-stop unit
 * that receives it for that agency (the settling agency itself in a commune).
 *
 * @param caseKey case of the procedure that the applicant is in; null where the procedure knows none
 */
@Embeddable
public record FilingTarget(
        @Column(name = "procedure_version_id") long procedureVersionId,
        @Column(name = "procedure_code") String procedureCode,
        @Column(name = "procedure_name") String procedureName,
        @Column(name = "case_key") String caseKey,
        @Column(name = "agency_id") String agencyId,
        @Column(name = "one_stop_id") String oneStopId) {}
