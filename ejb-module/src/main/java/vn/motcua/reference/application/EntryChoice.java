package vn.motcua.reference.application;

import java.io.Serializable;

/** Một mục danh mục để chọn. */
public record EntryChoice(String code, String name) implements Serializable {}
