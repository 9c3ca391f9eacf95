package vn.motcua.search.domain;

/** Loại nội dung tìm được: what can be found; each kind is delivered by one {@link SearchSource}. */
public enum SearchKind {
    /** Thủ tục. */
    PROCEDURE,
    /** Câu hỏi thường gặp. */
    QUESTION,
    /** Hướng dẫn. */
    GUIDE
}
