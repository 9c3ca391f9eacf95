package vn.motcua.procedure.domain;

/** Vai trò của cơ quan trong một thủ tục. */
public enum AgencyPart {
    /** Cơ quan giải quyết: dossiers are handed in for it. */
    RESPONSIBLE,
    /** Cơ quan phối hợp. */
    COOPERATING
}
