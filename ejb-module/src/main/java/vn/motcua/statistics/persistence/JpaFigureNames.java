package vn.motcua.statistics.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.statistics.domain.FigureNames;

@ApplicationScoped
class JpaFigureNames implements FigureNames {

    @PersistenceContext EntityManager em;

    @Override
    public Map<String, String> agencies() {
        Map<String, String> names = new HashMap<>();
        for (Tuple row : rows("select a.id, a.name from agency a", Set.of())) {
            names.put(row.get(0, String.class), row.get(1, String.class));
        }
        return names;
    }

    @Override
    public Map<String, ProcedureName> procedures(Set<String> codes) {
        Map<String, ProcedureName> names = new HashMap<>();
        if (codes.isEmpty()) {
            return names;
        }
        String newest = """
                select v.procedure_code, v.name, v.sector_code, s.name
                from procedure_version v join sector s on s.code = v.sector_code
                where v.procedure_code in (:codes)
                  and v.version_number = (select max(o.version_number) from procedure_version o
                                          where o.procedure_code = v.procedure_code and o.published_at is not null)""";
        for (Tuple row : rows(newest, codes)) {
            names.put(row.get(0, String.class), new ProcedureName(
                    row.get(1, String.class), row.get(2, String.class), row.get(3, String.class)));
        }
        return names;
    }

    @SuppressWarnings("unchecked") // a native query has no typed form for tuples
    private List<Tuple> rows(String sql, Set<String> codes) {
        Query query = em.createNativeQuery(sql, Tuple.class);
        if (!codes.isEmpty()) {
            query.setParameter("codes", codes);
        }
        return query.getResultList();
    }
}
