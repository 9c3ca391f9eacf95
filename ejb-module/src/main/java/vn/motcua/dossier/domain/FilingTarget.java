package vn.motcua.dossier.domain;

/** Nơi và thủ tục nộp: the published version of the procedure and the agency that receives the dossier. */
public record FilingTarget(long procedureVersionId, String procedureCode, String procedureName, String agencyId) {}
