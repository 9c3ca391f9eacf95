package vn.motcua.catalogueimport.domain;

/** Vì sao cả tệp không nhập được: told before anything is taken over, so that a better file can be handed in. */
public enum FileFlaw {
    /** Không có dòng nào. */
    EMPTY,
    /** Tệp Excel, Word, PDF, ảnh hoặc tệp nén .zip đổi tên. */
    OFFICE_FILE,
    /** Không phải Unicode UTF-8. */
    NOT_UNICODE,
    /** Không dòng nào là một đối tượng JSON. */
    NOT_JSON_LINES,
    /** Dòng nào cũng quá dài. */
    LINES_TOO_LONG,
    /** Đọc được, nhưng không dòng nào là một thủ tục. */
    NO_PROCEDURE,
    /** Tệp dở dang. */
    CUT_OFF,
    /** Giải nén ra quá lớn. */
    TOO_LARGE
}
