package vn.motcua.procedure.domain;

import static java.util.Map.entry;

import java.util.Map;

/** Trạng thái bản soạn thảo. {@link #NEXT} is the whole life cycle of a draft; nothing else moves it. */
public enum RevisionState {
    /** Đang soạn. */
    DRAFT,
    /** Chờ kiểm tra. */
    SUBMITTED,
    /** Đã kiểm tra, chờ công bố. */
    CHECKED,
    /** Trả lại để sửa. */
    RETURNED,
    /** Đã công bố. */
    PUBLISHED,
    /** Đã hủy. */
    DISCARDED;

    private static final Map<RevisionState, Map<RevisionAct, RevisionState>> NEXT = Map.ofEntries(
            entry(DRAFT, Map.of(RevisionAct.CHANGE, DRAFT, RevisionAct.SUBMIT, SUBMITTED,
                    RevisionAct.DISCARD, DISCARDED)),
            entry(RETURNED, Map.of(RevisionAct.CHANGE, RETURNED, RevisionAct.SUBMIT, SUBMITTED,
                    RevisionAct.DISCARD, DISCARDED)),
            entry(SUBMITTED, Map.of(RevisionAct.CHECK, CHECKED, RevisionAct.RETURN, RETURNED)),
            entry(CHECKED, Map.of(RevisionAct.PUBLISH, PUBLISHED, RevisionAct.RETURN, RETURNED)));

    public boolean allows(RevisionAct act) {
        return NEXT.getOrDefault(this, Map.of()).containsKey(act);
    }

    /** Still on its way: no other revision of the procedure is begun. */
    public boolean isOpen() {
        return NEXT.containsKey(this);
    }

    public boolean isEditable() {
        return allows(RevisionAct.CHANGE);
    }

    /** @throws RevisionActNotAllowed if the act is not for this state */
    RevisionState after(RevisionAct act) {
        RevisionState next = NEXT.getOrDefault(this, Map.of()).get(act);
        if (next == null) {
            throw new RevisionActNotAllowed(this, act);
        }
        return next;
    }
}
