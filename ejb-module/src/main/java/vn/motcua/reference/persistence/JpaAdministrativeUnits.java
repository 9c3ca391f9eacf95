package vn.motcua.reference.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.motcua.reference.domain.AdministrativeLevel;
import vn.motcua.reference.domain.AdministrativeUnit;
import vn.motcua.reference.domain.AdministrativeUnits;

@ApplicationScoped
class JpaAdministrativeUnits implements AdministrativeUnits {

    private static final String VALID = " u.validFrom <= :day and (u.validTo is null or u.validTo >= :day) ";

    @PersistenceContext EntityManager em;

    @Override
    public Optional<AdministrativeUnit> find(String code, LocalDate day) {
        return em.createQuery("select u from AdministrativeUnit u where u.code = :code and" + VALID,
                        AdministrativeUnit.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .setHint("org.hibernate.readOnly", true)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<AdministrativeUnit> provinces(LocalDate day) {
        return em.createQuery(
                        "select u from AdministrativeUnit u where u.kind = :kind and" + VALID + "order by u.foldedName",
                        AdministrativeUnit.class)
                .setParameter("kind", AdministrativeLevel.PROVINCE)
                .setParameter("day", day)
                .setHint("org.hibernate.readOnly", true)
                .getResultList();
    }

    @Override
    public List<AdministrativeUnit> communesOf(String provinceCode, LocalDate day) {
        return em.createQuery(
                        "select u from AdministrativeUnit u where u.parentCode = :province and" + VALID
                                + "order by u.foldedName",
                        AdministrativeUnit.class)
                .setParameter("province", provinceCode)
                .setParameter("day", day)
                .setHint("org.hibernate.readOnly", true)
                .getResultList();
    }

    @Override
    public boolean isEmpty() {
        return em.createQuery("select count(u) from AdministrativeUnit u", Long.class).getSingleResult() == 0;
    }

    @Override
    public void addAll(Collection<AdministrativeUnit> units) {
        units.forEach(em::persist);
    }
}
