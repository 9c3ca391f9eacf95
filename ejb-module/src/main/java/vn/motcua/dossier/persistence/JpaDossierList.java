package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.dossier.domain.DossierCard;
import vn.motcua.dossier.domain.DossierList;
import vn.motcua.dossier.domain.DossierQuery;
import vn.motcua.identity.domain.DataScope;
import vn.motcua.kernel.Folded;
import vn.motcua.kernel.Page;

/** Pages by key: page 4,000 costs what page 1 costs. */
@ApplicationScoped
class JpaDossierList implements DossierList {

    private static final int CAP = 1000;
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    @PersistenceContext EntityManager em;

    @Override
    public Page<DossierCard> page(DossierQuery query, DataScope scope) {
        Conditions conditions = new Conditions(query, scope);
        TypedQuery<DossierCard> select = conditions.bind(em.createQuery(
                """
                select new vn.motcua.dossier.domain.DossierCard(d.id, d.code.value, d.target.procedureCode,
                    d.target.procedureName, d.applicant.name, d.channel, d.status, d.target.agencyId,
                    d.milestones.createdAt, d.milestones.submittedAt, d.milestones.receivedAt, d.milestones.dueAt, d.milestones.resolvedAt)
                from Dossier d where
                """ + conditions.jpql() + conditions.afterKey() + " order by " + conditions.order(),
                DossierCard.class));
        List<DossierCard> found = conditions.bindKey(select).setMaxResults(query.limit() + 1).getResultList();
        boolean more = found.size() > query.limit();
        List<DossierCard> cards = more ? found.subList(0, query.limit()) : found;
        int total = count(query, scope, CAP + 1);
        return new Page<>(cards, more ? keyOf(query, cards.get(cards.size() - 1)) : null, Math.min(total, CAP), total > CAP);
    }

    @Override
    public int count(DossierQuery query, DataScope scope, int cap) {
        Conditions conditions = new Conditions(query, scope);
        return conditions.bind(em.createQuery("select d.id from Dossier d where " + conditions.jpql(), Long.class))
                .setMaxResults(cap)
                .getResultList()
                .size();
    }

    private static String keyOf(DossierQuery query, DossierCard card) {
        Instant place = switch (query.order()) {
            case OLDEST_SUBMISSION -> card.submittedAt() == null ? NEVER : card.submittedAt();
            case DUE_FIRST -> card.dueAt() == null ? NEVER : card.dueAt();
            case NEWEST -> card.createdAt();
        };
        return place + "|" + card.id();
    }

    /** The where clause of one query and its parameters. */
    private static final class Conditions {

        private final DossierQuery query;
        private final ScopeClause scope;
        private final Map<String, Object> parameters = new HashMap<>();
        private final StringBuilder where = new StringBuilder();

        Conditions(DossierQuery query, DataScope scope) {
            this.query = query;
            this.scope = new ScopeClause(scope);
            where.append(this.scope.jpql());
            if (!query.statuses().isEmpty()) {
                and("d.status in :statuses", "statuses", query.statuses());
            }
            if (query.dueBefore() != null) {
                and("d.milestones.dueAt < :dueBefore", "dueBefore", query.dueBefore());
            }
            words(query.words());
        }

        private void words(String typed) {
            if (typed == null || typed.isBlank()) {
                return;
            }
            String code = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
            parameters.put("code", escaped(code) + "%");
            StringBuilder names = new StringBuilder();
            int number = 0;
            for (String word : Folded.of(typed).split(" ")) {
                String parameter = "word" + number++;
                names.append(names.isEmpty() ? "" : " and ").append("d.applicantFolded like :").append(parameter)
                        .append(" escape '!'");
                parameters.put(parameter, "%" + escaped(word) + "%");
            }
            where.append(" and (d.code.value like :code escape '!' or (").append(names).append("))");
        }

        private static String escaped(String text) {
            return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        }

        private void and(String condition, String parameter, Object value) {
            where.append(" and ").append(condition);
            parameters.put(parameter, value);
        }

        String jpql() {
            return where.toString();
        }

        private String place() {
            return switch (query.order()) {
                case OLDEST_SUBMISSION -> "coalesce(d.milestones.submittedAt, :never)";
                case DUE_FIRST -> "coalesce(d.milestones.dueAt, :never)";
                case NEWEST -> "d.milestones.createdAt";
            };
        }

        private boolean descends() {
            return query.order() == DossierQuery.Order.NEWEST;
        }

        String order() {
            String direction = descends() ? " desc" : "";
            return place() + direction + ", d.id" + direction;
        }

        String afterKey() {
            if (query.after() == null) {
                return "";
            }
            String beyond = descends() ? "<" : ">";
            return " and (%s %s :place or (%s = :place and d.id %s :placeId))".formatted(place(), beyond, place(), beyond);
        }

        <T> TypedQuery<T> bind(TypedQuery<T> typed) {
            parameters.forEach(typed::setParameter);
            return scope.bind(typed);
        }

        <T> TypedQuery<T> bindKey(TypedQuery<T> typed) {
            if (!descends()) {
                typed.setParameter("never", NEVER);
            }
            if (query.after() != null) {
                int bar = query.after().lastIndexOf('|');
                typed.setParameter("place", Instant.parse(query.after().substring(0, bar)));
                typed.setParameter("placeId", Long.valueOf(query.after().substring(bar + 1)));
            }
            return typed;
        }
    }
}
