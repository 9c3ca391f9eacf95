package vn.motcua.exchange.persistence;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.exchange.domain.MessageFilter;

/** Điều kiện lọc: a filter as the condition of a query. */
record FilterClause(MessageFilter filter) {

    String jpql() {
        List<String> conditions = new ArrayList<>(List.of("m.partner = :partner"));
        if (filter.state() != null) {
            conditions.add("m.state = :state");
        }
        if (filter.dossierCode() != null) {
            conditions.add("m.subject = :subject");
        }
        return String.join(" and ", conditions);
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        query.setParameter("partner", filter.partner());
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        if (filter.dossierCode() != null) {
            query.setParameter("subject", filter.dossierCode());
        }
        return query;
    }
}
