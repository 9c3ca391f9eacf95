package vn.motcua.web.support;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.motcua.identity.application.Caller;
import vn.motcua.identity.application.Entrance;
import vn.motcua.identity.application.SessionBook;
import vn.motcua.identity.domain.Actor;

/** Người đã đăng nhập trong phiên: the one place that puts somebody into the session or takes them out. */
public final class SessionActor {

    private static final String KEY = Actor.class.getName();
    private static final String PROVIDER = ProviderSession.class.getName();
    private static final String CONFIRMED = SessionActor.class.getName() + ".confirmed";
    private static final String ENTRANCE = Entrance.class.getName();
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String LINE = SessionActor.class.getName() + ".line";

    private SessionActor() {}

    /** Who this session belongs to; asks for no session where there is none. */
    static Actor of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object actor = session == null ? null : session.getAttribute(KEY);
        return actor instanceof Actor known ? known : Actor.ANONYMOUS;
    }

    /** A new session begins, so that an identifier planted before is worth nothing. */
    public static void signIn(HttpServletRequest request, Actor actor) {
        signOut(request);
        UUID line = book().begin(actor, callerOf(request));
        HttpSession session = request.getSession(true);
        session.setAttribute(LINE, line);
        session.setAttribute(KEY, actor);
    }

    /** As {@link #signIn(HttpServletRequest, Actor)}, by a session that the provider may end. */
    public static void signIn(HttpServletRequest request, Actor actor, ProviderSession provider) {
        signIn(request, actor);
        request.getSession().setAttribute(PROVIDER, provider);
    }

    /** The same person goes on in the same session, for somebody else or for themselves again. */
    public static void actAs(HttpServletRequest request, Actor actor) {
        request.getSession().setAttribute(KEY, actor);
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

    /** The password was right, and something is still asked: the session is new, and belongs to nobody yet. */
    static void await(HttpServletRequest request, Entrance entrance) {
        signOut(request);
        request.getSession(true).setAttribute(ENTRANCE, entrance);
    }

    /** Who stands at the door of this session; null if nobody does, or has stood there for too long. */
    static Entrance entranceOf(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        Entrance entrance = session == null ? null : (Entrance) session.getAttribute(ENTRANCE);
        return entrance == null || now.isAfter(entrance.at().plus(PATIENCE)) ? null : entrance;
    }

    static void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            UUID line = lineOf(request);
            session.invalidate();
            if (line != null) {
                book().signOut(line);
            }
        }
    }

    /** Takes out of the session whoever was signed out elsewhere, or may not be what they were. */
    static void leaveIfEnded(HttpServletRequest request) {
        UUID line = lineOf(request);
        if (line != null && !book().goesOn(line)) {
            request.getSession().invalidate();
        }
    }

    /** The line of this session in the book of all sessions; null if nobody is signed in. */
    static UUID lineOf(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (UUID) session.getAttribute(LINE);
    }

    static Caller callerOf(HttpServletRequest request) {
        return new Caller(request.getRemoteAddr(), request.getHeader("User-Agent"));
    }

    /** Whoever signs somebody in comes by here, and none of them shall have to know the book. */
    private static SessionBook book() {
        return CDI.current().select(SessionBook.class).get();
    }
}
