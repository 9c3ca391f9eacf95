package vn.motcua.reference.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.motcua.reference.domain.Sector;
import vn.motcua.reference.domain.Sectors;

@ApplicationScoped
class JpaSectors implements Sectors {

    @PersistenceContext EntityManager em;

    @Override
    public Optional<Sector> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(em.find(Sector.class, code));
    }

    @Override
    public List<Sector> all() {
        return em.createQuery("select s from Sector s order by s.name, s.code", Sector.class).getResultList();
    }

    @Override
    public void add(Sector sector) {
        em.persist(sector);
    }
}
