package vn.motcua.web.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import vn.motcua.identity.domain.Actor;

/** Người đã đăng nhập trong phiên: the one place that puts somebody into the session or takes them out. */
public final class SessionActor {

    private static final String KEY = Actor.class.getName();
    private static final String PROVIDER = ProviderSession.class.getName();
    private static final String CONFIRMED = SessionActor.class.getName() + ".confirmed";

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

    /** As {@link #signIn(HttpServletRequest, Actor)}, by a session that the provider may end. */
    public static void signIn(HttpServletRequest request, Actor actor, ProviderSession provider) {
        signIn(request, actor);
        request.getSession().setAttribute(PROVIDER, provider);
    }

    /** Null if the person signed in with a password. */
    static ProviderSession providerOf(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (ProviderSession) session.getAttribute(PROVIDER);
    }

    /** The person proved again who they are. */
    public static void confirm(HttpServletRequest request, Instant when) {
        request.getSession().setAttribute(CONFIRMED, when);
    }

    /** When the person last proved who they are while signed in; null if never. */
    public static Instant confirmedAt(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (Instant) session.getAttribute(CONFIRMED);
    }

    static void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
