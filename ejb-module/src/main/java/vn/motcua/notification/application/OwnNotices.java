package vn.motcua.notification.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.Page;
import vn.motcua.notification.domain.Notice;
import vn.motcua.notification.domain.Notices;

/** Thông báo của tôi. */
@Stateless
@Requires(Permission.FOLLOW_OWN_DOSSIERS)
public class OwnNotices {

    private static final int PAGE = 20;
    private static final int CAP = 99;
    private static final int MOST_AT_ONCE = 1000;

    @Inject Notices notices;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /** The newest first; {@code after} is where the page before ended, or null. */
    public Page<NoticeCard> page(String after) {
        Page<Notice> found = notices.newest(own(), number(after), PAGE);
        List<NoticeCard> cards = found.items().stream().map(NoticeCard::of).toList();
        return new Page<>(cards, found.next(), found.total(), found.capped());
    }

    /** How many wait to be read, 99 at most. */
    public int unread() {
        return notices.countUnread(own(), CAP);
    }

    /** @throws vn.motcua.notification.domain.UnknownNotice if it is somebody else's or nobody's */
    public void markRead(long id) {
        notices.get(id, own()).readAt(clock.instant());
    }

    public void markAllRead() {
        Instant now = clock.instant();
        notices.unread(own(), MOST_AT_ONCE).forEach(notice -> notice.readAt(now));
    }

    private long own() {
        return Long.parseLong(current.get().id());
    }

    /** What is no number begins at the beginning. */
    static Long number(String after) {
        try {
            return after == null ? null : Long.valueOf(after);
        } catch (NumberFormatException typed) {
            return null;
        }
    }
}
