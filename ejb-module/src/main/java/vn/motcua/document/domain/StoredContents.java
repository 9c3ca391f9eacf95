package vn.motcua.document.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sổ nội dung. */
public interface StoredContents {

    /** Does nothing if it is there; somebody else having been faster is as good. */
    void addIfAbsent(StoredContent content);

    Optional<StoredContent> find(String sha256);

    Optional<StoredContent> lock(String sha256);

    void remove(StoredContent content);

    /** In their order, from after that one (null for the first). */
    List<String> hashes(String after, int limit);

    /** Those claimed before that moment of which there is no document, in their order, from after that one. */
    List<String> withoutDocument(Instant claimedBefore, String after, int limit);

    boolean hasDocument(String sha256);
}
