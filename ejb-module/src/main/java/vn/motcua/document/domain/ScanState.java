package vn.motcua.document.domain;

/** Tình trạng quét mã độc của một nội dung. */
public enum ScanState {
    /** Nobody was there to look. */
    NOT_SCANNED,
    WAITING,
    /** In the hands of the scanner. */
    SCANNING,
    CLEAN,
    INFECTED,
    /** The scanner cannot say, however often it is asked. */
    UNSCANNABLE;

    /** The office opens nothing that may do harm; where no scanner was wanted, nothing waits for one. */
    public boolean keepsOfficersOut() {
        return this != NOT_SCANNED && this != CLEAN;
    }

    public boolean isPending() {
        return this == WAITING || this == SCANNING;
    }
}
