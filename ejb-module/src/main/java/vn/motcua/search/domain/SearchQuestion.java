package vn.motcua.search.domain;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/**
 * Câu tìm kiếm: whatever was typed, untrusted and as it came.
 *
 * @param kinds empty for all
 * @param filters of each named facet one of the values must be there
 * @param facets which facets to count; each is counted as if it were not filtered by itself
 */
public record SearchQuestion(
        String text,
        Set<SearchKind> kinds,
        Map<String, Set<String>> filters,
        Set<String> facets,
        int offset,
        int size)
        implements Serializable {

    public static final int LARGEST = 100;
    private static final int DEEPEST = 10_000;

    public SearchQuestion {
        text = text == null ? "" : text;
        kinds = Set.copyOf(kinds);
        filters = Map.copyOf(filters);
        facets = Set.copyOf(facets);
        offset = Math.max(0, Math.min(offset, DEEPEST));
        size = Math.max(0, Math.min(size, LARGEST));
    }

    public static SearchQuestion of(String text, SearchKind... kinds) {
        return new SearchQuestion(text, Set.of(kinds), Map.of(), Set.of(), 0, 10);
    }
}
