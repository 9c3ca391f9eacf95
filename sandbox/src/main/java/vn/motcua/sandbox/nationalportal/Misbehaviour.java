package vn.motcua.sandbox.nationalportal;

import java.util.EnumSet;
import java.util.Set;

/** Cách cư xử: how the stand-in treats its callers, from well to every way in which a real partner has failed. */
public enum Misbehaviour {
    NORMAL(EnumSet.allOf(CallKind.class)),
    /** The call takes effect, its answer comes late. */
    SLOW(EnumSet.allOf(CallKind.class)),
    /** HTTP 503, no effect. */
    DOWN(EnumSet.allOf(CallKind.class)),
    /** The connection is closed without an answer, no effect. */
    UNREACHABLE(EnumSet.allOf(CallKind.class)),
    /** The call takes effect, its answer is lost: whoever called must call twice. */
    TWICE(EnumSet.of(CallKind.WRITE)),
    /** HTTP 200 with half a JSON document or with HTML, no effect. */
    GARBLED(EnumSet.allOf(CallKind.class)),
    /** A proper answer that says no, no effect. */
    REFUSE(EnumSet.of(CallKind.WRITE)),
    /** Every session is forgotten and the caller has to log in again. */
    SESSION_EXPIRED(EnumSet.of(CallKind.READ, CallKind.LIST, CallKind.WRITE)),
    /** A proper answer with the first half of the list of procedures. */
    HALF_LIST(EnumSet.of(CallKind.LIST)),
    /** A proper answer in which every procedure is listed twice. */
    DOUBLED_LIST(EnumSet.of(CallKind.LIST));

    private final Set<CallKind> concerned;

    Misbehaviour(Set<CallKind> concerned) {
        this.concerned = concerned;
    }

    boolean concerns(CallKind kind) {
        return concerned.contains(kind);
    }
}
