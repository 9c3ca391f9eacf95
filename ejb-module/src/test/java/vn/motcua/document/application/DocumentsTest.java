package vn.motcua.document.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.audit.domain.AuditEntry.Outcome;
import vn.motcua.document.domain.ArrivedContent;
import vn.motcua.document.domain.DocumentContents;
import vn.motcua.document.domain.DocumentReaders;
import vn.motcua.document.domain.FileBeingScanned;
import vn.motcua.document.domain.FileInfected;
import vn.motcua.document.domain.FileKind;
import vn.motcua.document.domain.FileKindNotAccepted;
import vn.motcua.document.domain.FileUnscannable;
import vn.motcua.document.domain.ScanAnswer;
import vn.motcua.document.domain.StoredContent;
import vn.motcua.document.domain.StoredContents;
import vn.motcua.document.domain.StoredDocument;
import vn.motcua.document.domain.StoredDocuments;
import vn.motcua.document.domain.UnknownDocument;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Role;
import vn.motcua.testing.FixedInstance;

class DocumentsTest {

    private static final Actor LAN = Actor.applicant(7, "Lan");
    private static final Actor BINH = Actor.applicant(8, "Bình");
    private static final Actor OFFICER = Actor.officer("o1", "Hằng", "H99.101", Set.of(Role.COUNTER_OFFICER));

    private final Documents useCase = new Documents();
    private final Rows rows = new Rows();
    private final Contents contents = new Contents();
    private final List<String> written = new ArrayList<>();
    private final List<Actor> letIn = new ArrayList<>();
    private StoredContent content;

