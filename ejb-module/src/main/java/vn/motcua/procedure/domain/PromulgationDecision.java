package vn.motcua.procedure.domain;

import java.io.Serializable;
import java.time.LocalDate;

/** Quyết định công bố thủ tục; {@code issuedOn} is null where only the number is known. */
public record PromulgationDecision(String number, LocalDate issuedOn) implements Serializable {}
