package vn.motcua.dossier.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.motcua.document.application.DocumentUpload;
import vn.motcua.document.application.Documents;
import vn.motcua.dossier.application.DraftView.FileView;
import vn.motcua.dossier.domain.Answers;
import vn.motcua.dossier.domain.ApplicantSnapshot;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierCard;
import vn.motcua.dossier.domain.DossierList;
import vn.motcua.dossier.domain.DossierQuery;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.dossier.domain.FilingTarget;
import vn.motcua.dossier.domain.NotOnline;
import vn.motcua.dossier.domain.UnknownPaper;
import vn.motcua.form.domain.EditedAnswers;
import vn.motcua.form.domain.EditedAnswers.Merged;
import vn.motcua.form.domain.FieldProblem;
import vn.motcua.form.domain.FormState;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.Applicants;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.procedure.domain.SubmissionChannel;

/** Soạn hồ sơ: an applicant fills in, attaches and comes back, as long as nothing was handed in. */
@Stateless
@Requires(Permission.FILE_DOSSIER)
public class DossierDrafting {

    @Inject Dossiers dossiers;
    @Inject DraftBook book;
    @Inject DossierList list;
    @Inject DossierReading reading;
    @Inject FormJudging judging;
    @Inject DraftPrefill prefill;
    @Inject FilingTargets targets;
    @Inject Procedures procedures;
    @Inject Applicants applicants;
    @Inject DraftPapers papers;
    @Inject Documents documents;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /**
     * Opens a draft, or the one that this person began before for the same procedure, case and agency.
     *
     * @param caseKey null where the procedure knows no cases
     */
    public long start(String procedureCode, String caseKey, String agencyId) {
        ProcedureVersion version = procedures.inForce(procedureCode, VietnamTime.today(clock));
        if (!version.offers(SubmissionChannel.ONLINE)) {
            throw new NotOnline(version.name());
        }
        current.scope().mustCover(procedureCode);
        long applicantId = current.scope().applicantId();
        Applicant applicant = applicants.find(applicantId).orElseThrow();
        return dossiers.draftOf(applicantId, version.id(), caseKey, agencyId)
                .map(Dossier::id)
                .orElseGet(() -> open(targets.at(version, caseKey, agencyId), version, applicant));
    }

    private long open(FilingTarget target, ProcedureVersion version, Applicant applicant) {
        Dossier draft = Dossier.drafted(target, applicant.id(), snapshotOf(applicant),
                SubmissionChannel.ONLINE, UUID.randomUUID().toString(), clock.instant());
        draft.fillIn(prefill.of(version, applicant));
        dossiers.add(draft);
        return draft.id();
    }

    /** Own drafts, the newest first. */
    public List<DossierCard> drafts() {
        return list.page(DossierQuery.of(DossierQuery.Order.NEWEST, DossierStatus.DRAFT), current.scope()).items();
    }

    public DraftView draft(long id) {
        return reading.draft(dossiers.lockDraft(id, current.scope()));
    }

    /** Keeps what was typed, right or wrong, and says what is wrong with it. */
    public List<FieldProblem> fillIn(long id, Map<String, String> typed) {
        Kept kept = judged(id, before -> new Merged(typed, Set.of(), Map.of()));
        return kept == null ? List.of() : kept.state().problems();
    }

    /**
     * Đã lưu.
     *
     * @param state how the form stands with what is kept now
     * @param merged what came from another window, and what is disputed
     */
    public record Kept(FormState state, Merged merged) {}

    /** Keeps what counts of what was typed, and says how the form stands with it; null if there is no form. */
    public Kept keep(long id, EditedAnswers edited) {
        return judged(id, edited::over);
    }

    private Kept judged(long id, Function<Map<String, String>, Merged> answers) {
        Dossier draft = dossiers.lockDraft(id, current.scope());
        Merged merged = answers.apply(draft.answers().byField());
        FormState state = judging.state(draft, procedures.version(draft.procedureVersionId()), merged.answers());
        if (state == null) {
            return null;
        }
        draft.fillIn(new Answers(state.kept()));
        book.keep(draft);
        return new Kept(state, merged);
    }

    /** How the form stands with what is kept; null if there is no form. */
    public FormState state(long id) {
        Dossier draft = dossiers.lockDraft(id, current.scope());
        return judging.state(draft, procedures.version(draft.procedureVersionId()), draft.answers().byField());
    }

    /** What the form takes over from the profile and from the dossier before, by path key. */
    public Map<String, String> known(long id) {
        Dossier draft = dossiers.lockDraft(id, current.scope());
        Applicant applicant = applicants.find(draft.applicantId()).orElseThrow();
        return prefill.of(procedures.version(draft.procedureVersionId()), applicant).byField();
    }

    /**
     * Keeps a file as an answer, if its content is what we take; the answer itself is told with the others.
     *
     * @throws UnknownPaper if the form does not ask for a file there
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // nobody waits in a transaction for where files lie
    public FileView attachAnswer(long id, String path, DocumentUpload upload) {
        papers.mustAskForAnswer(id, path);
        return papers.bindAnswer(id, documents.store(upload));
    }

    /** Keeps a file for one required paper, if its content is what we take. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DraftView attach(long id, String componentCode, DocumentUpload upload) {
        papers.mustAskFor(id, componentCode);
        return papers.bind(id, componentCode, documents.store(upload));
    }

    public DraftView detach(long id, String documentId) {
        Dossier draft = dossiers.lockDraft(id, current.scope());
        draft.detach(documentId);
        book.keep(draft);
        return reading.draft(draft);
    }

    /**
     * Bỏ hồ sơ nháp.
     *
     * @throws vn.motcua.dossier.domain.ActNotAllowed if it was handed in: that is never thrown away, only withdrawn
     */
    public void discard(long id) {
        Dossier draft = dossiers.lockDraft(id, current.scope());
        draft.mustBeDraft();
        dossiers.remove(draft);
    }

    static ApplicantSnapshot snapshotOf(Applicant applicant) {
        String idNumber = applicant.personalId() == null ? applicant.taxCode() : applicant.personalId();
        return new ApplicantSnapshot(applicant.name(), applicant.kind().name(), idNumber, applicant.contact().phone(),
                applicant.contact().email(), applicant.contact().address());
    }
}
