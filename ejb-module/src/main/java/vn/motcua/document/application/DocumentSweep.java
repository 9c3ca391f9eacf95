package vn.motcua.document.application;

import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.document.domain.ContentUpkeep;
import vn.motcua.document.domain.ContentUses;
import vn.motcua.document.domain.DocumentUses;
import vn.motcua.document.domain.StoredContent;
import vn.motcua.document.domain.StoredContents;
import vn.motcua.document.domain.StoredDocument;
import vn.motcua.document.domain.StoredDocuments;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;

/**
 * Dọn kho tài liệu: documents that nobody needs any more, then contents of which there is no document. Each is looked at
 * again, under its lock, before it goes. {@code days} says how old it must be.
 */
@Stateless
@Requires(Permission.CONTROL_JOBS)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DocumentSweep {

    static final int PAGE = 200;

    @Inject StoredDocuments documents;
    @Inject StoredContents contents;
    @Inject ContentUpkeep upkeep;
    @Inject @Any Instance<DocumentUses> documentUses;
    @Inject @Any Instance<ContentUses> contentUses;
    @Inject Clock clock;

    /**
     * Một trang: what can go, and up to where was looked; null at the end.
     *
     * @param items some of those that were looked at
     */
    public record Found(List<String> items, String last) implements Serializable {}

    public Found documents(String after, int days) {
        List<UUID> page = documents.uploadedBefore(
                clock.instant().minus(Duration.ofDays(days)), after == null ? null : UUID.fromString(after), PAGE);
        Set<UUID> needed = needed(page);
        return new Found(page.stream().filter(id -> !needed.contains(id)).map(UUID::toString).toList(),
                page.isEmpty() ? null : page.get(page.size() - 1).toString());
    }

    private Set<UUID> needed(Collection<UUID> some) {
        return some.isEmpty() ? Set.of() : documentUses.stream().flatMap(use -> use.needed(some).stream()).collect(toSet());
    }

    /** Whether it went. */
    public boolean removeDocument(String id, int days) {
        StoredDocument document = documents.lock(UUID.fromString(id)).orElse(null);
        boolean unneeded = document != null
                && document.uploadedAt().isBefore(clock.instant().minus(Duration.ofDays(days)))
                && !needed(List.of(document.id())).contains(document.id());
        if (unneeded) {
            documents.remove(document);
        }
        return unneeded;
    }

    public Found contents(String after, int days) {
        List<String> page = contents.withoutDocument(clock.instant().minus(Duration.ofDays(days)), after, PAGE);
        Set<String> needed = neededContents(page);
        return new Found(page.stream().filter(hash -> !needed.contains(hash)).toList(),
                page.isEmpty() ? null : page.get(page.size() - 1));
    }

    private Set<String> neededContents(Collection<String> some) {
        return some.isEmpty() ? Set.of() : contentUses.stream().flatMap(use -> use.needed(some).stream()).collect(toSet());
    }

    /** The file goes first: a row without a file is found again, a file without a row would not be. */
    public boolean removeContent(String sha256, int days) {
        StoredContent content = contents.lock(sha256).orElse(null);
        boolean unneeded = content != null && content.isOlderThan(Duration.ofDays(days), clock.instant())
                && !contents.hasDocument(sha256) && !neededContents(List.of(sha256)).contains(sha256);
        if (unneeded) {
            upkeep.remove(sha256);
            contents.remove(content);
        }
        return unneeded;
    }
}
