package vn.motcua.support.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Số lượt đánh giá một câu trả lời: how often it helped and how often not; nothing is known of who said so. */
@Entity
@Table(name = "help_vote")
public class HelpVote {

    @Id
    @Column(name = "article_id")
    private Long articleId;

    private int helped;

    @Column(name = "not_helped")
    private int notHelped;

    protected HelpVote() {} // for JPA

    public HelpVote(long articleId) {
        this.articleId = articleId;
    }

    public long articleId() {
        return articleId;
    }

    public int helped() {
        return helped;
    }

    public int notHelped() {
        return notHelped;
    }
}
