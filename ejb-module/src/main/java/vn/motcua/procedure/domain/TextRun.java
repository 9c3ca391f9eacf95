package vn.motcua.procedure.domain;

import java.io.Serializable;

/** Đoạn chữ trong một khác biệt: words that stayed, were put in or taken out. */
public record TextRun(Kind kind, String text) implements Serializable {

    /** Loại đoạn chữ. */
    public enum Kind {
        SAME,
        INSERTED,
        DELETED
    }

    public boolean isInserted() {
        return kind == Kind.INSERTED;
    }

    public boolean isDeleted() {
        return kind == Kind.DELETED;
    }

    public boolean isSame() {
        return kind == Kind.SAME;
    }
}
