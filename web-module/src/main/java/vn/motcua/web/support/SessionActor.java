package vn.motcua.web.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import vn.motcua.identity.domain.Actor;

/** Người đã đăng nhập trong phiên: the one place that puts somebody into the session or takes them out. */
public final class SessionActor {

    private static final String KEY = Actor.class.getName();

    private SessionActor() {}

    /** Who this session belongs to; asks for no session where there is none. */
    static Actor of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object actor = session == null ? null : session.getAttribute(KEY);
        return actor instanceof Actor known ? known : Actor.ANONYMOUS;
    }

    /** A new session begins, so that an identifier planted before is worth nothing. */
    public static void signIn(HttpServletRequest request, Actor actor) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.getSession(true).setAttribute(KEY, actor);
    }

    static void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
