package vn.motcua.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.Accounts;

@ApplicationScoped
class JpaAccounts implements Accounts {

    @PersistenceContext EntityManager em;

    @Override
    public Optional<Account> find(String username) {
        return Optional.ofNullable(em.find(Account.class, Account.usernameOf(username)));
    }

    @Override
    public Optional<Account> lock(String username) {
        return Optional.ofNullable(
                em.find(Account.class, Account.usernameOf(username), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(Account account) {
        em.persist(account);
    }
}
