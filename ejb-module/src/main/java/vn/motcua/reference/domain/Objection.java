package vn.motcua.reference.domain;

/** Lý do không nhận một dòng hay một mục. */
public enum Objection {
    /** Chưa có giá trị. */
    MISSING,
    /** Dài quá. */
    TOO_LONG,
    /** Mã có ký tự không dùng được. */
    CODE_MALFORMED,
    /** Không phải số thứ tự. */
    NOT_A_NUMBER,
    /** Không phải ngày. */
    NOT_A_DAY,
    /** Ngày kết thúc trước ngày bắt đầu. */
    ENDS_BEFORE_IT_STARTS,
    /** Mã lặp lại trong tệp. */
    TWICE_IN_THE_FILE,
    /** Trùng thời gian hiệu lực với mục khác cùng mã. */
    VALIDITY_OVERLAPS,
    /** Không có mục cha. */
    PARENT_UNKNOWN,
    /** Giá trị thuộc tính không hợp lệ. */
    VALUE_UNKNOWN,
    /** Số cột khác dòng tiêu đề. */
    COLUMNS_DIFFER,
    /** Thuộc tính này không sửa được từ đây. */
    NOT_CHANGED_HERE,
    /** Mục bắt đầu chính ngày đó. */
    STARTED_THAT_DAY
}
