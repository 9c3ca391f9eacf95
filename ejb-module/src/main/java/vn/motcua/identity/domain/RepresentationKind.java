package vn.motcua.identity.domain;

/** Vì sao một người làm thay người khác. */
public enum RepresentationKind {
    /** Người đại diện theo pháp luật của tổ chức. */
    LEGAL_REPRESENTATIVE,
    /** Cha, mẹ của con chưa thành niên. */
    PARENT,
    /** Theo giấy ủy quyền. */
    AUTHORISATION
}
