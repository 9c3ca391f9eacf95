package vn.motcua.support.domain;

/** Việc đã làm với một bài hỏi đáp, hướng dẫn. */
public enum HelpAct {
    /** Viết, sửa. */
    WRITE,
    /** Đăng. */
    PUBLISH,
    /** Gỡ. */
    WITHDRAW
}
