package vn.motcua.procedure.domain;

/** Phần của nội dung thủ tục: as it is edited, compared and judged, each on a page of its own. */
public enum ContentPart {
    /** Thông tin chung. */
    GENERAL,
    /** Trường hợp, trình tự thực hiện. */
    CASES,
    /** Câu hỏi trước khi nộp. */
    ELIGIBILITY,
    /** Thành phần hồ sơ. */
    COMPONENTS,
    /** Cách thức thực hiện, thời hạn. */
    CHANNELS,
    /** Phí, lệ phí, miễn giảm. */
    FEES,
    /** Kết quả, yêu cầu điều kiện, căn cứ pháp lý. */
    RESULTS,
    /** Biểu mẫu điện tử. */
    FORM,
    /** Quy trình, cơ quan giải quyết. */
    PROCESS
}
