package vn.motcua.procedure.application;

import java.io.Serializable;

/** Lĩnh vực để chọn. */
public record SectorChoice(String code, String name) implements Serializable {}
