package vn.motcua.document.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.document.domain.ArrivedContent;
import vn.motcua.document.domain.ContentUpkeep;
import vn.motcua.document.domain.DocumentName;
import vn.motcua.document.domain.FileKind;
import vn.motcua.document.domain.StoredContent;
import vn.motcua.document.domain.StoredContents;
import vn.motcua.document.domain.StoredDocument;
import vn.motcua.document.domain.StoredDocuments;
import vn.motcua.identity.domain.Actor;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.FixedInstance;

class DocumentSweepIT extends DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-11-23T07:05:00Z");
    private static final Actor LAN = Actor.applicant(7, "Lan");

    private final List<String> removed = new ArrayList<>();
    private final Set<UUID> neededDocuments = new HashSet<>();
    private final Set<String> neededContents = new HashSet<>();
    private final DocumentSweep sweep = new DocumentSweep();
    private StoredDocuments documents;
    private StoredContents contents;

    @BeforeEach
    void wire() {
        sweep.documentUses = FixedInstance.of(some -> neededDocuments);
        sweep.contentUses = FixedInstance.of(some -> neededContents);
        wired(sweep, new Files(), Clock.fixed(NOW, ZoneOffset.UTC));
        documents = sweep.documents;
        contents = sweep.contents;
    }

    private final class Files implements ContentUpkeep {

        @Override
        public void remove(String sha256) {
            removed.add(sha256);
        }

        @Override
        public boolean renew(String sha256) {
            throw new AssertionError("nothing is encrypted here");
        }

        @Override
        public void changeKey() {
            throw new AssertionError("nothing is encrypted here");
        }
    }

    private record Content(Path file, long size, String sha256) implements ArrivedContent {

        @Override
        public void close() {
            // nothing on disk
        }
    }

    private static String hash(int number) {
        return "%064x".formatted(number);
    }

    private void claimed(int number, int daysAgo) {
        inTransactionDo(em -> contents.addIfAbsent(
                new StoredContent(hash(number), 1, NOW.minus(Duration.ofDays(daysAgo)))));
    }

    private UUID document(int content, int daysAgo) {
        claimed(content, daysAgo);
        StoredDocument document = new StoredDocument(new DocumentName("a.pdf"), FileKind.PDF,
                new Content(Path.of("x"), 1, hash(content)), 7L, LAN, NOW.minus(Duration.ofDays(daysAgo)));
        inTransactionDo(em -> documents.add(document));
        return document.id();
    }

    private boolean isKnown(int content) {
        return inTransaction(em -> contents.find(hash(content)).isPresent());
    }

    private List<String> sweptDocuments() {
        return sweptBy(after -> sweep.documents(after, 30), id -> sweep.removeDocument(id, 30));
    }

    private List<String> sweptContents() {
        return sweptBy(after -> sweep.contents(after, 2), hash -> sweep.removeContent(hash, 2));
    }

    private List<String> sweptBy(Function<String, DocumentSweep.Found> look,
            Predicate<String> remove) {
        List<String> gone = new ArrayList<>();
        for (String after = null; ; ) {
            String from = after;
            DocumentSweep.Found found = inTransaction(em -> look.apply(from));
            found.items().stream().filter(item -> inTransaction(em -> remove.test(item))).forEach(gone::add);
            if (found.last() == null) {
                return gone;
            }
            after = found.last();
        }
    }

    @Test
    void a_document_that_nothing_needs_goes_after_a_while_and_its_content_with_it() {
        UUID unneeded = document(1, 40);
        neededDocuments.add(document(2, 40));
        document(3, 29);
        assertThat(sweptContents()).isEmpty();
        assertThat(sweptDocuments()).containsExactly(unneeded.toString());
        assertThat(sweptContents()).containsExactly(hash(1));
        assertThat(removed).containsExactly(hash(1));
    }

    @Test
    void more_than_a_page_of_documents_is_gone_through() {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 450; i++) {
            UUID id = document(1, 40);
            if (i % 3 == 0) {
                neededDocuments.add(id);
            } else {
                all.add(id.toString());
            }
        }
        assertThat(sweptDocuments()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(sweptContents()).isEmpty();
    }

    @Test
    void what_a_rollback_left_goes_but_not_what_was_just_handed_in_or_is_needed_elsewhere() {
        claimed(1, 3);
        claimed(2, 1);
        claimed(3, 3);
        neededContents.add(hash(3));
        assertThat(sweptContents()).containsExactly(hash(1));
        assertThat(isKnown(1)).isFalse();
        assertThat(isKnown(2)).isTrue();
    }

    @Test
    void a_content_that_is_handed_in_again_is_young_again() {
        claimed(1, 90);
        inTransactionDo(em -> contents.lock(hash(1)).orElseThrow().claim(NOW));
        boolean gone = inTransaction(em -> sweep.removeContent(hash(1), 2));
        assertThat(gone).isFalse();
        assertThat(removed).isEmpty();
    }

    @Test
    void whoever_hands_in_what_is_just_being_removed_waits_and_begins_anew() throws InterruptedException {
        claimed(1, 90);
        CountDownLatch removing = new CountDownLatch(1);
        CompletableFuture<Void> handedIn = CompletableFuture.runAsync(() -> {
            await(removing);
            inTransactionDo(em -> {
                contents.addIfAbsent(new StoredContent(hash(1), 1, NOW));
                contents.lock(hash(1)).orElseThrow().claim(NOW);
            });
        });
        inTransactionDo(em -> {
            assertThat(sweep.removeContent(hash(1), 2)).isTrue();
            em.flush();
            removing.countDown();
            pause();
            assertThat(handedIn).isNotDone();
        });
        handedIn.join();
        assertThat(isKnown(1)).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
