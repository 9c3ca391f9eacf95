package vn.motcua.support.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Kho bài hỏi đáp, hướng dẫn. */
public interface HelpArticles {

    /** @throws UnknownHelpArticle if there is none */
    HelpArticle get(long id);

    /** Whatever its state. */
    Optional<HelpArticle> named(String slug);

    /** Those that are shown on the day, in their order. */
    List<HelpArticle> shown(HelpKind kind, LocalDate day);

    /** Those about the procedure that are shown on the day, questions first. */
    List<HelpArticle> about(String procedureCode, LocalDate day);

    /** Those with these names that are shown on the day. */
    List<HelpArticle> shownNamed(HelpKind kind, Collection<String> slugs, LocalDate day);

    /** Names of those that are shown on the day, ascending, after {@code after}. */
    List<String> shownNames(HelpKind kind, String after, int most, LocalDate day);

    /** Names of those whose validity begins or ends after the one day and up to the other. */
    List<String> turning(HelpKind kind, LocalDate after, LocalDate upTo);

    /** All of that kind, in their order. */
    List<HelpArticle> all(HelpKind kind);

    List<HelpRevision> historyOf(long articleId);

    /** By identifier of the article. */
    Map<Long, HelpVote> votes(Collection<Long> articleIds);

    void vote(long articleId, boolean helped);

    void add(HelpArticle article);

    void add(HelpRevision revision);
}
