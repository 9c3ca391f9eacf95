package vn.motcua.dossier.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.motcua.document.application.DocumentCard;
import vn.motcua.document.domain.TooManyFiles;
import vn.motcua.document.domain.UploadLimits;
import vn.motcua.dossier.application.DraftView.FileView;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierComponent;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.dossier.domain.UnknownPaper;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FieldType;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.procedure.domain.Procedures;

/** Giấy tờ của hồ sơ nháp: what is asked before a file is taken, and what is written after; the file goes in between. */
@Stateless
@Requires(Permission.FILE_DOSSIER)
public class DraftPapers {

    @Inject Dossiers dossiers;
    @Inject DraftBook book;
    @Inject Procedures procedures;
    @Inject DossierReading reading;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /**
     * @throws UnknownPaper if the procedure does not ask for it in this case
     * @throws TooManyFiles if there are as many as it may have
     */
    public void mustAskFor(long id, String componentCode) {
        Dossier draft = find(id);
        procedures.version(draft.procedureVersionId()).content().inCase(draft.caseKey()).component(componentCode)
                .orElseThrow(() -> new UnknownPaper(componentCode));
        long files = draft.components().stream().filter(file -> file.componentCode().equals(componentCode)).count();
        if (files >= UploadLimits.MOST_FILES) {
            throw new TooManyFiles(UploadLimits.MOST_FILES);
        }
    }

    /** @throws UnknownPaper if the form does not ask for a file there */
    public void mustAskForAnswer(long id, String path) {
        ElectronicForm form = procedures.version(find(id).procedureVersionId()).form();
        if (form == null || form.field(path).filter(field -> field.type() == FieldType.FILE).isEmpty()) {
            throw new UnknownPaper(path);
        }
    }

    public DraftView bind(long id, String componentCode, DocumentCard card) {
        Dossier draft = find(id);
        draft.attach(component(componentCode, card));
        book.keep(draft);
        return reading.draft(draft);
    }

    public FileView bindAnswer(long id, DocumentCard card) {
        Dossier draft = find(id);
        DossierComponent file = component(DossierComponent.OF_FORM, card);
        draft.attach(file);
        book.keep(draft);
        return FormJudging.fileOf(file);
    }

    /** One file further to the front among those of its paper. */
    public void moveUp(long id, String documentId) {
        Dossier draft = find(id);
        draft.moveUp(documentId);
        book.keep(draft);
    }

    /** One file in place of several, if they are all still there. */
    public void exchange(long id, String componentCode, List<String> documentIds, DocumentCard card) {
        Dossier draft = find(id);
        documentIds.forEach(draft::detach);
        draft.attach(component(componentCode, card));
        book.keep(draft);
    }

    private Dossier find(long id) {
        return dossiers.lockDraft(id, current.scope());
    }

    private DossierComponent component(String code, DocumentCard card) {
        return new DossierComponent(code, card.id(), card.name(), card.mediaType(), card.size(),
                clock.instant());
    }
}
