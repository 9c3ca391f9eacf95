package vn.motcua.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.motcua.identity.domain.Representation;
import vn.motcua.identity.domain.RepresentationState;
import vn.motcua.identity.domain.Representations;

@ApplicationScoped
class JpaRepresentations implements Representations {

    /** More than anybody has; a list is not a place to fill the memory from. */
    private static final int MOST = 200;

    @PersistenceContext EntityManager em;

    @Override
    public Optional<Representation> find(long id) {
        return Optional.ofNullable(em.find(Representation.class, id));
    }

    @Override
    public Optional<Representation> lock(long id) {
        return Optional.ofNullable(em.find(Representation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Representation> ofRepresentative(long applicantId) {
        return newest("r.representativeId = :value", applicantId);
    }

    @Override
    public List<Representation> offeredTo(String number) {
        return newest("r.state = vn.motcua.identity.domain.RepresentationState.OFFERED and r.representativeNumber = :value", number);
    }

    @Override
    public List<Representation> givenBy(long principalId) {
        return newest("r.principalId = :value", principalId);
    }

    private List<Representation> newest(String condition, Object value) {
        return em.createQuery("select r from Representation r where " + condition + " order by r.id desc", Representation.class)
                .setParameter("value", value)
                .setMaxResults(MOST)
                .getResultList();
    }

    @Override
    public List<Representation> waiting(int most) {
        return em.createQuery("select r from Representation r where r.state = :state order by r.id", Representation.class)
                .setParameter("state", RepresentationState.REQUESTED)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void add(Representation representation) {
        em.persist(representation);
    }
}
