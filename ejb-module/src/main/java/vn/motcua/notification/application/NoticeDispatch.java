package vn.motcua.notification.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.identity.domain.Seal;
import vn.motcua.kernel.Setting;
import vn.motcua.notification.domain.Letter;
import vn.motcua.notification.domain.Notice;
import vn.motcua.notification.domain.NoticeSending;
import vn.motcua.notification.domain.Notices;
import vn.motcua.notification.domain.PostAnswer;
import vn.motcua.notification.domain.SendingState;

/** Chuyển thông báo: what is written before and after a mail server is called, each in one short transaction. */
@Stateless
public class NoticeDispatch {

    /** What a queue lost, or a relay that died had taken, is handed to the queue again after this. */
    static final Duration CLAIM = Duration.ofMinutes(3);
    /** Longer than a mail server is ever waited for. */
    static final Duration HANDS_OFF_AFTER = Duration.ofMinutes(5);
    /** Nobody gets more letters than these in an hour; the rest comes later. */
    static final int MOST_AN_HOUR = 30;
    static final Duration A_WHILE = Duration.ofMinutes(10);

    /** Phần đã nhận để chuyển. */
    public record Claimed(List<Long> ids, boolean more) {}

    @Inject Notices notices;
    @Inject Seal seal;
    @Inject Clock clock;

    DoubleSupplier chance = () -> ThreadLocalRandom.current().nextDouble();

    /** Takes what is due for the queue; {@code more} if there was as much as it may take at once. */
    @Requires(Permission.RELAY_MESSAGES)
    public Claimed claim(int limit) {
        Instant now = clock.instant();
        List<NoticeSending> due = notices.lockDue(now, limit);
        List<Long> claimed = due.stream().filter(sending -> isTaken(sending, now)).map(NoticeSending::id).toList();
        return new Claimed(claimed, due.size() == limit);
    }

    private boolean isTaken(NoticeSending sending, Instant now) {
        if (sending.leaveIfOutdated(now)) {
            forget(sending);
            return false;
        }
        if (notices.countSentTo(sending.address(), now.minus(Duration.ofHours(1))) >= MOST_AN_HOUR) {
            sending.postpone(now.plus(A_WHILE));
            return false;
        }
        sending.claim(now.plus(CLAIM));
        return true;
    }

    /** What was begun and never settled may have arrived: a person decides. */
    @Requires(Permission.RELAY_MESSAGES)
    public int loseTrackOfTheDead(int limit) {
        List<NoticeSending> dead = notices.lockBegunBefore(clock.instant().minus(HANDS_OFF_AFTER), limit);
        dead.forEach(NoticeSending::loseTrack);
        return dead.size();
    }

    /** The letter to send now; null if there is nothing to do any more. */
    @Requires(Permission.RELAY_MESSAGES)
    public Letter begin(long sendingId) {
        NoticeSending sending = notices.lockSending(sendingId).orElse(null);
        if (sending == null || !sending.begin(clock.instant())) {
            return null;
        }
        Notice notice = notices.find(sending.noticeId()).orElseThrow();
        String body = notice.isSealed() ? seal.open(notice.body(), notice.occasion()) : notice.body() + ending(notice);
        return new Letter(sending.messageId(), sending.address(), notice.title(), body);
    }

    private static String ending(Notice notice) {
        return notice.dossierCode() == null ? ""
                : "\n\n" + Setting.MOTCUA_PUBLIC_URL.value() + "/portal/dossier/show?code=" + notice.dossierCode() + "\n";
    }

    @Requires(Permission.RELAY_MESSAGES)
    public void settle(long sendingId, PostAnswer answer) {
        notices.lockSending(sendingId).ifPresent(sending -> {
            sending.settle(answer, clock.instant(), chance.getAsDouble());
            if (sending.state() == SendingState.SENT) {
                forget(sending);
            }
        });
    }

    private void forget(NoticeSending sending) {
        notices.find(sending.noticeId()).ifPresent(Notice::forgetSealed);
    }
}
