package vn.motcua.identity.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.audit.domain.AuditEntry.Outcome;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.DeviceName;
import vn.motcua.identity.domain.Permission;
import vn.motcua.identity.domain.SessionEnd;
import vn.motcua.identity.domain.SignInSession;
import vn.motcua.identity.domain.SignInSessions;
import vn.motcua.identity.domain.UnknownSession;

/** Nơi đang đăng nhập của tôi: where one is signed in, and ending it from afar. Officers and applicants alike. */
@Stateless
@Requires(Permission.KEEP_OWN_ACCOUNT)
public class OwnSessions {

    @Inject SignInSessions sessions;
    @Inject CurrentActor current;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /** Một nơi đang đăng nhập. */
    public record SessionCard(UUID id, DeviceName device, String network, Instant startedAt, Instant lastSeenAt, boolean here)
            implements Serializable {}

    /** @param here the session that asks */
    public List<SessionCard> list(UUID here) {
        Instant since = clock.instant().minus(SignInSession.IDLE).minus(SignInSession.SEEN_EVERY);
        return sessions.openOf(owner(), since).stream()
                .map(session -> new SessionCard(session.id(), DeviceName.of(session.device()), session.network(),
                        session.startedAt(), session.lastSeenAt(), session.id().equals(here)))
                .toList();
    }

    /** @throws UnknownSession if it is somebody else's or nobody's */
    public void end(UUID id) {
        SignInSession session = sessions.find(id).filter(found -> found.owner().equals(owner()))
                .orElseThrow(UnknownSession::new);
        session.end(SessionEnd.ENDED_ELSEWHERE, clock.instant());
        record("session.end");
    }

    public int endOthers(UUID here) {
        int ended = sessions.endAll(owner(), here, SessionEnd.ENDED_ELSEWHERE, clock.instant());
        record("session.end:" + ended);
        return ended;
    }

    private String owner() {
        return SignInSession.ownerOf(current.get());
    }

    private void record(String action) {
        Actor actor = current.get();
        audit.recordApart(actor.kind().name(), actor.id(), action, "sessions:" + SignInSession.ownerOf(actor), Outcome.DONE);
    }
}
