package vn.motcua.benchmarks;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.search.domain.Hit;
import vn.motcua.search.domain.ReadMark;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.SearchQuestion;
import vn.motcua.search.domain.Searchable;
import vn.motcua.search.domain.Thesaurus;
import vn.motcua.search.domain.VietnameseSearch;
import vn.motcua.search.gateway.LuceneEngine;
import vn.motcua.search.application.ShippedSynonyms;
import vn.motcua.search.gateway.SpokenFillers;

/** Ours, with the shipped synonyms. */
final class OurSearch implements Searcher, AutoCloseable {

    private final LuceneEngine engine;
    private final VietnameseSearch search;

    OurSearch(Path folder, List<Searchable> catalogue) {
        engine = new LuceneEngine(folder);
        engine.put(catalogue);
        engine.commit(new ReadMark(Instant.EPOCH, LocalDate.EPOCH));
        Thesaurus thesaurus = new Thesaurus(ShippedSynonyms.read().stream()
                .map(wording -> new Thesaurus.Wording(wording.said(), wording.meant())).toList());
        search = new VietnameseSearch(engine, () -> thesaurus, SpokenFillers.read());
    }

    /** Milliseconds until what was put in is found, with all that has to be learnt anew. */
    long publishing(Searchable item) {
        long began = System.nanoTime();
        engine.put(List.of(item));
        engine.commit(new ReadMark(Instant.EPOCH, LocalDate.EPOCH));
        find(item.title(), 1);
        return (System.nanoTime() - began) / 1_000_000;
    }

    VietnameseSearch search() {
        return search;
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public List<String> find(String question, int most) {
        return search.find(new SearchQuestion(question, Set.of(SearchKind.PROCEDURE), Map.of(), Set.of(), 0, most))
                .hits().stream().map(Hit::id).toList();
    }

    @Override
    public void close() {
        engine.close();
    }
}
