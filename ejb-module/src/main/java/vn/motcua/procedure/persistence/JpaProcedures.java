package vn.motcua.procedure.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.procedure.domain.Procedure;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.procedure.domain.UnknownProcedure;

@ApplicationScoped
class JpaProcedures implements Procedures {

    /** Of the published versions that are valid on the day, the last; none of a procedure that is abolished by then. */
    static final String IN_FORCE =
            """
            v.publishedAt is not null and v.validFrom <= :day
            and not exists (select 1 from ProcedureVersion n where n.procedureCode = v.procedureCode
                            and n.publishedAt is not null and n.validFrom <= :day and n.number > v.number)
            and not exists (select 1 from Procedure p where p.code = v.procedureCode and p.abolishedOn <= :day)""";

    @PersistenceContext EntityManager em;

    @Override
    public Optional<Procedure> find(String code) {
        return Optional.ofNullable(em.find(Procedure.class, code));
    }

    @Override
    public ProcedureVersion inForce(String code, LocalDate day) {
        return findInForce(code, day).orElseThrow(() -> new UnknownProcedure(code));
    }

    @Override
    public Optional<ProcedureVersion> findInForce(String code, LocalDate day) {
        return em.createQuery("select v from ProcedureVersion v where v.procedureCode = :code and " + IN_FORCE,
                        ProcedureVersion.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ProcedureVersion> inForce(Collection<String> codes, LocalDate day) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select v from ProcedureVersion v where v.procedureCode in :codes and " + IN_FORCE,
                        ProcedureVersion.class)
                .setParameter("codes", codes)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<String> codesInForce(LocalDate day, String after, int most) {
        return em.createQuery("select v.procedureCode from ProcedureVersion v where v.procedureCode > :after and " + IN_FORCE
                        + " order by v.procedureCode", String.class)
                .setParameter("after", after == null ? "" : after)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<String> turning(LocalDate after, LocalDate upTo) {
        Set<String> codes = new TreeSet<>(em.createQuery("select v.procedureCode from ProcedureVersion v"
                        + " where v.validFrom > :after and v.validFrom <= :upTo", String.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultList());
        codes.addAll(em.createQuery("select p.code from Procedure p where p.abolishedOn > :after and p.abolishedOn <= :upTo",
                        String.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultList());
        return List.copyOf(codes);
    }

    @Override
    public ProcedureVersion version(long id) {
        ProcedureVersion version = em.find(ProcedureVersion.class, id);
        if (version == null) {
            throw new UnknownProcedure(String.valueOf(id));
        }
        return version;
    }

    @Override
    public List<ProcedureVersion> versions(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select v from ProcedureVersion v where v.id in :ids", ProcedureVersion.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public List<ProcedureVersion> everOf(String code) {
        return em.createQuery("select v from ProcedureVersion v where v.procedureCode = :code order by v.number desc",
                        ProcedureVersion.class)
                .setParameter("code", code)
                .getResultList();
    }

    @Override
    public void add(Procedure procedure) {
        em.persist(procedure);
    }

    @Override
    public void add(ProcedureVersion version) {
        em.persist(version);
    }
}
