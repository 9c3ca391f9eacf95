package vn.motcua.procedure.domain;

import java.io.Serializable;

/** Căn cứ pháp lý: number and name of a legal document. */
public record LegalBasis(String number, String name) implements Serializable {}
