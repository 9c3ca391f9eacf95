package vn.motcua.search.domain;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Nội dung được đưa vào chỉ mục: one published thing as the search sees it, plain text throughout.
 *
 * @param id identifier within its kind
 * @param otherNames short names by which people call it
 * @param keywords codes and the like; a question that is one of them finds it first
 * @param facets values to narrow down and count by, by name of the facet
 * @param prior how likely people mean this one, all else being equal: 1 is usual; between 0.5 and 2
 */
public record Searchable(
        SearchKind kind,
        String id,
        String title,
        List<String> otherNames,
        List<String> keywords,
        List<Passage> passages,
        Map<String, Set<String>> facets,
        double prior)
        implements Serializable {

    public Searchable {
        otherNames = List.copyOf(otherNames);
        keywords = List.copyOf(keywords);
        passages = List.copyOf(passages);
        facets = Map.copyOf(facets);
        prior = Math.max(0.5, Math.min(2, prior));
    }

    public String key() {
        return key(kind, id);
    }

    /** The one identifier across kinds. */
    public static String key(SearchKind kind, String id) {
        return kind.name() + ":" + id;
    }
}
