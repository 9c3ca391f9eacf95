package vn.motcua.procedure.application;

import java.io.Serializable;
import java.util.List;

/** Các lĩnh vực của một bộ, ngành; {@code ministry} is null for sectors of which it is not known. */
public record MinistrySectors(String ministry, List<SectorCount> sectors) implements Serializable {}
