package vn.motcua.dossier.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import vn.motcua.document.application.DocumentCard;
import vn.motcua.document.application.DocumentUpload;
import vn.motcua.document.application.Documents;
import vn.motcua.document.application.OpenedDocument;
import vn.motcua.document.application.PhotoSheets;
import vn.motcua.dossier.application.DraftView.FileView;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;

/** Ghép các ảnh của một giấy tờ thành một tệp PDF, in the order in which they stand; the pictures leave the draft. */
@Stateless
@Requires(Permission.FILE_DOSSIER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaperPictures {

    @Inject DraftPapers papers;
    @Inject DossierDrafting drafting;
    @Inject Documents documents;
    @Inject PhotoSheets sheets;

    /** Kết quả ghép, to be said to the person. */
    public record Joined(int pictures, long before, long after) implements Serializable {}

    public Joined join(long draftId, String componentCode) {
        List<FileView> pictures = drafting.draft(draftId).papers().stream()
                .filter(paper -> paper.code().equals(componentCode))
                .flatMap(paper -> paper.files().stream())
                .filter(FileView::isPicture)
                .toList();
        if (pictures.size() < 2) {
            return new Joined(pictures.size(), 0, 0); // pressed twice: it was done before
        }
        byte[] pdf = pdf(pictures);
        String name = pictures.get(0).name().replaceFirst("\\.[^.]*$", "") + ".pdf";
        DocumentCard card = documents.store(DocumentUpload.own(name, new ByteArrayInputStream(pdf)));
        papers.exchange(draftId, componentCode, pictures.stream().map(FileView::documentId).toList(), card);
        return new Joined(pictures.size(), pictures.stream().mapToLong(FileView::size).sum(), pdf.length);
    }

    private byte[] pdf(List<FileView> pictures) {
        try {
            return sheets.pdf(pictures.stream().map(picture -> (PhotoSheets.Picture) () -> bytes(picture)).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("pictures cannot be put together", unreadable);
        }
    }

    private byte[] bytes(FileView picture) throws IOException {
        OpenedDocument opened = documents.open(picture.documentId());
        try (InputStream content = opened.content(0)) {
            return content.readAllBytes();
        }
    }
}
