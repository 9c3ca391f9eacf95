package vn.motcua.reference.domain;

/** Cột của danh mục. */
public enum EntryColumn {
    CODE,
    NAME,
    ENGLISH_NAME,
    PARENT_CODE,
    ORDER,
    ATTRIBUTE,
    VALID_FROM,
    VALID_UNTIL
}
