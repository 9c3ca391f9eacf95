package vn.motcua.search.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.Folded;
import vn.motcua.search.domain.Hit;
import vn.motcua.search.domain.SearchQuestion;
import vn.motcua.search.domain.Synonym;
import vn.motcua.search.domain.SynonymFile;
import vn.motcua.search.domain.SynonymThere;
import vn.motcua.search.domain.SynonymWording;
import vn.motcua.search.domain.Synonyms;
import vn.motcua.search.domain.Thesaurus;
import vn.motcua.search.domain.Thesaurus.Wording;
import vn.motcua.search.domain.UnknownSynonym;
import vn.motcua.search.domain.VietnameseSearch;

/** Giữ danh sách từ đồng nghĩa: what people say and what is meant by it. In use on every server within seconds. */
@Stateless
public class SynonymUpkeep {

    private static final int TRIED = 5;

    @Inject Synonyms synonyms;
    @Inject SearchChanges changes;
    @Inject VietnameseSearch search;
    @Inject AuditTrail audit;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /** Those in use that hold the words, with or without accents, in what is said or meant or in their topic. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public List<SynonymCard> inUse(String words) {
        String wanted = Folded.of(words);
        return synonyms.inUse().stream()
                .map(SynonymCard::of)
                .filter(card -> Folded.of(card.topic() + " " + card.said() + " " + card.getMeantInWords()).contains(wanted))
                .toList();
    }

    @Requires(Permission.MANAGE_CATALOGUE)
    public SynonymCard get(long id) {
        return SynonymCard.of(found(id));
    }

    /** What there ever was for the same saying, the latest first. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public List<SynonymCard> history(long id) {
        return synonyms.everOf(found(id).said()).stream().map(SynonymCard::of).toList();
    }

    /** @throws SynonymThere if the saying is in use already */
    @Requires(Permission.MANAGE_CATALOGUE)
    public long add(SynonymWording wording) {
        if (synonyms.inUse(wording.said()).isPresent()) {
            throw new SynonymThere(wording.said());
        }
        long id = begin(wording);
        noted("synonym.add", id);
        return id;
    }

    /** Ends what was and begins what is written now. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public long change(long id, SynonymWording wording) {
        Synonym before = found(id);
        Optional<Synonym> other = synonyms.inUse(wording.said()).filter(one -> one.id() != id);
        if (other.isPresent()) {
            throw new SynonymThere(wording.said());
        }
        end(before);
        synonyms.flush();
        long after = begin(wording);
        noted("synonym.change", after);
        return after;
    }

    @Requires(Permission.MANAGE_CATALOGUE)
    public void remove(long id) {
        end(found(id));
        noted("synonym.remove", id);
    }

    /** A whole file; what is there already and means the same stays as it is. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public SynonymImport read(Reader file) {
        SynonymFile.Lines lines;
        try {
            lines = SynonymFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int added = 0;
        int changed = 0;
        for (SynonymWording wording : lines.wordings()) {
            Optional<Synonym> before = synonyms.inUse(wording.said());
            if (before.isEmpty()) {
                begin(wording);
                added++;
            } else if (!before.get().meant().equals(wording.meant()) || !before.get().topic().equals(wording.topic())) {
                end(before.get());
                synonyms.flush();
                begin(wording);
                changed++;
            }
        }
        if (added + changed > 0) {
            noted("synonym.import", added + changed);
        }
        return new SynonymImport(added, changed, lines.wordings().size() - added - changed, lines.wrong());
    }

    /** All in use, as {@link #read} takes them. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public String asFile() {
        StringBuilder file = new StringBuilder("\uFEFF").append(SynonymFile.HEAD).append("\r\n");
        synonyms.inUse().forEach(synonym -> file.append(SynonymFile.line(synonym)).append("\r\n"));
        return file.toString();
    }

    /**
     * How a question is answered without and with a wording that is not saved yet.
     *
     * @param instead identifier of the entry that it would take the place of; null if it would be added
     * @param wording null to see what removing the entry would do
     */
    @Requires(Permission.MANAGE_CATALOGUE)
    public SynonymTrial tryOut(String question, Long instead, SynonymWording wording) {
        List<Wording> after = new ArrayList<>();
        synonyms.inUse().stream().filter(one -> !one.id().equals(instead)).forEach(one -> after.add(one.asWording()));
        if (wording != null) {
            after.add(new Wording(wording.said(), wording.meant()));
        }
        return new SynonymTrial(question, first(search, question),
                first(search.with(new Thesaurus(after)), question));
    }

    private static List<String> first(VietnameseSearch by, String question) {
        SearchQuestion asked = SearchQuestion.of(question);
        return by.find(asked).hits().stream().limit(TRIED).map(Hit::plainTitle).toList();
    }

    private Synonym found(long id) {
        return synonyms.find(id).filter(Synonym::isInUse).orElseThrow(() -> new UnknownSynonym(id));
    }

    private long begin(SynonymWording wording) {
        Synonym synonym = new Synonym(wording, current.get().id(), clock.instant());
        synonyms.add(synonym);
        return synonym.id();
    }

    private void end(Synonym synonym) {
        synonym.end(current.get().id(), clock.instant());
    }

    private void noted(String action, long subject) {
        changes.noteSynonyms();
        Actor actor = current.get();
        audit.record(actor.kind().name(), actor.id(), action, "synonym:" + subject);
    }
}
