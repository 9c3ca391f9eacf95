package vn.motcua.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.Officer;
import vn.motcua.identity.domain.Officers;
import vn.motcua.identity.domain.Role;

@ApplicationScoped
class JpaOfficers implements Officers {

    @PersistenceContext EntityManager em;

    @Override
    public Optional<Officer> find(String username) {
        return Optional.ofNullable(em.find(Officer.class, Account.usernameOf(username)));
    }

    @Override
    public List<Officer> ofAgency(String agencyId, Role role) {
        return em.createQuery(
                        """
                        select o from Officer o
                        where o.agencyId = :agency and :role member of o.roles
                        order by o.fullName, o.username""",
                        Officer.class)
                .setParameter("agency", agencyId)
                .setParameter("role", role)
                .getResultList();
    }

    @Override
    public List<Officer> ofAgency(String agencyId) {
        return em.createQuery(
                        """
                        select o from Officer o left join fetch o.roles
                        where o.agencyId = :agency
                        order by o.fullName, o.username""",
                        Officer.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    @Override
    public List<Officer> withUsernames(Collection<String> usernames) {
        if (usernames.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select o from Officer o where o.username in :usernames", Officer.class)
                .setParameter("usernames", usernames)
                .getResultList();
    }

    @Override
    public void add(Officer officer) {
        em.persist(officer);
    }
}
