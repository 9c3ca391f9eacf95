package vn.motcua.dossier.domain;

/** Kết quả trên nội dung hồ sơ. */
public enum Decision {
    /** Đồng ý giải quyết. */
    APPROVED,
    /** Không đồng ý, có văn bản nêu lý do. */
    REJECTED
}
