package vn.motcua.reference.domain;

import java.util.List;

/** Kho lịch sử danh mục. */
public interface CodeListChanges {

    void append(CodeListChange change);

    /**
     * The newest first.
     *
     * @param entryCode null for all entries
     * @param before only older ones than this; null for the newest
     */
    List<CodeListChange> newest(String list, String entryCode, Long before, int count);
}
