package vn.motcua.federation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.federation.domain.EndedSession;
import vn.motcua.federation.domain.FederatedSession;
import vn.motcua.federation.domain.FederatedSessions;

@ApplicationScoped
class JpaFederatedSessions implements FederatedSessions {

    @PersistenceContext EntityManager em;

    @Override
    public void add(FederatedSession session) {
        em.persist(session);
    }

    @Override
    public Optional<FederatedSession> find(String id) {
        return Optional.ofNullable(em.find(FederatedSession.class, id));
    }

    @Override
    public List<FederatedSession> restingOn(EndedSession ended) {
        String which = ended.session() == null ? "s.subject = :which" : "s.providerSession = :which";
        return em.createQuery("select s from FederatedSession s where s.provider = :provider and s.endedAt is null and " + which,
                        FederatedSession.class)
                .setParameter("provider", ended.provider())
                .setParameter("which", ended.session() == null ? ended.subject() : ended.session())
                .getResultList();
    }

    @Override
    public void forgetBefore(Instant begun) {
        em.createQuery("delete from FederatedSession s where s.beganAt < :begun")
                .setParameter("begun", begun)
                .executeUpdate();
    }
}
