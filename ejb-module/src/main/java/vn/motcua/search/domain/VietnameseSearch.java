package vn.motcua.search.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.motcua.search.domain.Ranking.Ranked;
import vn.motcua.search.domain.SearchEngine.Candidate;
import vn.motcua.search.domain.SearchEngine.Candidates;
import vn.motcua.search.domain.SearchEngine.Listed;
import vn.motcua.search.domain.SearchEngine.Selection;

/**
 * Tìm kiếm tiếng Việt: understands the question, lets an engine find candidates, orders and marks them. Language and
 * ranking are here, so that every engine answers alike.
 */
public final class VietnameseSearch implements SearchIndex {

    /** So many candidates are put in their final order; beyond stays the order of the engine. */
    private static final double SURELY_MEANT = 0.8;
    private static final int ORDERED = 60;
    private static final double USUAL_SHARE = 0.5;
    private static final int MOST_TYPED = 12;

    private final SearchEngine engine;
    private final Supplier<Thesaurus> thesaurus;
    private final Fillers fillers;
    private volatile Knowledge knowledge;

    /** What is known of the words, good for one state of index and thesaurus. */
    private record Knowledge(long generation, Thesaurus thesaurus, QuestionReader reader, Ranking ranking) {}

    public VietnameseSearch(SearchEngine engine, Supplier<Thesaurus> thesaurus, Fillers fillers) {
        this.engine = engine;
        this.thesaurus = thesaurus;
        this.fillers = fillers;
    }

    @Override
    public SearchAnswer find(SearchQuestion asked) {
        Knowledge known = knowledge();
        Understanding question = known.reader().read(asked.text());
        boolean nothingAsked = asked.text().isBlank();
        if (question.isEmpty() && !nothingAsked) {
            return new SearchAnswer(List.of(), 0, Map.of(), null, List.of());
        }
        Selection selection = new Selection(asked.kinds(), asked.filters());
        int most = Math.max(ORDERED, asked.offset() + asked.size());
        Candidates found = engine.candidates(
                QuestionPlan.of(question, asked.text(), USUAL_SHARE), selection, most, asked.facets());
        if (found.best().isEmpty() && !nothingAsked) {
            found = engine.candidates(QuestionPlan.of(question, asked.text(), 0), selection, most, asked.facets());
        }
        return answer(asked, question, known.ranking(), found);
    }

    private SearchAnswer answer(SearchQuestion asked, Understanding question, Ranking ranking, Candidates found) {
        int ordered = question.isEmpty() ? 0 : Math.min(ORDERED, found.best().size());
        List<Ranked> first = ranking.order(question, found.best().subList(0, ordered));
        List<Candidate> rest = found.best().subList(ordered, found.best().size());
        List<Ranked> page = Stream.concat(
                        first.stream(), rest.stream().map(candidate -> new Ranked(candidate.thing(), 0, 0)))
                .skip(asked.offset())
                .limit(asked.size())
                .toList();
        Marking marking = ranking.marking(question);
        Map<String, ReadyText> texts =
                question.isEmpty() ? Map.of() : engine.texts(page.stream().map(hit -> hit.thing().key()).toList());
        List<Hit> hits = page.stream()
                .map(hit -> new Hit(hit.thing().kind(), hit.thing().id(), hit.score(), hit.certainty(),
                        marking.name(ranking.namesOf(hit.thing()).ofTitle()), excerpt(marking, texts.get(hit.thing().key()))))
                .toList();
        return new SearchAnswer(hits, found.total(), found.facets(), question.corrected(), question.strange());
    }

    private static List<Fragment> excerpt(Marking marking, ReadyText text) {
        return text == null ? List.of() : marking.excerpt(text);
    }

    @Override
    public List<Suggestion> suggest(String typed, Set<SearchKind> kinds, int most) {
        List<Syllable> words = Spelling.syllables(QuestionReader.beginning(typed), MOST_TYPED);
        if (words.isEmpty()) {
            return List.of();
        }
        Knowledge known = knowledge();
        Selection selection = new Selection(kinds, Map.of());
        Understanding question = known.reader().read(typed);
        List<Candidate> found = engine.candidates(
                QuestionPlan.unfinished(words), selection, ORDERED, Set.of()).best();
        List<Listed> begun = new SuggestionOrder(words).order(known.ranking().order(question, found));
        List<Ranked> meant = question.isEmpty() ? List.of() : known.ranking().order(question, engine.candidates(
                QuestionPlan.of(question, typed, USUAL_SHARE), selection, ORDERED, Set.of()).best());
        Stream<Listed> surely = meant.stream().filter(one -> one.certainty() >= SURELY_MEANT).limit(most / 2).map(Ranked::thing);
        return Stream.of(surely, begun.stream(), meant.stream().map(Ranked::thing))
                .flatMap(things -> things)
                .distinct()
                .limit(most)
                .map(thing -> suggestion(thing, words))
                .toList();
    }

    private static Suggestion suggestion(Listed thing, List<Syllable> typed) {
        return new Suggestion(thing.kind(), thing.id(), Marking.beginnings(thing.title(), typed));
    }

    /** The same index asked with another thesaurus, to try one out. */
    public VietnameseSearch with(Thesaurus other) {
        return new VietnameseSearch(engine, () -> other, fillers);
    }

    /** How a question is understood now: for the page on which the thesaurus is kept. */
    public Understanding understand(String text) {
        return knowledge().reader().read(text);
    }

    private Knowledge knowledge() {
        if (!engine.isBuilt()) {
            throw new SearchUnavailable();
        }
        Knowledge known = knowledge;
        long generation = engine.generation();
        Thesaurus current = thesaurus.get();
        if (known == null || known.generation() != generation || known.thesaurus() != current) {
            return learn(generation, current);
        }
        return known;
    }

    private synchronized Knowledge learn(long generation, Thesaurus current) {
        Knowledge known = knowledge;
        if (known != null && known.generation() == generation && known.thesaurus() == current) {
            return known; // somebody else has just learnt it
        }
        Lexicon.Collector collector = new Lexicon.Collector();
        engine.eachTitle(collector::title);
        current.phrases().forEach(collector::saying);
        Lexicon lexicon = collector.done();
        known = new Knowledge(generation, current, new QuestionReader(lexicon, current, fillers), new Ranking(lexicon));
        knowledge = known;
        return known;
    }

    @Override
    public void put(Collection<Searchable> items) {
        engine.put(items);
    }

    @Override
    public void remove(SearchKind kind, Collection<String> ids) {
        engine.remove(kind, ids);
    }

    @Override
    public void retain(SearchKind kind, Set<String> ids) {
        engine.retain(kind, ids);
    }
}
