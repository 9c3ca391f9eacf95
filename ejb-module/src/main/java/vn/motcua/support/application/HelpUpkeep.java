package vn.motcua.support.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.Folded;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.procedure.domain.UnknownProcedure;
import vn.motcua.search.application.SearchChanges;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.support.domain.HelpArticle;
import vn.motcua.support.domain.HelpArticles;
import vn.motcua.support.domain.HelpContent;
import vn.motcua.support.domain.HelpKind;
import vn.motcua.support.domain.HelpRevision;
import vn.motcua.support.domain.HelpVote;

/** Biên tập hỏi đáp, hướng dẫn: editors write, publish and withdraw; the search hears of it in the same transaction. */
@Stateless
public class HelpUpkeep {

    @Inject HelpArticles articles;
    @Inject Procedures procedures;
    @Inject SearchChanges changes;
    @Inject AuditTrail audit;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /** All of that kind whose title or keywords hold the words, whatever their state. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public List<HelpCard> list(HelpKind kind, String words) {
        List<HelpArticle> all = articles.all(kind);
        Map<Long, HelpVote> votes = articles.votes(all.stream().map(HelpArticle::id).toList());
        LocalDate today = VietnamTime.today(clock);
        return all.stream()
                .filter(article -> holds(article, Folded.of(words)))
                .map(article -> HelpCard.of(article, votes.get(article.id()), today))
                .toList();
    }

    private static boolean holds(HelpArticle article, String folded) {
        return folded.isEmpty()
                || Folded.of(article.title() + " " + article.content().keywords()).contains(folded);
    }

    /** @throws vn.motcua.support.domain.UnknownHelpArticle if there is none */
    @Requires(Permission.MANAGE_CATALOGUE)
    public HelpDraft draft(long id) {
        HelpArticle article = articles.get(id);
        Map<Long, HelpVote> votes = articles.votes(List.of(id));
        return HelpDraft.of(article, votes.get(id), VietnamTime.today(clock), articles.historyOf(id));
    }

    /**
     * Begins a new one, as a draft; returns its identifier.
     *
     * @throws UnknownProcedure if it speaks of a procedure that there is not
     */
    @Requires(Permission.MANAGE_CATALOGUE)
    public long write(HelpKind kind, HelpContent content) {
        checkProcedures(content);
        HelpArticle article = new HelpArticle(kind, freeSlug(content.title()), content);
        HelpRevision first = article.begun(editor(), clock.instant());
        articles.add(article);
        keep(article, first);
        return article.id();
    }

    /**
     * Changes it; what is published is read in its new form at once.
     *
     * @param seenVersion of the draft that the editor saw
     * @throws vn.motcua.kernel.ChangedMeanwhile if somebody else saved first
     */
    @Requires(Permission.MANAGE_CATALOGUE)
    public void rewrite(long id, int seenVersion, HelpContent content) {
        checkProcedures(content);
        HelpArticle article = articles.get(id);
        keep(article, article.rewrite(content, seenVersion, editor(), clock.instant()));
    }

    @Requires(Permission.MANAGE_CATALOGUE)
    public void publish(long id, int seenVersion) {
        HelpArticle article = articles.get(id);
        keep(article, article.publish(seenVersion, VietnamTime.today(clock), editor(), clock.instant()));
    }

    @Requires(Permission.MANAGE_CATALOGUE)
    public void withdraw(long id, int seenVersion) {
        HelpArticle article = articles.get(id);
        keep(article, article.withdraw(seenVersion, editor(), clock.instant()));
    }

    /** Whether there is one of that title already, in whatever state. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public boolean isWritten(String title) {
        return articles.named(HelpSlug.of(title)).isPresent();
    }

    private void checkProcedures(HelpContent content) {
        for (String code : content.procedureCodes()) {
            procedures.find(code).orElseThrow(() -> new UnknownProcedure(code));
        }
    }

    private String freeSlug(String title) {
        String slug = HelpSlug.of(title);
        String free = slug;
        for (int next = 2; articles.named(free).isPresent(); next++) {
            free = slug + "-" + next;
        }
        return free;
    }

    private void keep(HelpArticle article, HelpRevision revision) {
        articles.add(revision);
        changes.note(SearchKind.valueOf(article.kind().name()), article.slug());
        Actor actor = current.get();
        audit.record(actor.kind().name(), actor.id(), "help." + revision.act().name().toLowerCase(Locale.ROOT), "help:" + article.slug());
    }

    private String editor() {
        return current.get().id();
    }
}
