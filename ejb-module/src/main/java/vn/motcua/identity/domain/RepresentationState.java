package vn.motcua.identity.domain;

/** Việc đại diện đang ở đâu. */
public enum RepresentationState {
    /** Waits for an officer who compares it with the papers. */
    REQUESTED,
    /** Waits for the person who was authorised. */
    OFFERED,
    IN_FORCE,
    DECLINED,
    ENDED;

    public boolean isOpen() {
        return this == REQUESTED || this == OFFERED || this == IN_FORCE;
    }
}
