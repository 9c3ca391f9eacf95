package vn.motcua.audit.domain;

import java.util.List;

/** Kho nhật ký: append and read; there is no way to change or remove. */
public interface AuditEntries {

    void append(AuditEntry entry);

    /** The newest line of the chain; null if there is none. Whoever appends holds the lock on what the chain is about. */
    AuditEntry lastOf(String chain);

    /** All lines of the chain, oldest first. */
    List<AuditEntry> of(String chain);

    /** The newest lines of all, older than {@code beforeId} if that is given. */
    List<AuditEntry> newest(Long beforeId, int limit);

    /** The newest lines about that subject, older than {@code beforeId} if that is given. */
    List<AuditEntry> newestAbout(String subject, Long beforeId, int limit);
}
