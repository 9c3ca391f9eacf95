package vn.motcua.reference.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.motcua.kernel.Folded;

/**
 * Đơn vị hành chính: a province or a commune, for as long as it exists under that name. Units merge, are renamed and
 * disappear, so one code may stand in several rows whose validity does not overlap.
 */
@Entity
@Table(name = "administrative_unit")
public class AdministrativeUnit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administrative_unit_seq")
    @SequenceGenerator(name = "administrative_unit_seq", sequenceName = "administrative_unit_seq", allocationSize = 50)
    private Long id;

    private String code;

    private String name;

    @Column(name = "folded_name")
    private String foldedName;

    @Enumerated(EnumType.STRING)
    private AdministrativeLevel kind;

    @Column(name = "parent_code")
    private String parentCode;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected AdministrativeUnit() {} // for JPA

    /** {@code validTo} is the last day of validity, null while there is no end in sight. */
    public AdministrativeUnit(String code, String name, AdministrativeLevel kind, String parentCode,
            LocalDate validFrom, LocalDate validTo) {
        this.code = code;
        this.name = Folded.composed(name);
        this.foldedName = Folded.of(name);
        this.kind = kind;
        this.parentCode = parentCode;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    /** Corrects what the row says, or ends it; code and kind stay. */
    public void become(String newName, String newParentCode, LocalDate newValidFrom, LocalDate newValidTo) {
        this.name = Folded.composed(newName);
        this.foldedName = Folded.of(newName);
        this.parentCode = newParentCode;
        this.validFrom = newValidFrom;
        this.validTo = newValidTo;
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public AdministrativeLevel kind() {
        return kind;
    }

    public String parentCode() {
        return parentCode;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }
}
