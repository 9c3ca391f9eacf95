package vn.motcua.search.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.search.domain.Synonym;
import vn.motcua.search.domain.Synonyms;

@ApplicationScoped
class JpaSynonyms implements Synonyms {

    @PersistenceContext EntityManager em;

    @Override
    public List<Synonym> inUse() {
        return em.createQuery("select s from Synonym s where s.openSaid is not null order by s.topic, s.said",
                        Synonym.class)
                .getResultList();
    }

    @Override
    public List<Synonym> everOf(String said) {
        return em.createQuery("select s from Synonym s where s.said = :said order by s.addedAt desc, s.id desc",
                        Synonym.class)
                .setParameter("said", said)
                .getResultList();
    }

    @Override
    public Optional<Synonym> find(long id) {
        return Optional.ofNullable(em.find(Synonym.class, id));
    }

    @Override
    public Optional<Synonym> inUse(String said) {
        return em.createQuery("select s from Synonym s where s.openSaid = :said", Synonym.class)
                .setParameter("said", said)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Set<String> everSaid() {
        return new HashSet<>(em.createQuery("select distinct s.said from Synonym s", String.class).getResultList());
    }

    @Override
    public void add(Synonym synonym) {
        em.persist(synonym);
    }

    @Override
    public void flush() {
        em.flush();
    }
}
