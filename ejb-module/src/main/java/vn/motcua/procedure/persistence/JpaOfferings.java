package vn.motcua.procedure.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.procedure.domain.AgencyPart;
import vn.motcua.procedure.domain.Offering;
import vn.motcua.procedure.domain.Offerings;
import vn.motcua.procedure.domain.UnknownOffering;

@ApplicationScoped
class JpaOfferings implements Offerings {

    static final String HOLDS = "o.validFrom <= :day and (o.validUntil is null or o.validUntil > :day)";

    @PersistenceContext EntityManager em;

    @Override
    public List<Offering> of(String procedureCode, LocalDate day) {
        return em.createQuery("select o from Offering o where o.procedureCode = :code and " + HOLDS
                        + " order by o.part, o.agencyId", Offering.class)
                .setParameter("code", procedureCode)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<Offering> everOf(String procedureCode) {
        return em.createQuery("select o from Offering o where o.procedureCode = :code"
                        + " order by o.validFrom desc, o.agencyId, o.part", Offering.class)
                .setParameter("code", procedureCode)
                .getResultList();
    }

    @Override
    public boolean offered(String procedureCode, String agencyId, LocalDate day) {
        return em.createQuery("select count(o) from Offering o where o.procedureCode = :code and o.agencyId = :agency"
                        + " and o.part = :part and " + HOLDS, Long.class)
                .setParameter("code", procedureCode)
                .setParameter("agency", agencyId)
                .setParameter("part", AgencyPart.RESPONSIBLE)
                .setParameter("day", day)
                .getSingleResult() > 0;
    }

    @Override
    public Map<String, Set<String>> receivers(Collection<String> procedureCodes, LocalDate day) {
        if (procedureCodes.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select o.procedureCode, o.agencyId from Offering o where o.procedureCode in :codes"
                        + " and o.part = :part and " + HOLDS, Object[].class)
                .setParameter("codes", procedureCodes)
                .setParameter("part", AgencyPart.RESPONSIBLE)
                .setParameter("day", day)
                .getResultStream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toUnmodifiableSet())));
    }

    @Override
    public Offering get(long id) {
        Offering offering = em.find(Offering.class, id);
        if (offering == null) {
            throw new UnknownOffering(id);
        }
        return offering;
    }

    @Override
    public void add(Offering offering) {
        em.persist(offering);
    }
}
