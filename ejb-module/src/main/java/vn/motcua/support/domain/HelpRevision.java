package vn.motcua.support.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Lần sửa bài: what an article said after one act, by whom and when. Never changed. */
@Entity
@Table(name = "help_revision")
public class HelpRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "help_revision_seq")
    @SequenceGenerator(name = "help_revision_seq", sequenceName = "help_revision_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private HelpArticle article;

    @Column(name = "revision_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private HelpAct act;

    private String title;

    private String body;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected HelpRevision() {} // for JPA

    HelpRevision(HelpArticle article, int number, HelpAct act) {
        this.article = article;
        this.number = number;
        this.act = act;
        this.title = article.title();
        this.body = article.body();
        this.changedAt = article.changedAt();
        this.changedBy = article.changedBy();
    }

    public int number() {
        return number;
    }

    public HelpAct act() {
        return act;
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
