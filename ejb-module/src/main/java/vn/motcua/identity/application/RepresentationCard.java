package vn.motcua.identity.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.identity.domain.RepresentationKind;
import vn.motcua.identity.domain.RepresentationState;

/**
 * Việc đại diện, ủy quyền, như hiện trong danh sách.
 *
 * @param other the principal, or who may act, seen from the other side
 * @param number of a child or an organisation that nobody has confirmed yet; null otherwise
 * @param procedures codes; none means all
 */
public record RepresentationCard(
        long id, RepresentationKind kind, RepresentationState state, String other, String number, LocalDate birthDate,
        LocalDate from, LocalDate until, List<String> procedures, boolean usable, String evidence)
        implements Serializable {

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isOffered() {
        return state == RepresentationState.OFFERED;
    }
}
