package vn.motcua.notification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Thông báo: what an applicant is told about one thing that happened (Decree 224/2026, Article 15.1.g). Written in the
 * transaction in which it happened, so it stands if and only if that was kept; {@code occasion} lets it stand once.
 */
@Entity
@Table(name = "notice")
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
    private Long id;

    private String occasion;

    /** Null if it is on no page of the portal. */
    @Column(name = "applicant_id")
    private Long applicantId;

    /** Whether the body is kept unreadable, and only until it was sent. */
    private boolean sealed;

    /** Null if it is not about a dossier. */
    @Column(name = "dossier_code")
    private String dossierCode;

    private String title;

    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notice() {} // for JPA

    /** A letter that stands nowhere else; its body comes sealed. */
    public static Notice sealed(String occasion, NoticeText sealedText, Instant now) {
        Notice letter = new Notice(occasion, null, null, sealedText, now);
        letter.sealed = true;
        return letter;
    }

    public Notice(String occasion, Long applicantId, String dossierCode, NoticeText text, Instant now) {
        this.occasion = occasion;
        this.applicantId = applicantId;
        this.dossierCode = dossierCode;
        this.title = text.title();
        this.body = text.body();
        this.createdAt = now;
    }

    /** The person has it before the eyes; the first time counts. */
    public void readAt(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    public Long id() {
        return id;
    }

    public String occasion() {
        return occasion;
    }

    public Long applicantId() {
        return applicantId;
    }

    public boolean isSealed() {
        return sealed;
    }

    /** It has been sent, or is of no use: what nobody needs any more is not kept. */
    public void forgetSealed() {
        if (sealed) {
            body = "";
        }
    }

    public String dossierCode() {
        return dossierCode;
    }

    public String title() {
        return title;
    }

    /** Lines of plain text. */
    public String body() {
        return body;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null while nobody has looked at it. */
    public Instant readAt() {
        return readAt;
    }
}
