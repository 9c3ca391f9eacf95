package vn.motcua.federation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.audit.domain.AuditEntry.Outcome;
import vn.motcua.federation.domain.EndedSession;
import vn.motcua.federation.domain.FederatedSession;
import vn.motcua.federation.domain.FederatedSessions;

/** Sổ các phiên mở bằng bên cung cấp định danh. */
@ApplicationScoped
class ProviderSessionBook {

    @Inject FederatedSessions sessions;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public void end(String id) {
        sessions.find(id).ifPresent(session -> session.end(clock.instant()));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public int endRestingOn(EndedSession ended) {
        List<FederatedSession> over = sessions.restingOn(ended);
        over.forEach(session -> session.end(clock.instant()));
        audit.recordApart("SYSTEM", "provider:" + ended.provider(), "sign-out-there",
                "sessions:" + over.size(), Outcome.DONE);
        return over.size();
    }

    /** What is not in the book any more is over. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean isOver(String id) {
        return sessions.find(id).map(FederatedSession::isOver).orElse(true);
    }
}
