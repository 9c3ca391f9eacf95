package vn.motcua.catalogueimport.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import vn.motcua.catalogueimport.domain.Doubt;
import vn.motcua.catalogueimport.domain.DoubtRow;

/** Một nghi vấn của một đợt nhập. */
@Entity
@Table(name = "import_doubt")
class ImportDoubt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_doubt_seq")
    @SequenceGenerator(name = "import_doubt_seq", sequenceName = "import_doubt_seq", allocationSize = 50)
    private Long id;

    @Column(name = "import_id")
    private long importId;

    private long place;

    private String code;

    private String field;

    @Enumerated(EnumType.STRING)
    private Doubt.Kind kind;

    private String excerpt;

    protected ImportDoubt() {} // for JPA

    ImportDoubt(long importId, long place, String code, Doubt doubt) {
        this.importId = importId;
        this.place = place;
        this.code = code;
        this.field = doubt.field();
        this.kind = doubt.kind();
        this.excerpt = doubt.excerpt();
    }

    DoubtRow row() {
        return new DoubtRow(place, code, new Doubt(field, kind, excerpt));
    }
}
