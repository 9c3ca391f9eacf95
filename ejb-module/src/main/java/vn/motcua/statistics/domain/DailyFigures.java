package vn.motcua.statistics.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** Số liệu ngày: how the dossiers of one procedure at one agency stood when one Vietnamese day was over. */
@Entity
@Table(name = "daily_figures")
public class DailyFigures {

    @EmbeddedId
    private Key key;

    @Embedded
    private DossierCounts counts;

    protected DailyFigures() {} // for JPA; rows are computed inside the database

    public Key key() {
        return key;
    }

    public DossierCounts counts() {
        return counts;
    }

    /** Ngày, cơ quan, thủ tục. */
    @Embeddable
    public record Key(
            @Column(name = "figures_on") LocalDate on,
            @Column(name = "agency_id") String agencyId,
            @Column(name = "procedure_code") String procedureCode)
            implements Serializable {}
}
