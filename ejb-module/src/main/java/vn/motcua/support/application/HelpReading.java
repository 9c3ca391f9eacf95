package vn.motcua.support.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.support.application.HelpPiece.LinkedProcedure;
import vn.motcua.support.domain.HelpArticle;
import vn.motcua.support.domain.HelpArticles;
import vn.motcua.support.domain.HelpKind;
import vn.motcua.support.domain.HelpMarkup;
import vn.motcua.support.domain.UnknownHelpArticle;

/** Đọc hỏi đáp, hướng dẫn: what is published today, for everybody. */
@Stateless
@OpenToAnyone
public class HelpReading {

    @Inject HelpArticles articles;
    @Inject PublishedFacts published;
    @Inject Clock clock;

    /** All of that kind, in the order of the editors. */
    public List<HelpCard> shown(HelpKind kind) {
        return articles.shown(kind, today()).stream().map(this::card).toList();
    }

    /** Those about a procedure: for its page. */
    public List<HelpCard> about(String procedureCode) {
        return articles.about(procedureCode, today()).stream().map(this::card).toList();
    }

    /** Those with these names, in the order of the names: for a list of search results. */
    public List<HelpCard> named(HelpKind kind, List<String> slugs) {
        List<HelpArticle> found = articles.shownNamed(kind, slugs, today());
        return slugs.stream()
                .flatMap(slug -> found.stream().filter(article -> article.slug().equals(slug)))
                .map(this::card)
                .toList();
    }

    /** @throws UnknownHelpArticle if there is none of that kind and name today */
    public HelpPiece piece(HelpKind kind, String slug) {
        HelpArticle article = shownToday(slug);
        if (article.kind() != kind) {
            throw new UnknownHelpArticle();
        }
        List<String> codes = article.content().procedureCodes();
        var names = published.procedureNames(codes);
        return new HelpPiece(card(article), HelpMarkup.read(article.body()), codes.stream()
                .filter(names::containsKey)
                .map(code -> new LinkedProcedure(code, names.get(code)))
                .toList());
    }

    /** Whether it helped the reader: a number, and nothing about who said so. */
    public void vote(String slug, boolean helped) {
        articles.vote(shownToday(slug).id(), helped);
    }

    private HelpArticle shownToday(String slug) {
        return articles.named(slug == null ? "" : slug)
                .filter(one -> one.isShownOn(today()))
                .orElseThrow(UnknownHelpArticle::new);
    }

    private HelpCard card(HelpArticle article) {
        return HelpCard.of(article, null, today());
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
