package vn.motcua.catalogueimport.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.kernel.VietnamTime;

/** Đợt nhập danh mục: one file, or one look into the portal's catalogue, taken over procedure by procedure. */
@Entity
@Table(name = "catalogue_import")
public class CatalogueImport {

    private static final String OPEN = "OPEN";
    private static final int LONGEST_NAME = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalogue_import_seq")
    @SequenceGenerator(name = "catalogue_import_seq", sequenceName = "catalogue_import_seq", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    @Column(name = "open_key")
    private String openKey = OPEN;

    private String format;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_sha256")
    private String fileSha256;

    @Column(name = "complete_list")
    private boolean completeList;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    /** The first day of what it publishes: fixed once, so that a run over midnight comes to one result. */
    @Column(name = "valid_from")
    private LocalDate validFrom;

    private int total;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected CatalogueImport() {} // for JPA

    /** @param file null if the reader fetches by itself */
    public CatalogueImport(String format, ImportedFile file, boolean completeList, int total, String requestedBy, Clock clock) {
        this.format = format;
        this.fileName = file == null ? null : file.name().substring(0, Math.min(file.name().length(), LONGEST_NAME));
        this.fileSha256 = file == null ? null : file.sha256();
        this.completeList = completeList;
        this.total = total;
        this.requestedBy = requestedBy;
        this.requestedAt = clock.instant();
        this.validFrom = VietnamTime.today(clock);
    }

    public void end(Clock clock) {
        openKey = null;
        endedAt = clock.instant();
    }

    /** @param sha256 of the list that a restart reads again; null if nothing was kept beside the file */
    public void found(int procedures, String sha256) {
        total = procedures;
        fileSha256 = sha256 == null ? fileSha256 : sha256;
    }

    public boolean isOpen() {
        return openKey != null;
    }

    public Long id() {
        return id;
    }

    public String format() {
        return format;
    }

    public String fileName() {
        return fileName;
    }

    public String fileSha256() {
        return fileSha256;
    }

    /** Whether what is missing in it has disappeared from the national catalogue. */
    public boolean isCompleteList() {
        return completeList;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public int total() {
        return total;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
