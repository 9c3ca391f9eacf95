package vn.motcua.document.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sổ nội dung. */
public interface StoredContents {

    /** Does nothing if it is there; somebody else having been faster is as good. */
    void addIfAbsent(StoredContent content);

    Optional<StoredContent> find(String sha256);

    Optional<StoredContent> lock(String sha256);

    /** What waits for the scanner and is due, locked; what another server holds is passed over. */
    List<StoredContent> lockDueForScan(Instant now, int limit);

    /** What has been with the scanner since before that moment, locked. */
    List<StoredContent> lockScanBegunBefore(Instant moment, int limit);

    /** Has them all looked at (again); those found infected stay as they are. */
    int wantScan(boolean alsoClean, Instant now);

    List<UUID> documentsOf(String sha256);

    void remove(StoredContent content);

    /** In their order, from after that one (null for the first). */
    List<String> hashes(String after, int limit);

    /** Those claimed before that moment of which there is no document, in their order, from after that one. */
    List<String> withoutDocument(Instant claimedBefore, String after, int limit);

    boolean hasDocument(String sha256);
}
