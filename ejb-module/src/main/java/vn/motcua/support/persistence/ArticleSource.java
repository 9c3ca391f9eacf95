package vn.motcua.support.persistence;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.search.domain.Passage;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.SearchSource;
import vn.motcua.search.domain.Searchable;
import vn.motcua.support.domain.HelpArticle;
import vn.motcua.support.domain.HelpArticles;
import vn.motcua.support.domain.HelpKind;
import vn.motcua.support.domain.HelpMarkup;

/** Bài hỏi đáp, hướng dẫn cho tìm kiếm; each kind is a bean of its own. */
abstract class ArticleSource implements SearchSource {

    @Inject HelpArticles articles;
    @Inject Clock clock;

    private final HelpKind own;

    ArticleSource(HelpKind own) {
        this.own = own;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.valueOf(own.name());
    }

    @Override
    public List<String> ids(String after, int most) {
        return articles.shownNames(own, after, most, today());
    }

    @Override
    public List<Searchable> byIds(Collection<String> ids) {
        return articles.shownNamed(own, ids, today()).stream().map(this::searchable).toList();
    }

    @Override
    public Set<String> turning(LocalDate after, LocalDate upTo) {
        return Set.copyOf(articles.turning(own, after, upTo));
    }

    private Searchable searchable(HelpArticle article) {
        var content = article.content();
        return new Searchable(kind(), article.slug(), content.title(), List.of(), content.procedureCodes(),
                List.of(Passage.strong(content.keywords()), Passage.usual(HelpMarkup.plain(content.body()))),
                Map.of(), 1);
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
