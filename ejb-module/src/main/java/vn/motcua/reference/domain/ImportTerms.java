package vn.motcua.reference.domain;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Điều kiện nhập.
 *
 * @param effectiveOn from when rows count that do not say it themselves
 * @param complete the file is the whole list: what it does not name ends the day before
 */
public record ImportTerms(LocalDate effectiveOn, boolean complete) implements Serializable {}
