package vn.motcua.support.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.kernel.ChangedMeanwhile;
import vn.motcua.procedure.domain.Audience;

/**
 * Bài hỏi đáp hoặc hướng dẫn: kept by editors, read by everybody once it is published. Each act returns the revision to
 * be kept, so nothing that people once read is lost.
 */
@Entity
@Table(name = "help_article")
public class HelpArticle {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "help_article_seq")
    @SequenceGenerator(name = "help_article_seq", sequenceName = "help_article_seq", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    @Enumerated(EnumType.STRING)
    private HelpKind kind;

    private String slug;

    @Enumerated(EnumType.STRING)
    private HelpState state = HelpState.DRAFT;

    private String title;

    private String body;

    @ElementCollection
    @CollectionTable(name = "help_article_procedure", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "line_no")
    @Column(name = "procedure_code")
    private List<String> procedureCodes = new ArrayList<>();

    @Column(name = "sector_code")
    private String sectorCode;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String keywords;

    private int position;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private int revisions;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected HelpArticle() {} // for JPA

    /** {@code slug} is its lasting name in addresses; the title may change. */
    public HelpArticle(HelpKind kind, String slug, HelpContent content) {
        this.kind = kind;
        this.slug = slug;
        take(content);
    }

    /** Sửa. What is published already is read in its new form at once. */
    public HelpRevision rewrite(HelpContent content, int seenVersion, String editor, Instant now) {
        if (lockVersion != seenVersion) {
            throw new ChangedMeanwhile();
        }
        take(content);
        return changed(HelpAct.WRITE, editor, now);
    }

    private void take(HelpContent content) {
        content.check();
        title = content.title();
        body = content.body();
        if (!procedureCodes.equals(content.procedureCodes())) {
            procedureCodes.clear();
            procedureCodes.addAll(content.procedureCodes());
        }
        sectorCode = content.sectorCode();
        audience = content.audience();
        keywords = content.keywords();
        position = content.position();
        if (content.validFrom() != null || state != HelpState.PUBLISHED) { // published is since a day, always
            validFrom = content.validFrom();
        }
        validUntil = content.validUntil();
    }

    /** Đăng, from today on unless a day was set. */
    public HelpRevision publish(int seenVersion, LocalDate today, String editor, Instant now) {
        if (lockVersion != seenVersion) {
            throw new ChangedMeanwhile();
        }
        if (validFrom == null) {
            validFrom = today;
        }
        if (validUntil != null && !validFrom.isBefore(validUntil)) {
            throw new HelpValidityReversed();
        }
        state = HelpState.PUBLISHED;
        return changed(HelpAct.PUBLISH, editor, now);
    }

    /** Gỡ: nobody reads it any more; it can be published again. */
    public HelpRevision withdraw(int seenVersion, String editor, Instant now) {
        if (lockVersion != seenVersion) {
            throw new ChangedMeanwhile();
        }
        state = HelpState.WITHDRAWN;
        return changed(HelpAct.WITHDRAW, editor, now);
    }

    /** The first entry of its history. */
    public HelpRevision begun(String editor, Instant now) {
        return changed(HelpAct.WRITE, editor, now);
    }

    private HelpRevision changed(HelpAct act, String editor, Instant now) {
        revisions++;
        changedAt = now;
        changedBy = editor;
        return new HelpRevision(this, revisions, act);
    }

    public boolean isShownOn(LocalDate day) {
        return state == HelpState.PUBLISHED && !day.isBefore(validFrom)
                && (validUntil == null || day.isBefore(validUntil));
    }

    public HelpContent content() {
        return new HelpContent(title, body, List.copyOf(procedureCodes), sectorCode, audience, keywords, position,
                validFrom, validUntil);
    }

    public Long id() {
        return id;
    }

    public int lockVersion() {
        return lockVersion;
    }

    public HelpKind kind() {
        return kind;
    }

    public String slug() {
        return slug;
    }

    public HelpState state() {
        return state;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
