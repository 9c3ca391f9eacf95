package vn.motcua.statistics.application;

import java.io.Serializable;
import vn.motcua.statistics.domain.DossierCounts;

/** Một dòng số liệu: one agency, sector or procedure with its name and its counts. */
public record NamedFigures(String key, String name, DossierCounts counts) implements Serializable {}
