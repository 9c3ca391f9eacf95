package vn.motcua.document.domain;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Nơi dùng tài liệu. Every feature that binds documents to something implements this beside {@link DocumentReaders}: what
 * nobody needs is removed some weeks after it was uploaded.
 */
public interface DocumentUses {

    /** Those of the documents that are needed. */
    Set<UUID> needed(Collection<UUID> documents);
}
