package vn.motcua.statistics.domain;

import java.io.Serializable;

/** Số liệu theo một tiêu chí: counts of one agency, one procedure or one month, named by its code. */
public record FiguresByKey(String key, DossierCounts counts) implements Serializable {}
