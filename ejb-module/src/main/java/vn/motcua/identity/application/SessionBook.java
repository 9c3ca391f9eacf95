package vn.motcua.identity.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.SessionEnd;
import vn.motcua.identity.domain.SignInSession;
import vn.motcua.identity.domain.SignInSessions;
import vn.motcua.kernel.OpenToAnyone;

/** Sổ phiên đăng nhập: the web asks with each page whether the session still stands, by one look at one row. */
@Stateless
@OpenToAnyone
public class SessionBook {

    @Inject SignInSessions sessions;
    @Inject Clock clock;

    /** Somebody signed in; the identifier is kept by the server, never shown. */
    public UUID begin(Actor actor, Caller caller) {
        SignInSession session = new SignInSession(actor, caller.device(), caller.address(), clock.instant());
        sessions.add(session);
        return session.id();
    }

    /** Whether nobody has ended it, here or on another server. */
    public boolean goesOn(UUID id) {
        SignInSession session = sessions.find(id).orElse(null);
        if (session == null || session.isOver()) {
            return false;
        }
        session.seen(clock.instant());
        return true;
    }

    public void signOut(UUID id) {
        sessions.find(id).ifPresent(session -> session.end(SessionEnd.SIGNED_OUT, clock.instant()));
    }
}
