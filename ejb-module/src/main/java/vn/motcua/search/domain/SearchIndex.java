package vn.motcua.search.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Chỉ mục tìm kiếm: finds published things. Whoever publishes does not write here but notes the change
 * ({@code SearchChanges}), so that every server's index hears of it.
 */
public interface SearchIndex {

    /** @throws SearchUnavailable if the index cannot be asked just now */
    SearchAnswer find(SearchQuestion question);

    /** What may be meant while it is still being typed; best first. */
    List<Suggestion> suggest(String typed, Set<SearchKind> kinds, int most);

    /** Takes in or replaces; may be repeated. */
    void put(Collection<Searchable> items);

    void remove(SearchKind kind, Collection<String> ids);

    /** Removes everything of that kind that is not among {@code ids}: the end of a rebuilding. */
    void retain(SearchKind kind, Set<String> ids);
}
