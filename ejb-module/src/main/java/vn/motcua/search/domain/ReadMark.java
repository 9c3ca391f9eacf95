package vn.motcua.search.domain;

import java.time.Instant;
import java.time.LocalDate;

/** Mốc đã đọc: up to when changes have been taken into an index, and for which day validity was looked at. */
public record ReadMark(Instant changesUpTo, LocalDate day) {}
