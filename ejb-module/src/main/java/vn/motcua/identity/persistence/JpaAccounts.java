package vn.motcua.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.Accounts;
import vn.motcua.identity.domain.AddressTaken;
import vn.motcua.identity.domain.UsernameTaken;

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
    public Optional<Account> withEmail(String address) {
        return em.createQuery("select a from Account a where a.email = :address", Account.class)
                .setParameter("address", address)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Account account) {
        if (find(account.username()).isPresent()) {
            throw new UsernameTaken(account.username());
        }
        try {
            em.persist(account);
            em.flush();
        } catch (ConstraintViolationException taken) {
            throw String.valueOf(taken.getConstraintName()).toLowerCase(Locale.ROOT).contains("email")
                    ? new AddressTaken() : new UsernameTaken(account.username());
        }
    }
}
