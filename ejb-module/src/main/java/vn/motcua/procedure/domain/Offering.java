package vn.motcua.procedure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * Cơ quan tiếp nhận, giải quyết thủ tục: that an agency of the province takes part in a procedure, from a day on and
 * by which internal process. What the law says of the procedure stands in its version; who does the work changes
 * without a new one.
 */
@Entity
@Table(name = "procedure_offering")
public class Offering {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "procedure_offering_seq")
    @SequenceGenerator(name = "procedure_offering_seq", sequenceName = "procedure_offering_seq", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    @Column(name = "procedure_code")
    private String procedureCode;

    @Column(name = "agency_id")
    private String agencyId;

    @Enumerated(EnumType.STRING)
    private AgencyPart part;

    /** Null for an agency that only cooperates. */
    @Column(name = "process_key")
    private String processKey;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    /** The first day on which it no longer holds; null while no end is known. */
    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected Offering() {} // for JPA

    public Offering(
            String procedureCode, String agencyId, AgencyPart part, String processKey, LocalDate validFrom) {
        this.procedureCode = procedureCode;
        this.agencyId = agencyId;
        this.part = part;
        this.processKey = processKey;
        this.validFrom = validFrom;
    }

    /** From {@code day} on the agency takes no dossier of it; running ones are settled. */
    public void end(LocalDate day) {
        this.validUntil = day.isBefore(validFrom) ? validFrom : day;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }

    public boolean isBy(String agency, AgencyPart as) {
        return agencyId.equals(agency) && part == as;
    }

    public Long id() {
        return id;
    }

    public String procedureCode() {
        return procedureCode;
    }

    public String agencyId() {
        return agencyId;
    }

    public AgencyPart part() {
        return part;
    }

    /** Key of the internal process; null for an agency that only cooperates. */
    public String processKey() {
        return processKey;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validUntil() {
        return validUntil;
    }
}
