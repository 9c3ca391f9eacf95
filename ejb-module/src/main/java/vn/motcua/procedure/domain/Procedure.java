package vn.motcua.procedure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Thủ tục hành chính: one code of the national catalogue through all its published versions. What it says stands in
 * {@link ProcedureVersion}; here is only which version follows which.
 */
@Entity
@Table(name = "procedure")
public class Procedure {

    @Id
    private String code;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    @Column(name = "last_number")
    private int lastNumber;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Column(name = "abolished_on")
    private LocalDate abolishedOn;

    protected Procedure() {} // for JPA

    public Procedure(String code) {
        this.code = code;
    }

    /** Công bố: makes the draft the next version. It may not come into force before the version that it follows. */
    public ProcedureVersion publish(ProcedureDraft draft, Clock clock) {
        if (!code.equals(draft.code())) {
            throw new IllegalArgumentException(draft.code() + " is not a draft of " + code);
        }
        if (inForceFrom != null && draft.validFrom().isBefore(inForceFrom)) {
            throw new PublishedOutOfOrder(code, inForceFrom);
        }
        ProcedureVersion version = new ProcedureVersion(draft, lastNumber + 1);
        version.publish(clock);
        lastNumber = version.number();
        inForceFrom = draft.validFrom();
        return version;
    }

    /** Bãi bỏ: from {@code day} on no dossier can be filed; running ones go on under their version. */
    public void abolish(LocalDate day) {
        this.abolishedOn = day;
    }

    public String code() {
        return code;
    }

    public int lastNumber() {
        return lastNumber;
    }

    public LocalDate abolishedOn() {
        return abolishedOn;
    }
}
