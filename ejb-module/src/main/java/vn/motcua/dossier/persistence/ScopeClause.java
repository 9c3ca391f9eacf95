package vn.motcua.dossier.persistence;

import jakarta.persistence.TypedQuery;
import vn.motcua.identity.domain.DataScope;

/**
 * Điều kiện phạm vi dữ liệu: the part of every query on dossiers that keeps it inside the caller's scope. An applicant
 * sees own dossiers in every state; an officer none that was not handed in yet.
 */
record ScopeClause(DataScope scope) {

    String jpql() {
        if (scope.everything()) {
            return " d.status <> vn.motcua.dossier.domain.DossierStatus.DRAFT ";
        }
        if (scope.applicantId() != null) {
            return " d.applicantId = :scopeApplicant "
                    + (scope.isLimited() ? " and d.target.procedureCode in :scopeProcedures " : "");
        }
        if (!scope.agencies().isEmpty()) {
            return " (d.target.agencyId in :scopeAgencies or d.target.oneStopId in :scopeAgencies)"
                    + " and d.status <> vn.motcua.dossier.domain.DossierStatus.DRAFT ";
        }
        return " 1 = 0 ";
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        if (!scope.everything() && scope.applicantId() != null) {
            query.setParameter("scopeApplicant", scope.applicantId());
            if (scope.isLimited()) {
                query.setParameter("scopeProcedures", scope.procedures());
            }
        } else if (!scope.everything() && !scope.agencies().isEmpty()) {
            query.setParameter("scopeAgencies", scope.agencies());
        }
        return query;
    }
}
