package vn.motcua.statistics.persistence;

import jakarta.persistence.TypedQuery;
import java.util.Set;
import vn.motcua.identity.domain.DataScope;

/**
 * Điều kiện phạm vi số liệu: keeps a query on figures inside the caller's agencies and, if one agency is asked for, at
 * that one.
 */
record FiguresClause(String alias, String agencyId, DataScope scope) {

    String jpql() {
        String inScope = alias + ".key.agencyId in :scopeAgencies";
        String asked = alias + ".key.agencyId = :asked";
        if (scope.everything()) {
            return agencyId == null ? "1 = 1" : asked;
        }
        if (scope.agencies().isEmpty()) {
            return "1 = 0";
        }
        return agencyId == null ? inScope : inScope + " and " + asked;
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        boolean bounded = !scope.everything() && !scope.agencies().isEmpty();
        if (bounded) {
            query.setParameter("scopeAgencies", Set.copyOf(scope.agencies()));
        }
        if (agencyId != null && (scope.everything() || bounded)) {
            query.setParameter("asked", agencyId);
        }
        return query;
    }
}
