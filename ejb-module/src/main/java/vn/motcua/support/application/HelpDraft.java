package vn.motcua.support.application;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.support.domain.HelpAct;
import vn.motcua.support.domain.HelpArticle;
import vn.motcua.support.domain.HelpContent;
import vn.motcua.support.domain.HelpRevision;
import vn.motcua.support.domain.HelpState;
import vn.motcua.support.domain.HelpVote;

/**
 * Bài đang biên tập.
 *
 * @param seenVersion goes back with every act, so that nobody overwrites what somebody else saved meanwhile
 */
public record HelpDraft(HelpCard card, int seenVersion, HelpContent content, List<Change> history)
        implements Serializable {

    /** Một lần sửa. */
    public record Change(int number, HelpAct act, String title, String body, Instant changedAt, String changedBy)
            implements Serializable {}

    static HelpDraft of(HelpArticle article, HelpVote votes, LocalDate today, List<HelpRevision> history) {
        return new HelpDraft(HelpCard.of(article, votes, today), article.lockVersion(), article.content(), history.stream()
                .map(one -> new Change(one.number(), one.act(), one.title(), one.body(), one.changedAt(), one.changedBy()))
                .toList());
    }

    public boolean isPublished() {
        return card.state() == HelpState.PUBLISHED;
    }
}
