package vn.motcua.procedure.persistence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.kernel.Folded;
import vn.motcua.kernel.Page;
import vn.motcua.procedure.domain.CatalogueQuery;
import vn.motcua.procedure.domain.CatalogueRow;
import vn.motcua.procedure.domain.CatalogueRows;
import vn.motcua.procedure.domain.CatalogueState;
import vn.motcua.procedure.domain.Offerings;
import vn.motcua.procedure.domain.Procedure;
import vn.motcua.procedure.domain.RevisionState;

/** Reads a few columns of one page only; the documents stay where they are. */
@ApplicationScoped
class JpaCatalogueRows implements CatalogueRows {

    private static final int MOST_WORDS = 8;

    @PersistenceContext EntityManager em;
    @Inject Offerings offerings;

    /** The open draft of a procedure. */
    private record Draft(Long id, RevisionState state) {}

    @Override
    public Page<CatalogueRow> page(CatalogueQuery query, LocalDate day) {
        Map<String, Object> values = new HashMap<>();
        String where = where(query, day, values);
        long total = filled(em.createQuery("select count(p) from Procedure p where " + where, Long.class), values)
                .getSingleResult();
        String from = query.after() == null ? "" : " and p.code > :after";
        if (query.after() != null) {
            values.put("after", query.after());
        }
        List<Procedure> found = filled(em.createQuery(
                        "select p from Procedure p where " + where + from + " order by p.code", Procedure.class), values)
                .setMaxResults(query.size() + 1)
                .getResultList();
        boolean more = found.size() > query.size();
        List<Procedure> shown = more ? found.subList(0, query.size()) : found;
        String next = more ? shown.get(shown.size() - 1).code() : null;
        return new Page<>(rows(shown, day), next, (int) total, false);
    }

    private static String where(CatalogueQuery query, LocalDate day, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("1 = 1");
        String[] words = Folded.of(query.words()).split(" ");
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
            if (!words[i].isEmpty()) {
                where.append(" and p.searchText like :word").append(i);
                values.put("word" + i, "% " + words[i] + "%");
            }
        }
        if (query.sectorCode() != null) {
            where.append(" and p.sectorCode = :sector");
            values.put("sector", query.sectorCode());
        }
        if (query.level() != null) {
            where.append(" and p.levels like :level");
            values.put("level", "% " + query.level().name() + " %");
        }
        if (query.origin() != null) {
            where.append(" and p.origin = :origin");
            values.put("origin", query.origin());
        }
        if (query.state() != null) {
            where.append(" and ").append(holding(query.state()));
            if (query.state() != CatalogueState.NEVER_PUBLISHED && query.state() != CatalogueState.WITH_DRAFT) {
                values.put("day", day);
            }
        }
        return where.toString();
    }

    private static String holding(CatalogueState state) {
        return switch (state) {
            case IN_FORCE -> "(p.abolishedOn is null or p.abolishedOn > :day) and exists (select 1 from ProcedureVersion v"
                    + " where v.procedureCode = p.code and v.validFrom <= :day)";
            case COMING -> "p.lastNumber = 1 and p.inForceFrom > :day";
            case ENDED -> "p.abolishedOn <= :day";
            case NEVER_PUBLISHED -> "p.lastNumber = 0";
            case WITH_DRAFT -> "exists (select 1 from ProcedureRevision r where r.openCode = p.code)";
        };
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    private List<CatalogueRow> rows(List<Procedure> procedures, LocalDate day) {
        List<String> codes = procedures.stream().map(Procedure::code).toList();
        Map<String, Set<String>> receivers = offerings.receivers(codes, day);
        Map<String, Draft> drafts = codes.isEmpty() ? Map.of() : em.createQuery(
                        "select r.openCode, r.id, r.state from ProcedureRevision r where r.openCode in :codes",
                        Object[].class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> new Draft((Long) row[1], (RevisionState) row[2])));
        return procedures.stream()
                .map(one -> row(one, day, receivers.getOrDefault(one.code(), Set.of()).size(), drafts.get(one.code())))
                .toList();
    }

    private static CatalogueRow row(Procedure one, LocalDate day, int offeredBy, Draft draft) {
        return new CatalogueRow(one.code(), one.name() == null ? one.code() : one.name(), one.sectorCode(),
                one.stateOn(day), one.origin(), one.onlineLevel(), one.lastNumber(), one.inForceFrom(),
                one.abolishedOn(), offeredBy, draft == null ? null : draft.id(), draft == null ? null : draft.state());
    }
}
