package vn.motcua.search.domain;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Kết quả tìm kiếm.
 *
 * @param total how many there are in all
 * @param facets by facet and value, how many hits have it; most frequent first
 * @param corrected "ý bạn là": how the question was understood if its spelling was doubtful, else null
 * @param strange words of the question that no name holds: what was found is not about them
 */
public record SearchAnswer(
        List<Hit> hits, int total, Map<String, Map<String, Integer>> facets, String corrected, List<String> strange)
        implements Serializable {

    public SearchAnswer {
        hits = List.copyOf(hits);
        strange = List.copyOf(strange);
    }
}
