package vn.motcua.form.domain;

/** Mức độ: whether the dossier can be handed in all the same. */
public enum Severity {
    ERROR,
    WARNING,
    SUGGESTION
}
