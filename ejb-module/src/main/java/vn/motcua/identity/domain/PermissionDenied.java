package vn.motcua.identity.domain;

/** Không có quyền: the second kind of "no"; an answer to the person and an entry in the audit trail. */
public class PermissionDenied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final Permission permission;

    public PermissionDenied(Actor actor, Permission permission) {
        super(actor.kind() + " lacks " + permission);
        this.actor = actor;
        this.permission = permission;
    }

    /** Signing in may help: nobody is known yet. */
    public boolean isForWantOfSigningIn() {
        return actor != null && actor.kind() == Actor.Kind.ANONYMOUS;
    }

    public Permission permission() {
        return permission;
    }
}
