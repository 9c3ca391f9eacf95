package vn.motcua.support.application;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.procedure.domain.Audience;
import vn.motcua.support.domain.HelpArticle;
import vn.motcua.support.domain.HelpKind;
import vn.motcua.support.domain.HelpState;
import vn.motcua.support.domain.HelpVote;

/**
 * Bài hỏi đáp, hướng dẫn trong một danh sách.
 *
 * @param shownToday published, and valid today
 * @param helped how many readers it helped
 */
public record HelpCard(
        long id,
        HelpKind kind,
        String slug,
        HelpState state,
        boolean shownToday,
        String title,
        String sectorCode,
        Audience audience,
        int position,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant changedAt,
        String changedBy,
        int helped,
        int notHelped)
        implements Serializable {

    static HelpCard of(HelpArticle article, HelpVote votes, LocalDate today) {
        var content = article.content();
        return new HelpCard(article.id(), article.kind(), article.slug(), article.state(), article.isShownOn(today),
                content.title(), content.sectorCode(), content.audience(), content.position(), content.validFrom(),
                content.validUntil(), article.changedAt(), article.changedBy(),
                votes == null ? 0 : votes.helped(), votes == null ? 0 : votes.notHelped());
    }
}
