package vn.motcua.document.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.motcua.document.domain.ScanState;
import vn.motcua.document.domain.StoredContent;
import vn.motcua.document.domain.StoredContents;

@ApplicationScoped
class JpaStoredContents implements StoredContents {

    private static final String INTEGRITY_VIOLATED = "23";
    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";
    /** Hibernate's word for "for update skip locked". */
    private static final int SKIP_LOCKED = -2;
    private static final String BEFORE_ALL = "";

    @PersistenceContext EntityManager em;

    /** The savepoint is set by SQL: the server forbids it on the connection of a managed transaction. */
    @Override
    public void addIfAbsent(StoredContent content) {
        if (lock(content.sha256()).isPresent()) {
            return;
        }
        em.unwrap(Session.class).doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("savepoint content_claim");
                try {
                    insert(connection, content);
                } catch (SQLException failed) {
                    if (failed.getSQLState() == null || !failed.getSQLState().startsWith(INTEGRITY_VIOLATED)) {
                        throw failed;
                    }
                    statement.execute("rollback to savepoint content_claim");
                }
            }
        });
    }

    private static void insert(Connection connection, StoredContent content) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                """
                insert into stored_content (sha256, version, byte_size, claimed_at, scan_state, scan_attempts)
                values (?, 0, ?, ?, ?, 0)""")) {
            insert.setString(1, content.sha256());
            insert.setLong(2, content.size());
            insert.setTimestamp(3, Timestamp.from(content.claimedAt()));
            insert.setString(4, content.scanState().name());
            insert.executeUpdate();
        }
    }

    @Override
    public Optional<StoredContent> find(String sha256) {
        return Optional.ofNullable(em.find(StoredContent.class, sha256));
    }

    @Override
    public Optional<StoredContent> lock(String sha256) {
        return Optional.ofNullable(em.find(StoredContent.class, sha256, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<StoredContent> lockDueForScan(Instant now, int limit) {
        return em.createQuery(
                        """
                        select c from StoredContent c where c.scanState = :waiting and c.nextScanAt <= :now
                        order by c.nextScanAt, c.sha256""",
                        StoredContent.class)
                .setParameter("waiting", ScanState.WAITING)
                .setParameter("now", now)
                .setMaxResults(limit)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .getResultList();
    }

    @Override
    public List<StoredContent> lockScanBegunBefore(Instant moment, int limit) {
        return em.createQuery(
                        "select c from StoredContent c where c.scanState = :scanning and c.scanBegunAt < :moment", StoredContent.class)
                .setParameter("scanning", ScanState.SCANNING)
                .setParameter("moment", moment)
                .setMaxResults(limit)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .getResultList();
    }

    @Override
    public int wantScan(boolean alsoClean, Instant now) {
        Set<ScanState> which = alsoClean
                ? Set.of(ScanState.NOT_SCANNED, ScanState.UNSCANNABLE, ScanState.CLEAN)
                : Set.of(ScanState.NOT_SCANNED, ScanState.UNSCANNABLE);
        return em.createQuery(
                        """
                        update versioned StoredContent c set c.scanState = :waiting, c.nextScanAt = :now, c.scanAttempts = 0
                        where c.scanState in :which""")
                .setParameter("waiting", ScanState.WAITING)
                .setParameter("now", now)
                .setParameter("which", which)
                .executeUpdate();
    }

    @Override
    public List<UUID> documentsOf(String sha256) {
        return em.createQuery("select d.id from StoredDocument d where d.sha256 = :sha256", UUID.class)
                .setParameter("sha256", sha256)
                .getResultList();
    }

    @Override
    public void remove(StoredContent content) {
        em.remove(content);
    }

    @Override
    public List<String> hashes(String after, int limit) {
        return em.createQuery("select c.sha256 from StoredContent c where c.sha256 > :after order by c.sha256", String.class)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<String> withoutDocument(Instant claimedBefore, String after, int limit) {
        return em.createQuery(
                        """
                        select c.sha256 from StoredContent c
                        where c.claimedAt < :before and c.sha256 > :after
                            and not exists (select d from StoredDocument d where d.sha256 = c.sha256)
                        order by c.sha256""",
                        String.class)
                .setParameter("before", claimedBefore)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public boolean hasDocument(String sha256) {
        return !em.createQuery("select d.id from StoredDocument d where d.sha256 = :sha256", Object.class)
                .setParameter("sha256", sha256)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
