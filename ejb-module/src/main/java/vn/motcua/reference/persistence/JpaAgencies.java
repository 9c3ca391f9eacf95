package vn.motcua.reference.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.motcua.reference.domain.Agencies;
import vn.motcua.reference.domain.Agency;
import vn.motcua.reference.domain.AgencyKind;
import vn.motcua.reference.domain.UnknownAgency;

@ApplicationScoped
class JpaAgencies implements Agencies {

    private static final String IN_ORDER = " order by case when a.level = PROVINCE then 0 else 1 end, a.name, a.id";

    @PersistenceContext EntityManager em;

    @Override
    public Agency get(String id) {
        return find(id).orElseThrow(() -> new UnknownAgency(id));
    }

    @Override
    public Optional<Agency> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Agency.class, id));
    }

    @Override
    public List<Agency> all() {
        return em.createQuery("select a from Agency a" + IN_ORDER, Agency.class).getResultList();
    }

    @Override
    public List<Agency> ofKind(AgencyKind kind) {
        return em.createQuery("select a from Agency a where a.kind = :kind" + IN_ORDER, Agency.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    @Override
    public List<Agency> withIds(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select a from Agency a where a.id in :ids" + IN_ORDER, Agency.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public boolean isEmpty() {
        return em.createQuery("select count(a) from Agency a", Long.class).getSingleResult() == 0;
    }

    @Override
    public void add(Agency agency) {
        em.persist(agency);
    }
}
