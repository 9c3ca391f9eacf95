package vn.motcua.document.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.motcua.identity.domain.Actor;

/**
 * Tài liệu đã lưu: what is known of one file that somebody handed in; the content lies in {@link DocumentContents} under
 * its hash. Never changed: a better scan is another document.
 */
@Entity
@Table(name = "stored_document")
public class StoredDocument {

    /** Random, because it stands in addresses. */
    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    @Column(name = "byte_size")
    private long size;

    private String sha256;

    @Column(name = "owner_applicant_id")
    private Long ownerApplicantId;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected StoredDocument() {} // for JPA

    /** {@code ownerApplicantId} is null for a paper of the office's own. */
    public StoredDocument(DocumentName name, FileKind kind, ArrivedContent content, Long ownerApplicantId,
            Actor uploader, Instant at) {
        this.id = UUID.randomUUID();
        this.name = name.value();
        this.kind = kind;
        this.size = content.size();
        this.sha256 = content.sha256();
        this.ownerApplicantId = ownerApplicantId;
        this.uploadedBy = uploader.kind() + ":" + uploader.id();
        this.uploadedAt = at.truncatedTo(ChronoUnit.MILLIS); // what every database keeps alike
    }

    /** Text that cannot be an identifier names no document. */
    public static UUID idFrom(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new UnknownDocument(notAnId);
        }
    }

    /** Whose paper it is may always read it; who acts for them in some procedures only what these need, or what they brought. */
    public boolean belongsTo(Actor actor) {
        if (actor.scope().isLimited() && !uploadedBy.equals(actor.kind() + ":" + actor.id())) {
            return false;
        }
        return actor.isApplicant() && ownerApplicantId != null && ownerApplicantId.equals(actor.scope().applicantId());
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    public String mediaType() {
        return kind.mediaType();
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public Long ownerApplicantId() {
        return ownerApplicantId;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
