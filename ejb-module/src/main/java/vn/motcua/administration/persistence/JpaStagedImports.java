package vn.motcua.administration.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import vn.motcua.administration.domain.StagedImport;
import vn.motcua.administration.domain.StagedImports;
import vn.motcua.administration.domain.UnknownImport;

@ApplicationScoped
class JpaStagedImports implements StagedImports {

    @PersistenceContext EntityManager em;

    @Override
    public void add(StagedImport staged) {
        em.persist(staged);
    }

    @Override
    public StagedImport get(UUID id) {
        StagedImport staged = id == null ? null : em.find(StagedImport.class, id);
        if (staged == null) {
            throw new UnknownImport(String.valueOf(id));
        }
        return staged;
    }

    @Override
    public int forgetStagedBefore(Instant instant) {
        return em.createQuery("delete from StagedImport s where s.appliedAt is null and s.stagedAt < :instant")
                .setParameter("instant", instant)
                .executeUpdate();
    }
}
