package vn.motcua.procedure.application;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Kết quả tìm thủ tục.
 *
 * @param next for {@code ProcedureQuery.after}; null at the end
 * @param facets by name of the facet ({@code ProcedureFacets}) and value, how many; most frequent first
 * @param corrected "ý bạn là": how the words were understood if their spelling was doubtful, else null
 * @param strange words as typed that no name holds: what was found is not about them
 * @param sectorNames of all sectors, by code: whoever shows the facets need not ask again
 * @param degraded the index could not be asked: found by plain words in names, nothing marked or counted
 */
public record ProcedureFindings(
        List<FoundProcedure> found,
        int total,
        String next,
        Map<String, Map<String, Integer>> facets,
        String corrected,
        List<String> strange,
        Map<String, String> sectorNames,
        boolean degraded)
        implements Serializable {}
