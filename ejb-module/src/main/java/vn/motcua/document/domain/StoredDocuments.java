package vn.motcua.document.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Kho tài liệu. It asks nobody's scope: whoever hands a document out asks {@link DocumentReaders} first. */
public interface StoredDocuments {

    void add(StoredDocument document);

    Optional<StoredDocument> find(UUID id);

    /** Those of the documents that exist, in no order. */
    List<StoredDocument> all(Collection<UUID> ids);
}
