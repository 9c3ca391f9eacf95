package vn.motcua.procedure.application;

import java.io.Serializable;
import java.util.List;
import vn.motcua.search.domain.Fragment;

/**
 * Một thủ tục tìm thấy.
 *
 * @param name the name in fragments, those marked that were asked for
 * @param excerpt where else it was found; empty if only in the name
 * @param certainty between 0 and 1: how well question and name cover one another
 */
public record FoundProcedure(ProcedureCard card, List<Fragment> name, List<Fragment> excerpt, double certainty)
        implements Serializable {

    static FoundProcedure unmarked(ProcedureCard card) {
        return new FoundProcedure(card, List.of(new Fragment(card.name(), false)), List.of(), 0);
    }
}
