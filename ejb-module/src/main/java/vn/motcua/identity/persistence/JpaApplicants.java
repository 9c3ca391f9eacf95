package vn.motcua.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.Applicants;

@ApplicationScoped
class JpaApplicants implements Applicants {

    @PersistenceContext EntityManager em;

    @Override
    public Optional<Applicant> find(long id) {
        return Optional.ofNullable(em.find(Applicant.class, id));
    }

    @Override
    public Optional<Applicant> lock(long id) {
        return Optional.ofNullable(em.find(Applicant.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Applicant> withUsername(String username) {
        return one("select a from Applicant a where a.username = :value", Account.usernameOf(username));
    }

    @Override
    public Optional<Applicant> withPersonalId(String personalId) {
        return one("select a from Applicant a where a.personalId = :value", personalId);
    }

    @Override
    public Optional<Applicant> withTaxCode(String taxCode) {
        return one("select a from Applicant a where a.taxCode = :value", taxCode);
    }

    private Optional<Applicant> one(String query, String value) {
        return em.createQuery(query, Applicant.class).setParameter("value", value).getResultStream().findFirst();
    }

    @Override
    public void add(Applicant applicant) {
        em.persist(applicant);
    }
}
