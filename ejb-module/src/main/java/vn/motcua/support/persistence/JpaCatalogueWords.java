package vn.motcua.support.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.support.domain.CatalogueWords;
import vn.motcua.support.domain.Vocabulary;

@ApplicationScoped
class JpaCatalogueWords implements CatalogueWords {

    @PersistenceContext EntityManager em;
    @Inject Clock clock;

    private volatile Read read;

    private record Read(LocalDate on, long versions, Vocabulary vocabulary) {}

    @Override
    public Vocabulary known() {
        LocalDate today = VietnamTime.today(clock);
        long versions = em.createQuery("select count(v) from ProcedureVersion v where v.publishedAt is not null", Long.class)
                .getSingleResult();
        Read last = read;
        if (last == null || !last.on().equals(today) || last.versions() != versions) {
            last = new Read(today, versions, new Vocabulary(em.createQuery(
                    "select distinct v.name from ProcedureVersion v where v.publishedAt is not null", String.class)
                    .getResultList()));
            read = last;
        }
        return last.vocabulary();
    }
}
