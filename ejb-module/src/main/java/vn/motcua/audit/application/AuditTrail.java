package vn.motcua.audit.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.motcua.audit.domain.AuditEntries;
import vn.motcua.audit.domain.AuditEntry;
import vn.motcua.audit.domain.AuditEntry.Outcome;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.kernel.Setting;

/**
 * Nhật ký hệ thống: writes down who did or saw what. Anybody may be written about, so anybody may call it; it only
 * appends. No personal data goes in: actors and subjects are named by identifier.
 */
@Stateless
@OpenToAnyone
public class AuditTrail {

    @Inject AuditEntries entries;
    @Inject Clock clock;

    /** An act: the line stands if and only if the act is kept. The caller holds the lock on the subject. */
    public void record(String actorKind, String actorId, String action, String subject) {
        append(subject, actorKind, actorId, action, subject, Outcome.DONE);
    }

    /** A refusal or a look: the line stands even if the caller's transaction is rolled back. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordApart(String actorKind, String actorId, String action, String subject, Outcome outcome) {
        append(ownChain(), actorKind, actorId, action, subject, outcome);
    }

    /** One chain a thread of a node: nobody else appends to it at the same time, so no two lines race for a place. */
    private static String ownChain() {
        return "apart:" + Setting.MOTCUA_NODE.value() + ":" + Thread.currentThread().getId();
    }

    private void append(String chain, String actorKind, String actorId, String action, String subject, Outcome outcome) {
        entries.append(new AuditEntry(
                chain, entries.lastOf(chain), subject, clock.instant(), actorKind, actorId, action, outcome));
    }
}
