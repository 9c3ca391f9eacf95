package vn.motcua.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.SecondFactor;
import vn.motcua.identity.domain.SecondFactors;

@ApplicationScoped
class JpaSecondFactors implements SecondFactors {

    @PersistenceContext EntityManager em;

    @Override
    public boolean isEnrolled(String username) {
        return find(username).isPresent();
    }

    @Override
    public Optional<SecondFactor> find(String username) {
        return Optional.ofNullable(em.find(SecondFactor.class, Account.usernameOf(username)));
    }

    @Override
    public Optional<SecondFactor> lock(String username) {
        return Optional.ofNullable(
                em.find(SecondFactor.class, Account.usernameOf(username), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(SecondFactor factor) {
        em.persist(factor);
        em.flush();
    }

    @Override
    public void remove(SecondFactor factor) {
        em.remove(factor);
        em.flush();
    }
}
