package vn.motcua.search.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Máy tìm kiếm: stores tokens, finds and counts; knows nothing of language. Lucene in the house, or a server that speaks
 * the OpenSearch protocol. Every method may throw {@link SearchUnavailable}.
 */
public interface SearchEngine extends AutoCloseable {

    /** Which things are searched. */
    record Selection(Set<SearchKind> kinds, Map<String, Set<String>> filters) {}

    /** One published thing as a list shows it; an engine may keep it in memory. */
    record Listed(SearchKind kind, String id, String key, String title, List<String> otherNames, double prior) {

        public Listed(SearchKind kind, String id, String title, List<String> otherNames, double prior) {
            this(kind, id, Searchable.key(kind, id), title, otherNames, prior);
        }
    }

    /** One that matches. */
    record Candidate(Listed thing, double score) {}

    /** The best ones; how many there are; how often each value of the wanted facets occurs. */
    record Candidates(List<Candidate> best, int total, Map<String, Map<String, Integer>> facets) {}

    Candidates candidates(Clause clause, Selection selection, int most, Set<String> facets);

    /** What excerpts are taken from, by key of the thing. */
    Map<String, ReadyText> texts(Collection<String> keys);

    /** Takes in or replaces; found at the latest after {@link #commit}. */
    void put(Collection<Searchable> items);

    void remove(SearchKind kind, Collection<String> ids);

    void retain(SearchKind kind, Set<String> ids);

    /** Makes durable what was written, together with how far the changes have been read. */
    void commit(ReadMark mark);

    /** How far the changes were read when it was last made durable; null if it has to be built from the beginning. */
    ReadMark mark();

    /** Whether there is anything to ask: a mark has been made. */
    boolean isBuilt();

    /** Changes whenever something else may be found. */
    long generation();

    void eachTitle(Consumer<String> consumer);

    @Override
    void close();
}
