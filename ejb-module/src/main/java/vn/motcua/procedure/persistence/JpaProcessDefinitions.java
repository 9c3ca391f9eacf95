package vn.motcua.procedure.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.kernel.ChangedMeanwhile;
import vn.motcua.procedure.domain.ProcessDefinition;
import vn.motcua.procedure.domain.ProcessDefinitions;

@ApplicationScoped
class JpaProcessDefinitions implements ProcessDefinitions {

    private static final String IN_FORCE =
            """
            d.validFrom <= :day and not exists (select 1 from ProcessDefinition n where n.key = d.key
                                                and n.validFrom <= :day and n.number > d.number)""";

    @PersistenceContext EntityManager em;

    @Override
    public List<ProcessDefinition> inForce(LocalDate day) {
        return em.createQuery("select d from ProcessDefinition d where " + IN_FORCE + " order by d.name, d.key",
                        ProcessDefinition.class)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public Map<String, ProcessDefinition> inForce(Collection<String> keys, LocalDate day) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select d from ProcessDefinition d where d.key in :keys and " + IN_FORCE,
                        ProcessDefinition.class)
                .setParameter("keys", keys)
                .setParameter("day", day)
                .getResultStream()
                .collect(toMap(ProcessDefinition::key, identity()));
    }

    @Override
    public List<ProcessDefinition> everOf(String key) {
        return em.createQuery("select d from ProcessDefinition d where d.key = :key order by d.number desc",
                        ProcessDefinition.class)
                .setParameter("key", key)
                .getResultList();
    }

    @Override
    public List<ProcessDefinition> drafts() {
        return em.createQuery("select d from ProcessDefinition d where d.state = :draft order by d.name, d.id",
                        ProcessDefinition.class)
                .setParameter("draft", ProcessDefinition.State.DRAFT)
                .getResultList();
    }

    @Override
    public Optional<ProcessDefinition> find(long id) {
        return Optional.ofNullable(em.find(ProcessDefinition.class, id));
    }

    @Override
    public void add(ProcessDefinition definition) {
        em.persist(definition);
        em.flush();
    }

    @Override
    public void keep(ProcessDefinition definition) {
        try {
            em.flush();
        } catch (OptimisticLockException stale) {
            throw new ChangedMeanwhile();
        }
    }
}
