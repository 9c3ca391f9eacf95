package vn.motcua.document.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.document.domain.ArrivedContent;
import vn.motcua.document.domain.DocumentName;
import vn.motcua.document.domain.FileKind;
import vn.motcua.document.domain.StoredContent;
import vn.motcua.document.domain.StoredDocument;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.DataScope;
import vn.motcua.identity.domain.Principal;
import vn.motcua.testing.DatabaseTest;

class JpaStoredDocumentsIT extends DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-11-23T07:05:00.123456789Z");
    private static final Actor LAN = Actor.applicant(7, "Lan");

    private final JpaStoredDocuments documents = wired(new JpaStoredDocuments());
    private final JpaStoredContents contents = wired(new JpaStoredContents());

    private record Content(Path file, long size, String sha256) implements ArrivedContent {

        @Override
        public void close() {
            // nothing on disk
        }
    }

    private UUID added(String name, Long owner) {
        Content content = new Content(Path.of("x"), 10L * 1024 * 1024, "0123456789abcdef".repeat(4));
        StoredDocument document =
                new StoredDocument(new DocumentName(name), FileKind.JPEG, content, owner, LAN, NOW);
        inTransactionDo(em -> {
            contents.addIfAbsent(new StoredContent(content.sha256(), content.size(), NOW));
            documents.add(document);
        });
        return document.id();
    }

    @Test
    void a_document_reads_back_as_it_was_stored() {
        UUID id = added("Giấy chứng sinh bé Đặng Hữu Nghĩa.jpg", 7L);
        StoredDocument found = inTransaction(em -> documents.find(id)).orElseThrow();
        assertThat(found.name()).isEqualTo("Giấy chứng sinh bé Đặng Hữu Nghĩa.jpg");
        assertThat(found.kind()).isEqualTo(FileKind.JPEG);
        assertThat(found.size()).isEqualTo(10_485_760);
        assertThat(found.sha256()).isEqualTo("0123456789abcdef".repeat(4));
        assertThat(found.ownerApplicantId()).isEqualTo(7);
        assertThat(found.uploadedBy()).isEqualTo("APPLICANT:7");
        assertThat(found.uploadedAt()).isEqualTo(Instant.parse("2026-11-23T07:05:00.123Z"));
        assertThat(found.belongsTo(LAN)).isTrue();
    }

    @Test
    void who_acts_for_the_owner_in_some_procedures_does_not_have_all_papers_of_theirs() {
        Actor inAll = acting(Set.of());
        Actor inSome = acting(Set.of("1.001662"));

        StoredDocument found = inTransaction(em -> documents.find(added("Đơn.pdf", 7L))).orElseThrow();

        assertThat(found.belongsTo(inAll)).isTrue();
        assertThat(found.belongsTo(inSome)).isFalse();
    }

    private static Actor acting(Set<String> procedures) {
        return new Actor(Actor.Kind.APPLICANT, "8", "Trần Quốc Hùng", null, Set.of(),
                new DataScope(false, Set.of(), 7L, procedures), new Principal(5, 7, "Lan"));
    }

    @Test
    void a_paper_of_the_office_has_no_owner() {
        UUID id = added("Quyết định.pdf", null);
        assertThat(inTransaction(em -> documents.find(id)).orElseThrow().ownerApplicantId()).isNull();
    }

    @Test
    void the_longest_name_fits() {
        UUID id = added("ữ".repeat(500) + ".pdf", 7L);
        assertThat(inTransaction(em -> documents.find(id)).orElseThrow().name()).hasSize(DocumentName.LONGEST);
    }

    @Test
    void what_does_not_exist_is_not_found() {
        UUID id = added("Đơn.pdf", 7L);
        UUID unknown = UUID.randomUUID();
        inTransactionDo(em -> {
            assertThat(documents.find(unknown)).isEmpty();
            assertThat(documents.all(List.of(unknown, id))).extracting(StoredDocument::id).containsExactly(id);
            assertThat(documents.all(List.of())).isEmpty();
        });
    }
}
