package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.DossierEvent;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.dossier.domain.UnknownDossier;
import vn.motcua.identity.domain.DataScope;
import vn.motcua.kernel.ChangedMeanwhile;

@ApplicationScoped
class JpaDossiers implements Dossiers {

    /** The state stands in the text, so that PostgreSQL takes the index of the drafts. */
    private static final String LEFT_ALONE =
            "d.status = vn.motcua.dossier.domain.DossierStatus.DRAFT and d.keeping.touchedAt < :limit";

    @PersistenceContext EntityManager em;

    @Override
    public Dossier get(DossierCode code, DataScope scope) {
        return one("d.code.value = :key", code.value(), scope).getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownDossier(code.value()));
    }

    @Override
    public Dossier lockDraft(long id, DataScope scope) {
        return one("d.id = :key", id, scope)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownDossier(String.valueOf(id)));
    }

    @Override
    public List<Long> draftsTouchedBefore(Instant limit, long after, int most) {
        return em.createQuery("select d.id from Dossier d where " + LEFT_ALONE + " and d.id > :after order by d.id", Long.class)
                .setParameter("limit", limit)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Optional<Dossier> lockDraftTouchedBefore(Instant limit, long id) {
        return em.createQuery("select d from Dossier d where " + LEFT_ALONE + " and d.id = :id", Dossier.class)
                .setParameter("limit", limit)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Dossier> find(long id, DataScope scope) {
        return one("d.id = :key", id, scope).getResultStream().findFirst();
    }

    @Override
    public Optional<Dossier> draftOf(long applicantId, long procedureVersionId, String caseKey, String agencyId) {
        return em.createQuery(
                        """
                        select d from Dossier d
                        where d.applicantId = :applicant and d.status = :draft
                          and d.target.procedureVersionId = :version and d.target.agencyId = :agency
                          and (d.target.caseKey = :case or (d.target.caseKey is null and :case is null))
                        order by d.id""",
                        Dossier.class)
                .setParameter("applicant", applicantId)
                .setParameter("draft", DossierStatus.DRAFT)
                .setParameter("version", procedureVersionId)
                .setParameter("agency", agencyId)
                .setParameter("case", caseKey)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Dossier> lastHandedIn(long applicantId, String procedureCode) {
        return em.createQuery(
                        """
                        select d from Dossier d
                        where d.applicantId = :applicant and d.target.procedureCode = :procedure and d.status <> :draft
                        order by d.id desc""",
                        Dossier.class)
                .setParameter("applicant", applicantId)
                .setParameter("procedure", procedureCode)
                .setParameter("draft", DossierStatus.DRAFT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Dossier> one(String condition, Object key, DataScope scope) {
        ScopeClause clause = new ScopeClause(scope);
        return clause.bind(em.createQuery(
                        "select d from Dossier d where " + condition + " and " + clause.jpql(), Dossier.class))
                .setParameter("key", key);
    }

    @Override
    public void add(Dossier dossier) {
        em.persist(dossier);
        em.flush();
    }

    @Override
    public void keep(Dossier dossier, DossierEvent event) {
        keep(dossier); // first: of two who act at once, the slower one is told so and not that its event is a double
        em.persist(event);
        em.flush();
    }

    @Override
    public void keep(Dossier draft) {
        try {
            em.flush();
        } catch (OptimisticLockException stale) {
            throw new ChangedMeanwhile();
        }
    }

    @Override
    public void remove(Dossier draft) {
        em.remove(draft);
        em.flush();
    }

    @Override
    public List<DossierEvent> historyOf(Dossier dossier) {
        return em.createQuery("select e from DossierEvent e where e.dossierId = :id order by e.number", DossierEvent.class)
                .setParameter("id", dossier.id())
                .getResultList();
    }
}
