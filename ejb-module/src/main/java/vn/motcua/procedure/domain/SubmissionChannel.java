package vn.motcua.procedure.domain;

/** Cách thức thực hiện. */
public enum SubmissionChannel {
    /** Trực tuyến. */
    ONLINE,
    /** Trực tiếp tại một cửa. */
    COUNTER,
    /** Qua bưu chính công ích. */
    POSTAL
}
