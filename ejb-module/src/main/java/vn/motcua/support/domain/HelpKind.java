package vn.motcua.support.domain;

/** Loại bài: an answer to one question, or a guide through a whole matter. */
public enum HelpKind {
    /** Câu hỏi thường gặp. */
    QUESTION,
    /** Hướng dẫn. */
    GUIDE
}
