package vn.motcua.procedure.persistence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.motcua.procedure.domain.AgencyPart;
import vn.motcua.procedure.domain.ProcedureName;
import vn.motcua.procedure.domain.ProcedureNames;

/** Reads columns, never the documents. */
@ApplicationScoped
class JpaProcedureNames implements ProcedureNames {

    private static final String NAMES = "select new vn.motcua.procedure.domain.ProcedureName(v.procedureCode, v.name,"
            + " v.sectorCode, v.validFrom) from ProcedureVersion v where " + JpaProcedures.IN_FORCE;
    private static final String TAKES_DOSSIERS = "o.part = :part and " + JpaOfferings.HOLDS;

    @PersistenceContext EntityManager em;

    @Override
    public List<ProcedureName> withCodes(Collection<String> codes, LocalDate day) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return names(" and v.procedureCode in :codes", day).setParameter("codes", codes).getResultList();
    }

    @Override
    public List<ProcedureName> offeredBy(String agencyId, LocalDate day) {
        return names(" and v.procedureCode in (select o.procedureCode from Offering o where o.agencyId = :agency and "
                        + TAKES_DOSSIERS + ") order by v.name, v.procedureCode", day)
                .setParameter("agency", agencyId)
                .setParameter("part", AgencyPart.RESPONSIBLE)
                .getResultList();
    }

    @Override
    public Map<String, Integer> countByAgency(LocalDate day) {
        return em.createQuery("select o.agencyId, count(distinct o.procedureCode) from Offering o where "
                        + TAKES_DOSSIERS + " and exists (select 1 from ProcedureVersion v"
                        + " where v.procedureCode = o.procedureCode and " + JpaProcedures.IN_FORCE + ") group by o.agencyId",
                        Object[].class)
                .setParameter("part", AgencyPart.RESPONSIBLE)
                .setParameter("day", day)
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    @Override
    public List<ProcedureName> after(String code, int limit, LocalDate day) {
        return names(" and v.procedureCode > :code order by v.procedureCode", day)
                .setParameter("code", code == null ? "" : code)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Every change raises a lock version or adds a row; the day counts because versions come into force by it. */
    @Override
    public String state(LocalDate day) {
        Object[] procedures = em.createQuery("select count(p), coalesce(sum(p.lockVersion), 0) from Procedure p",
                Object[].class).getSingleResult();
        Object[] offerings = em.createQuery("select count(o), coalesce(sum(o.lockVersion), 0) from Offering o",
                Object[].class).getSingleResult();
        return day + Arrays.toString(procedures) + Arrays.toString(offerings);
    }

    private TypedQuery<ProcedureName> names(String condition, LocalDate day) {
        return em.createQuery(NAMES + condition, ProcedureName.class).setParameter("day", day);
    }
}
