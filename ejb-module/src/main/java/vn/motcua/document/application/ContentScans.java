package vn.motcua.document.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import vn.motcua.document.domain.InfectedContentFound;
import vn.motcua.document.domain.ScanAnswer;
import vn.motcua.document.domain.StoredContent;
import vn.motcua.document.domain.StoredContents;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;

/** Quét mã độc: what is written before and after the scanner is called, each in one short transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ContentScans {

    /** Longer than a scanner is ever waited for. */
    static final Duration HANDS_OFF_AFTER = Duration.ofMinutes(10);

    @Inject StoredContents contents;
    @Inject Event<InfectedContentFound> found;
    @Inject Clock clock;

    DoubleSupplier chance = () -> ThreadLocalRandom.current().nextDouble();

    /** Takes what is due; a repeated scan of one content does no harm. */
    @Requires(Permission.RELAY_MESSAGES)
    public List<String> claim(int limit) {
        Instant now = clock.instant();
        List<StoredContent> due = contents.lockDueForScan(now, limit);
        due.forEach(content -> content.beginScan(now));
        return due.stream().map(StoredContent::sha256).toList();
    }

    @Requires(Permission.RELAY_MESSAGES)
    public void settle(String sha256, ScanAnswer answer) {
        StoredContent content = contents.lock(sha256).orElse(null);
        if (content == null) {
            return; // nobody needs it any more
        }
        content.settleScan(answer, clock.instant(), chance.getAsDouble());
        if (answer.outcome() == ScanAnswer.Outcome.INFECTED) {
            found.fire(new InfectedContentFound(contents.documentsOf(sha256)));
        }
    }

    @Requires(Permission.RELAY_MESSAGES)
    public int loseTrackOfTheDead(int limit) {
        Instant now = clock.instant();
        List<StoredContent> dead = contents.lockScanBegunBefore(now.minus(HANDS_OFF_AFTER), limit);
        dead.forEach(content -> content.loseTrackOfScan(now));
        return dead.size();
    }

    /** Has everything looked at that never was, or all, after new signatures. */
    @Requires(Permission.CONTROL_JOBS)
    public int scanAgain(boolean alsoClean) {
        return contents.wantScan(alsoClean, clock.instant());
    }
}
