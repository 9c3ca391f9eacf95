package vn.motcua.administration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.reference.domain.CodeList;
import vn.motcua.reference.domain.ImportTerms;

/**
 * Tệp chờ áp dụng: what an editor uploaded and looked at. It remembers the revision of the list that the preview was made
 * on; what is applied is what was shown, or nothing.
 */
@Entity
@Table(name = "staged_import")
public class StagedImport {

    private static final int LONGEST_NAME = 200;

    @Id
    private UUID id;

    @Version
    @Column(name = "lock_version")
    private int version;

    @Column(name = "list_code")
    private String listCode;

    @Column(name = "base_revision")
    private int baseRevision;

    @Column(name = "file_name")
    private String fileName;

    private String content;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    private boolean complete;

    @Column(name = "staged_at")
    private Instant stagedAt;

    @Column(name = "staged_by")
    private String stagedBy;

    @Column(name = "applied_at")
    private Instant appliedAt;

    protected StagedImport() {} // for JPA

    public StagedImport(CodeList list, String fileName, String content, ImportTerms terms, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.listCode = list.code();
        this.baseRevision = list.revision();
        this.fileName = shortened(fileName);
        this.content = content;
        this.effectiveOn = terms.effectiveOn();
        this.complete = terms.complete();
        this.stagedBy = by;
        this.stagedAt = at;
    }

    /** Browsers of old send a whole path. */
    private static String shortened(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String printable = last.replaceAll("\\p{Cntrl}", "");
        return printable.length() > LONGEST_NAME ? printable.substring(0, LONGEST_NAME) : printable;
    }

    /**
     * @throws ImportAlreadyApplied if it was
     * @throws ListChangedMeanwhile if the list is not the one of the preview
     */
    public void apply(CodeList list, Instant at) {
        if (appliedAt != null) {
            throw new ImportAlreadyApplied();
        }
        if (list.revision() != baseRevision) {
            throw new ListChangedMeanwhile();
        }
        appliedAt = at;
    }

    /** The list changed since: the preview is made anew, on what is there now. */
    public void lookAgainAt(CodeList list) {
        if (appliedAt == null) {
            baseRevision = list.revision();
        }
    }

    public UUID id() {
        return id;
    }

    public String listCode() {
        return listCode;
    }

    public int baseRevision() {
        return baseRevision;
    }

    public String fileName() {
        return fileName;
    }

    public String content() {
        return content;
    }

    public ImportTerms terms() {
        return new ImportTerms(effectiveOn, complete);
    }

    public Instant stagedAt() {
        return stagedAt;
    }

    public String stagedBy() {
        return stagedBy;
    }

    public Instant appliedAt() {
        return appliedAt;
    }
}
