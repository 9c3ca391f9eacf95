package vn.motcua.document.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Kho tài liệu. It asks nobody's scope: whoever hands a document out asks {@link DocumentReaders} first. */
public interface StoredDocuments {

    void add(StoredDocument document);

    Optional<StoredDocument> find(UUID id);

    Optional<StoredDocument> lock(UUID id);

    void remove(StoredDocument document);

    /** Uploaded before that moment, in the order of their numbers, from after that one (null for the first). */
    List<UUID> uploadedBefore(Instant moment, UUID after, int limit);

    /** Those of the documents that exist, in no order. */
    List<StoredDocument> all(Collection<UUID> ids);
}
