package vn.motcua.procedure.domain;

import java.io.Serializable;

/**
 * Miễn, giảm phí, lệ phí.
 *
 * @param who to whom it is granted, in words (trẻ em, hộ nghèo, người có công ...)
 * @param percent how much is taken off, 1 to 100; 100 is an exemption
 * @param legalBasis number of the document that grants it; null if not stated
 */
public record FeeReduction(String who, int percent, String legalBasis) implements Serializable {}
