package vn.motcua.administration.application;

/** Phạm vi đối chiếu: which of our procedures have to be in a list. */
public enum ComparisonScope {
    /** Của những bộ, ngành có thủ tục trong danh sách. */
    MINISTRIES_OF_THE_LIST,
    /** Của một bộ, ngành. */
    ONE_MINISTRY,
    /** Mọi thủ tục đang có hiệu lực. */
    EVERYTHING
}
