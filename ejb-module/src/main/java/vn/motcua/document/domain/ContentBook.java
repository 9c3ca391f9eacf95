package vn.motcua.document.domain;

/** Sổ nhận nội dung. A content is written down before it is kept, and for good: what a rollback leaves is found again. */
public interface ContentBook {

    void claim(ArrivedContent content);
}
