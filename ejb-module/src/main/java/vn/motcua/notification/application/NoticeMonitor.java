package vn.motcua.notification.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.Page;
import vn.motcua.notification.domain.Notices;
import vn.motcua.notification.domain.SendingCard;
import vn.motcua.notification.domain.SendingState;
import vn.motcua.notification.domain.UnknownNotice;

/** Theo dõi gửi thông báo: what an administrator sees of letters and may do with one that did not arrive. */
@Stateless
@Requires(Permission.CONTROL_EXCHANGE)
public class NoticeMonitor {

    private static final int PAGE = 25;

    @Inject Notices notices;
    @Inject AuditTrail audit;
    @Inject CurrentActor current;
    @Inject Clock clock;

    public Map<SendingState, Long> counts() {
        return notices.countSendings();
    }

    /** The newest first; null for all states, null for the first page. */
    public Page<SendingCard> list(SendingState state, String after) {
        return notices.newestSendings(state, OwnNotices.number(after), PAGE);
    }

    /** Gửi lại: somebody decided that it did not arrive, or that the address is right now. */
    public void sendAgain(long id) {
        notices.lockSending(id).orElseThrow(UnknownNotice::new).sendAgain(clock.instant());
        Actor actor = current.get();
        audit.record(actor.kind().name(), actor.id(), "notice.send-again", "notice-sending:" + id);
    }

    /** All that a mail server which was away for too long has left behind; at most 1,000 at once. */
    public int sendAllFailedAgain() {
        List<Long> ids = notices.lockFailed(1000).stream()
                .map(sending -> {
                    sending.sendAgain(clock.instant());
                    return sending.id();
                })
                .toList();
        Actor actor = current.get();
        audit.record(actor.kind().name(), actor.id(), "notice.send-again:" + ids.size(), "notice-sending:failed");
        return ids.size();
    }
}
