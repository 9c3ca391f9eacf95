package vn.motcua.support.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.support.domain.HelpArticle;
import vn.motcua.support.domain.HelpArticles;
import vn.motcua.support.domain.HelpKind;
import vn.motcua.support.domain.HelpRevision;
import vn.motcua.support.domain.HelpState;
import vn.motcua.support.domain.HelpVote;
import vn.motcua.support.domain.UnknownHelpArticle;

@ApplicationScoped
class JpaHelpArticles implements HelpArticles {

    private static final String SHOWN =
            "a.state = :published and a.validFrom <= :day and (a.validUntil is null or a.validUntil > :day)";
    private static final String ORDER = " order by a.position, a.id";
    /** A list names the procedures of each article: read with it, not one by one. */
    private static final String ARTICLES = "select a from HelpArticle a left join fetch a.procedureCodes where ";

    @PersistenceContext EntityManager em;

    @Override
    public HelpArticle get(long id) {
        HelpArticle article = em.find(HelpArticle.class, id);
        if (article == null) {
            throw new UnknownHelpArticle();
        }
        return article;
    }

    @Override
    public Optional<HelpArticle> named(String slug) {
        return em.createQuery("select a from HelpArticle a where a.slug = :slug", HelpArticle.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<HelpArticle> shown(HelpKind kind, LocalDate day) {
        return em.createQuery(ARTICLES + "a.kind = :kind and " + SHOWN + ORDER, HelpArticle.class)
                .setParameter("kind", kind)
                .setParameter("published", HelpState.PUBLISHED)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<HelpArticle> about(String procedureCode, LocalDate day) {
        return em.createQuery("select a from HelpArticle a where :code member of a.procedureCodes and " + SHOWN
                        + " order by a.kind desc, a.position, a.id", HelpArticle.class)
                .setParameter("code", procedureCode)
                .setParameter("published", HelpState.PUBLISHED)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<HelpArticle> shownNamed(HelpKind kind, Collection<String> slugs, LocalDate day) {
        if (slugs.isEmpty()) {
            return List.of();
        }
        return em.createQuery(ARTICLES + "a.kind = :kind and a.slug in :slugs and " + SHOWN + ORDER,
                        HelpArticle.class)
                .setParameter("kind", kind)
                .setParameter("slugs", slugs)
                .setParameter("published", HelpState.PUBLISHED)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<String> shownNames(HelpKind kind, String after, int most, LocalDate day) {
        return em.createQuery("select a.slug from HelpArticle a where a.kind = :kind and a.slug > :after and " + SHOWN
                        + " order by a.slug", String.class)
                .setParameter("kind", kind)
                .setParameter("after", after == null ? "" : after)
                .setParameter("published", HelpState.PUBLISHED)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<String> turning(HelpKind kind, LocalDate after, LocalDate upTo) {
        return em.createQuery("select a.slug from HelpArticle a where a.kind = :kind and a.state = :published"
                        + " and (a.validFrom > :after and a.validFrom <= :upTo"
                        + " or a.validUntil > :after and a.validUntil <= :upTo) order by a.slug", String.class)
                .setParameter("kind", kind)
                .setParameter("published", HelpState.PUBLISHED)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultList();
    }

    @Override
    public List<HelpArticle> all(HelpKind kind) {
        return em.createQuery(ARTICLES + "a.kind = :kind" + ORDER, HelpArticle.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    @Override
    public List<HelpRevision> historyOf(long articleId) {
        return em.createQuery("select r from HelpRevision r where r.article.id = :id order by r.number desc",
                        HelpRevision.class)
                .setParameter("id", articleId)
                .getResultList();
    }

    @Override
    public Map<Long, HelpVote> votes(Collection<Long> articleIds) {
        if (articleIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select v from HelpVote v where v.articleId in :ids", HelpVote.class)
                .setParameter("ids", articleIds)
                .getResultStream()
                .collect(toMap(HelpVote::articleId, identity()));
    }

    @Override
    public void vote(long articleId, boolean helped) {
        String counted = helped ? "helped" : "notHelped";
        em.createQuery("update HelpVote v set v." + counted + " = v." + counted + " + 1 where v.articleId = :id")
                .setParameter("id", articleId)
                .executeUpdate();
    }

    @Override
    public void add(HelpArticle article) {
        em.persist(article);
        em.persist(new HelpVote(article.id()));
    }

    @Override
    public void add(HelpRevision revision) {
        em.persist(revision);
    }
}
