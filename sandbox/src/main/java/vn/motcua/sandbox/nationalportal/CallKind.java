package vn.motcua.sandbox.nationalportal;

/** Loại cuộc gọi: what a call wants, because some misbehaviour only makes sense for some of them. */
enum CallKind {
    LOGIN,
    READ,
    /** Reads the list of all procedures. */
    LIST,
    WRITE
}
