package vn.motcua.document.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.audit.domain.AuditEntry.Outcome;
import vn.motcua.document.domain.ArrivedContent;
import vn.motcua.document.domain.DocumentContents;
import vn.motcua.document.domain.DocumentName;
import vn.motcua.document.domain.DocumentReaders;
import vn.motcua.document.domain.FileBeingScanned;
import vn.motcua.document.domain.FileInfected;
import vn.motcua.document.domain.FileInspection;
import vn.motcua.document.domain.FileKind;
import vn.motcua.document.domain.FileUnscannable;
import vn.motcua.document.domain.ScanState;
import vn.motcua.document.domain.StoredContent;
import vn.motcua.document.domain.StoredContents;
import vn.motcua.document.domain.StoredDocument;
import vn.motcua.document.domain.StoredDocuments;
import vn.motcua.document.domain.UnknownDocument;
import vn.motcua.document.domain.UploadLimits;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.OpenToAnyone;

/** Lưu và mở tài liệu: files of dossiers and results. What is stored was inspected; what is opened was allowed. */
@Stateless
public class Documents {

    private static final UploadLimits LIMITS = UploadLimits.DEFAULT;
    /** So much of the hash names a content to a browser; all of it would name it to the world. */
    private static final int TAG = 16;

    @Inject StoredDocuments documents;
    @Inject StoredContents book;
    @Inject DocumentContents contents;
    @Inject FileInspection inspection;
    @Inject @Any Instance<DocumentReaders> readers;
    @Inject CurrentActor current;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /** What a page tells people before they choose a file. */
    @OpenToAnyone
    public UploadLimits limits() {
        return LIMITS;
    }

    /**
     * Nothing is kept of a file that is refused. Outside of any transaction: the place where contents lie may be slow or
     * away. A document that is bound to nothing afterwards is removed some weeks later.
     */
    @Requires(Permission.STORE_DOCUMENT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DocumentCard store(DocumentUpload upload) {
        DocumentName name = new DocumentName(upload.name());
        try (ArrivedContent content = contents.take(LIMITS.guarding(upload.content(), name))) {
            FileKind kind = inspection.inspect(content.file(), name, LIMITS);
            StoredDocument document = new StoredDocument(
                    name, kind, content, ownerOf(upload), current.get(), clock.instant());
            mustNotBeInfected(document);
            contents.keep(content);
            documents.add(document);
            return DocumentCard.of(document);
        }
    }

    /** The same file again, by whomever. */
    private void mustNotBeInfected(StoredDocument document) {
        if (stateOf(document) == ScanState.INFECTED) {
            throw new FileInfected(document.name());
        }
    }

    private Long ownerOf(DocumentUpload upload) {
        Actor actor = current.get();
        return actor.isApplicant() ? actor.scope().applicantId() : upload.ownerApplicantId();
    }

    /**
     * Permission is a matter of the single document: its owner, or whom a {@link DocumentReaders} lets. A document of
     * others does not exist for this person; the attempt, and every look by somebody else than the owner, is written
     * down.
     */
    @OpenToAnyone
    public OpenedDocument open(String id) {
        StoredDocument document = readable(StoredDocument.idFrom(id)).orElseThrow(UnknownDocument::new);
        mustBeHarmless(document);
        return new OpenedDocument(document.name(), document.mediaType(), document.size(),
                document.sha256().substring(0, TAG), from -> contents.open(document.sha256(), from));
    }

    /** Whose paper it is may look at it before the scanner did. */
    private void mustBeHarmless(StoredDocument document) {
        ScanState state = stateOf(document);
        if (state == ScanState.INFECTED) {
            throw new FileInfected(document.name());
        }
        if (state.keepsOfficersOut() && !document.belongsTo(current.get())) {
            throw state.isPending() ? new FileBeingScanned(document.name()) : new FileUnscannable(document.name());
        }
    }

    private ScanState stateOf(StoredDocument document) {
        return book.find(document.sha256()).map(StoredContent::scanState).orElse(ScanState.NOT_SCANNED);
    }

    /** Whether the scanner has looked; of a document that does not exist, that nobody looked. */
    @OpenToAnyone
    public ScanState scanState(String id) {
        return documents.find(StoredDocument.idFrom(id)).map(this::stateOf).orElse(ScanState.NOT_SCANNED);
    }

    private Optional<StoredDocument> readable(UUID id) {
        Optional<StoredDocument> found = documents.find(id);
        Actor actor = current.get();
        if (found.isEmpty() || found.get().belongsTo(actor)) {
            return found;
        }
        boolean allowed = mayRead(actor, found.get());
        audit.recordApart(actor.kind().name(), actor.trace(), "read", "document:" + id,
                allowed ? Outcome.DONE : Outcome.DENIED);
        return allowed ? found : Optional.empty();
    }

    private boolean mayRead(Actor actor, StoredDocument document) {
        return readers.stream().anyMatch(reader -> reader.mayRead(actor, document));
    }

    /** Names of those among the documents in which a virus was found. */
    @OpenToAnyone
    public List<String> infected(Collection<String> ids) {
        return documents.all(ids.stream().map(StoredDocument::idFrom).toList()).stream()
                .filter(document -> stateOf(document) == ScanState.INFECTED)
                .map(StoredDocument::name)
                .toList();
    }

    /** Those of the documents that this person may read, in the order asked for. */
    @OpenToAnyone
    public List<DocumentCard> cards(Collection<String> ids) {
        Actor actor = current.get();
        List<UUID> asked = ids.stream().map(StoredDocument::idFrom).toList();
        return documents.all(asked).stream()
                .sorted(Comparator.comparing(document -> asked.indexOf(document.id())))
                .filter(document -> document.belongsTo(actor) || mayRead(actor, document))
                .map(DocumentCard::of)
                .toList();
    }
}
