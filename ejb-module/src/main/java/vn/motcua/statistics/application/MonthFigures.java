package vn.motcua.statistics.application;

import java.io.Serializable;
import java.time.YearMonth;
import vn.motcua.statistics.domain.DossierCounts;

/** Số liệu tháng: one point of a chart. A month without figures has zeros. */
public record MonthFigures(YearMonth month, DossierCounts counts) implements Serializable {}
