package vn.motcua.administration.application;

import java.io.Serializable;

/** Một dòng của danh mục lĩnh vực. */
public record SectorEntry(String code, String name, String ministry) implements Serializable {}
