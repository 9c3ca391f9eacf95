package vn.motcua.procedure.domain;

import java.io.Serializable;
import java.util.List;
import vn.motcua.identity.domain.Role;

/**
 * Bước của quy trình nội bộ: who must do what in which time, and where it goes from there.
 *
 * @param actor role of the person who does it; null in a draft that does not say so yet
 * @param unit kind of division, in words (bộ phận một cửa, phòng chuyên môn, lãnh đạo); null if the role is enough
 * @param limit time for this step; null if a draft does not say so yet
 * @param optional whether it may be left out: then it is not counted
 */
public record ProcessStep(
        String key, String name, Role actor, String unit, StepLimit limit, boolean optional, List<ProcessChoice> next)
        implements Serializable {

    public ProcessStep {
        next = next == null ? List.of() : List.copyOf(next);
    }

    int hours() {
        return limit == null ? 0 : limit.hours();
    }
}
