package vn.motcua.document.domain;

/** Bảo trì kho nội dung: what jobs do with kept contents, and nobody else. */
public interface ContentUpkeep {

    /** Nobody may need it any more; does nothing if it is not there. */
    void remove(String sha256);

    /**
     * Encrypts it anew if another key than today's was used, or none.
     *
     * @return whether that was necessary
     * @throws ContentUnreadable if it cannot be read as it is
     */
    boolean renew(String sha256);

    /** Makes a new key, with which everything is encrypted from now on; the older ones go on opening what they closed. */
    void changeKey();
}
