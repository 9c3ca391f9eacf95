package vn.motcua.procedure.application;

import java.io.Serializable;

/** Số thủ tục theo lĩnh vực. */
public record SectorCount(String code, String name, int procedures) implements Serializable {}
