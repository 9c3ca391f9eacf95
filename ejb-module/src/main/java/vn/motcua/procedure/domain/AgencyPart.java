package vn.motcua.procedure.domain;

/** Vai trò của cơ quan trong thủ tục. */
public enum AgencyPart {
    /** Cơ quan thực hiện: dossiers are handed in for it. */
    RESPONSIBLE,
    /** Cơ quan phối hợp. */
    COOPERATING
}