    @BeforeEach
    void wire() {
        useCase.documents = rows;
        useCase.book = book();
        useCase.contents = contents;
        useCase.inspection = (file, name, limits) -> FileKind.PDF;
        useCase.current = new CurrentActor();
        useCase.clock = Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ZoneOffset.UTC);
        DocumentReaders sayingNo = (actor, document) -> false;
        DocumentReaders sayingYesToSome = (actor, document) -> letIn.contains(actor);
        useCase.readers = FixedInstance.of(sayingNo, sayingYesToSome);
        useCase.audit = new AuditTrail() {
            @Override
            public void recordApart(String kind, String id, String action, String subject, Outcome outcome) {
                written.add(kind + " " + id + " " + action + " " + outcome);
            }
        };
    }

    private StoredContents book() {
        return (StoredContents) Proxy.newProxyInstance(StoredContents.class.getClassLoader(),
                new Class<?>[] {StoredContents.class}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("find");
                    return Optional.ofNullable(content);
                });
    }

    private void judged(ScanAnswer.Outcome outcome) {
        Instant now = Instant.parse("2026-11-23T03:00:00Z");
        content = new StoredContent("0".repeat(64), 1, now);
        content.wantScan(now);
        if (outcome != null) {
            content.beginScan(now);
            content.settleScan(new ScanAnswer(outcome, "x"), now, 0.5);
        }
    }

    private DocumentCard storedBy(Actor actor, Long owner) {
        InputStream content = new ByteArrayInputStream("x".getBytes());
        return useCase.current.as(actor, () -> useCase.store(new DocumentUpload("a/Đơn.pdf", content, owner)));
    }

    private OpenedDocument openedBy(Actor actor, String id) {
        return useCase.current.as(actor, () -> useCase.open(id));
    }

    @Test
    void what_an_applicant_uploads_is_the_applicants_own_whatever_was_claimed() {
        DocumentCard card = storedBy(LAN, 8L);
        assertThat(rows.find(UUID.fromString(card.id())).orElseThrow().ownerApplicantId()).isEqualTo(7L);
        assertThat(openedBy(LAN, card.id()).name()).isEqualTo("Đơn.pdf");
        assertThat(written).isEmpty();
    }

    @Test
    void what_an_officer_scans_belongs_to_the_named_applicant() {
        DocumentCard card = storedBy(OFFICER, 8L);
        assertThat(openedBy(BINH, card.id()).mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void nobody_else_reads_a_document_and_the_attempt_is_written_down() {
        DocumentCard card = storedBy(LAN, null);
        for (Actor stranger : List.of(BINH, OFFICER, Actor.ANONYMOUS)) {
            assertThatThrownBy(() -> openedBy(stranger, card.id())).isInstanceOf(UnknownDocument.class);
        }
        assertThat(written).containsExactly("APPLICANT 8 read DENIED", "OFFICER o1 read DENIED",
                "ANONYMOUS anonymous read DENIED");
    }

    @Test
    void one_reader_who_lets_in_is_enough_and_the_look_is_written_down() {
        DocumentCard card = storedBy(LAN, null);
        letIn.add(OFFICER);
        assertThat(openedBy(OFFICER, card.id()).size()).isEqualTo(1);
        assertThat(written).containsExactly("OFFICER o1 read DONE");
    }

    @Test
    void a_paper_of_the_office_belongs_to_no_applicant() {
        DocumentCard card = storedBy(OFFICER, null);
        assertThatThrownBy(() -> openedBy(Actor.ANONYMOUS, card.id())).isInstanceOf(UnknownDocument.class);
    }

    @Test
    void an_unknown_document_is_answered_like_a_strange_one() {
        for (String id : List.of(UUID.randomUUID().toString(), "", "../x")) {
            assertThatThrownBy(() -> openedBy(LAN, id)).isInstanceOf(UnknownDocument.class);
        }
    }

    @Test
    void cards_come_in_the_order_asked_for_and_without_those_of_others() {
        DocumentCard first = storedBy(LAN, null);
        DocumentCard strange = storedBy(BINH, null);
        DocumentCard second = storedBy(LAN, null);
        List<String> asked = List.of(second.id(), strange.id(), first.id());
        assertThat(useCase.current.as(LAN, () -> useCase.cards(asked))).containsExactly(second, first);
    }

    @Test
    void before_the_scanner_has_looked_only_the_owner_opens_a_document() {
        DocumentCard card = storedBy(LAN, null);
        letIn.add(OFFICER);
        judged(null);
        assertThatThrownBy(() -> openedBy(OFFICER, card.id())).isInstanceOf(FileBeingScanned.class);
        assertThat(openedBy(LAN, card.id()).size()).isEqualTo(1);
        judged(ScanAnswer.Outcome.CLEAN);
        assertThat(openedBy(OFFICER, card.id()).size()).isEqualTo(1);
        judged(ScanAnswer.Outcome.TOO_LARGE);
        assertThatThrownBy(() -> openedBy(OFFICER, card.id())).isInstanceOf(FileUnscannable.class);
        assertThat(openedBy(LAN, card.id()).size()).isEqualTo(1);
    }

    @Test
    void an_infected_document_is_opened_by_nobody_handed_in_by_nobody_and_named() {
        DocumentCard card = storedBy(LAN, null);
        letIn.add(OFFICER);
        judged(ScanAnswer.Outcome.INFECTED);
        assertThatThrownBy(() -> openedBy(OFFICER, card.id())).isInstanceOf(FileInfected.class);
        assertThatThrownBy(() -> openedBy(LAN, card.id())).isInstanceOf(FileInfected.class);
        assertThatThrownBy(() -> openedBy(BINH, card.id())).isInstanceOf(UnknownDocument.class);
        assertThatThrownBy(() -> storedBy(BINH, null)).isInstanceOf(FileInfected.class);
        assertThat(contents.kept).isEqualTo(1);
        assertThat(useCase.infected(List.of(card.id()))).containsExactly("Đơn.pdf");
    }

    @Test
    void a_refused_file_leaves_neither_row_nor_content() {
        useCase.inspection = (file, name, limits) -> {
            throw new FileKindNotAccepted(name);
        };
        assertThatThrownBy(() -> storedBy(LAN, null)).isInstanceOf(FileKindNotAccepted.class);
        assertThat(rows.all).isEmpty();
        assertThat(contents.kept).isZero();
        assertThat(contents.closed).isEqualTo(1);
    }

    private static final class Rows implements StoredDocuments {

        private final Map<UUID, StoredDocument> all = new LinkedHashMap<>();

        @Override
        public void add(StoredDocument document) {
            all.put(document.id(), document);
        }

        @Override
        public Optional<StoredDocument> find(UUID id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public Optional<StoredDocument> lock(UUID id) {
            return find(id);
        }

        @Override
        public void remove(StoredDocument document) {
            all.remove(document.id());
        }

        @Override
        public List<UUID> uploadedBefore(Instant moment, UUID after, int limit) {
            throw new AssertionError("a matter of the sweep");
        }

        @Override
        public List<StoredDocument> all(Collection<UUID> ids) {
            return all.values().stream().filter(document -> ids.contains(document.id())).toList();
        }
    }

    private static final class Contents implements DocumentContents {

        private int kept;
        private int closed;

        @Override
        public ArrivedContent take(InputStream content) {
            return new ArrivedContent() {
                @Override
                public Path file() {
                    return Path.of("x");
                }

                @Override
                public long size() {
                    return 1;
                }

                @Override
                public String sha256() {
                    return "0".repeat(64);
                }

                @Override
                public void close() {
                    closed++;
                }
            };
        }

        @Override
        public void keep(ArrivedContent content) {
            kept++;
        }

        @Override
        public InputStream open(String sha256, long from) {
            return InputStream.nullInputStream();
        }
    }
}
