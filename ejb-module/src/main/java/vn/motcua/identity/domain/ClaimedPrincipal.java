package vn.motcua.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Người được làm thay, theo lời khai: a child or an organisation, as the person said before an officer saw the papers.
 *
 * @param number personal id number of a child, tax code of an organisation
 */
@Embeddable
public record ClaimedPrincipal(
        @Column(name = "claimed_name") String name,
        @Column(name = "claimed_number") String number,
        @Column(name = "claimed_birth_date") LocalDate birthDate)
        implements Serializable {}
