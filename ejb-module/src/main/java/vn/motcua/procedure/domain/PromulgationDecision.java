package vn.motcua.procedure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** Quyết định công bố thủ tục. */
@Embeddable
public record PromulgationDecision(
        @Column(name = "decision_number") String number, @Column(name = "issued_on") LocalDate issuedOn)
        implements Serializable {}
