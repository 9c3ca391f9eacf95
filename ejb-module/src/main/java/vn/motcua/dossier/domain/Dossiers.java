package vn.motcua.dossier.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.identity.domain.DataScope;

/** Kho hồ sơ. Whatever lies outside the scope does not exist. */
public interface Dossiers {

    /** @throws UnknownDossier if there is none in scope */
    Dossier get(DossierCode code, DataScope scope);

    /** A dossier in the applicant's scope, locked against a second hand until the transaction ends. */
    Dossier lockDraft(long id, DataScope scope);

    /** Numbers of drafts that nobody has touched since then, in their order, after a given one. */
    List<Long> draftsTouchedBefore(Instant limit, long after, int most);

    /** One of these, locked; empty if it was touched, handed in or removed meanwhile. No officer's scope has drafts in it. */
    Optional<Dossier> lockDraftTouchedBefore(Instant limit, long id);

    Optional<Dossier> find(long id, DataScope scope);

    /** The draft that the applicant began for that version at that agency. */
    Optional<Dossier> draftOf(long applicantId, long procedureVersionId, String caseKey, String agencyId);

    /** The one that this applicant handed in last for the procedure, in whatever version. */
    Optional<Dossier> lastHandedIn(long applicantId, String procedureCode);

    void add(Dossier dossier);

    /**
     * Writes an act now, with its event, so that a stale save is an answer.
     *
     * @throws vn.motcua.kernel.ChangedMeanwhile if somebody else saved first
     */
    void keep(Dossier dossier, DossierEvent event);

    /** Writes changes of a draft now. */
    void keep(Dossier draft);

    void remove(Dossier draft);

    /** The events of a dossier that the caller already holds, oldest first. */
    List<DossierEvent> historyOf(Dossier dossier);
}
