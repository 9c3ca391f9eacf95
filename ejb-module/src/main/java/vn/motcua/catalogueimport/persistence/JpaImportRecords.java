package vn.motcua.catalogueimport.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.catalogueimport.domain.CatalogueImport;
import vn.motcua.catalogueimport.domain.Doubt;
import vn.motcua.catalogueimport.domain.DoubtRow;
import vn.motcua.catalogueimport.domain.ImportOutcome;
import vn.motcua.catalogueimport.domain.ImportRecords;
import vn.motcua.catalogueimport.domain.ImportUnderWay;
import vn.motcua.catalogueimport.domain.ImportedProcedure;
import vn.motcua.catalogueimport.domain.UnknownCatalogueImport;

@ApplicationScoped
class JpaImportRecords implements ImportRecords {

    @PersistenceContext EntityManager em;

    @Override
    public void add(CatalogueImport run) {
        try {
            em.persist(run);
            em.flush();
        } catch (PersistenceException another) {
            throw new ImportUnderWay();
        }
    }

    @Override
    public CatalogueImport get(long id) {
        CatalogueImport run = em.find(CatalogueImport.class, id);
        if (run == null) {
            throw new UnknownCatalogueImport(id);
        }
        return run;
    }

    @Override
    public Optional<CatalogueImport> open() {
        return em.createQuery("select i from CatalogueImport i where i.openKey is not null", CatalogueImport.class)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<CatalogueImport> newest(int most) {
        return em.createQuery("select i from CatalogueImport i order by i.id desc", CatalogueImport.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Optional<ImportOutcome> outcome(long importId, long position) {
        return Optional.ofNullable(em.find(ImportItem.class, new ImportItem.Key(importId, position))).map(ImportItem::outcome);
    }

    @Override
    public long lastPosition(long importId) {
        Long last = em.createQuery("select max(i.key.place) from ImportItem i where i.key.importId = :id", Long.class)
                .setParameter("id", importId)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    @Override
    public boolean hasCode(long importId, String code, long otherThan) {
        return em.createQuery("select count(i) from ImportItem i where i.key.importId = :id and i.code = :code"
                        + " and i.key.place <> :place", Long.class)
                .setParameter("id", importId)
                .setParameter("code", code)
                .setParameter("place", otherThan)
                .getSingleResult() > 0;
    }

    @Override
    public void note(long importId, ImportedProcedure item, ImportOutcome outcome, Collection<Doubt> doubts) {
        em.persist(new ImportItem(new ImportItem.Key(importId, item.position()), item.code(), outcome));
        doubts.forEach(doubt -> em.persist(new ImportDoubt(importId, item.position(), item.code(), doubt)));
    }

    @Override
    public void note(long importId, String code, Doubt doubt) {
        em.persist(new ImportDoubt(importId, 0, code, doubt));
    }

    @Override
    public Map<ImportOutcome, Integer> counts(long importId) {
        Map<ImportOutcome, Integer> counts = new EnumMap<>(ImportOutcome.class);
        em.createQuery("select i.outcome, count(i) from ImportItem i where i.key.importId = :id group by i.outcome", Object[].class)
                .setParameter("id", importId)
                .getResultStream()
                .forEach(row -> counts.put((ImportOutcome) row[0], ((Long) row[1]).intValue()));
        return counts;
    }

    @Override
    public Map<Doubt.Kind, Integer> doubtCounts(long importId) {
        Map<Doubt.Kind, Integer> counts = new EnumMap<>(Doubt.Kind.class);
        em.createQuery("select d.kind, count(d) from ImportDoubt d where d.importId = :id group by d.kind", Object[].class)
                .setParameter("id", importId)
                .getResultStream()
                .forEach(row -> counts.put((Doubt.Kind) row[0], ((Long) row[1]).intValue()));
        return counts;
    }

    @Override
    public List<DoubtRow> doubts(long importId, Doubt.Kind kind, String code, int from, int most) {
        var query = em.createQuery("select d from ImportDoubt d where d.importId = :id"
                        + (kind == null ? "" : " and d.kind = :kind")
                        + (code == null ? "" : " and d.code = :code")
                        + " order by d.place, d.id", ImportDoubt.class)
                .setParameter("id", importId)
                .setFirstResult(from)
                .setMaxResults(most);
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        if (code != null) {
            query.setParameter("code", code);
        }
        return query.getResultStream().map(ImportDoubt::row).toList();
    }

    @Override
    public List<String> disappeared(long importId) {
        return em.createQuery("select p.code from Procedure p join p.nationalFingerprints f, CatalogueImport r"
                        + " where r.id = :id and key(f) = r.format and p.abolishedOn is null"
                        + " and not exists (select 1 from ImportItem i where i.key.importId = :id and i.code = p.code)"
                        + " order by p.code", String.class)
                .setParameter("id", importId)
                .getResultList();
    }

    @Override
    public List<String> codes(long importId) {
        return em.createQuery("select distinct i.code from ImportItem i where i.key.importId = :id and i.code is not null"
                        + " order by i.code", String.class)
                .setParameter("id", importId)
                .getResultList();
    }
}
