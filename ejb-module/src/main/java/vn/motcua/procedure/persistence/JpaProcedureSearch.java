package vn.motcua.procedure.persistence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.kernel.Folded;
import vn.motcua.kernel.Page;
import vn.motcua.procedure.domain.AgencyPart;
import vn.motcua.procedure.domain.Audience;
import vn.motcua.procedure.domain.LifeEvent;
import vn.motcua.procedure.domain.ProcedureQuery;
import vn.motcua.procedure.domain.ProcedureSearch;

/** Search by plain SQL: the database narrows down, the order is made here. Enough for some thousand procedures. */
@ApplicationScoped
class JpaProcedureSearch implements ProcedureSearch {

    private static final int MOST_WORDS = 12;

    @PersistenceContext EntityManager em;

    /** A match before it is put in order. */
    record Match(Long id, String code, String foldedName) {

        /** The lower, the better: the code or the beginning of the name, the phrase in it, the words in it, the sector. */
        int rank(String phrase) {
            if (code.equals(phrase) || foldedName.startsWith(phrase)) {
                return 0;
            }
            String name = " " + foldedName;
            if (name.contains(" " + phrase)) {
                return 1;
            }
            return Stream.of(phrase.split(" ")).allMatch(word -> name.contains(" " + word)) ? 2 : 3;
        }
    }

    @Override
    public Page<Long> search(ProcedureQuery query, LocalDate day) {
        String phrase = Folded.of(query.text());
        List<Match> matches = matching(query, phrase, day);
        int from = 1 + IntStream.range(0, matches.size())
                .filter(place -> matches.get(place).code().equals(query.after()))
                .findFirst()
                .orElse(-1); // gone meanwhile: from the beginning
        int to = Math.min(from + query.size(), matches.size());
        String next = to < matches.size() ? matches.get(to - 1).code() : null;
        return new Page<>(
                matches.subList(from, to).stream().map(Match::id).toList(), next, matches.size(), false);
    }

    private List<Match> matching(ProcedureQuery query, String phrase, LocalDate day) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("day", day);
        TypedQuery<Match> matches = em.createQuery(
                "select v.id, v.procedureCode, v.foldedName from ProcedureVersion v"
                        + " join Sector s on s.code = v.classification.sectorCode where "
                        + JpaProcedures.IN_FORCE + wordsOf(phrase, parameters) + filtersOf(query, parameters),
                Match.class);
        parameters.forEach(matches::setParameter);
        return matches.getResultStream()
                .sorted(Comparator.comparingInt((Match match) -> match.rank(phrase))
                        .thenComparing(Match::foldedName)
                        .thenComparing(Match::code))
                .toList();
    }

    /** Folded text has no letters that mean something in a pattern. */
    private static String wordsOf(String phrase, Map<String, Object> parameters) {
        StringBuilder conditions = new StringBuilder();
        String[] words = phrase.isEmpty() ? new String[0] : phrase.split(" ");
        for (int place = 0; place < Math.min(words.length, MOST_WORDS); place++) {
            String parameter = "word" + place;
            conditions.append(" and (v.searchText like :").append(parameter)
                    .append(" or s.searchText like :").append(parameter).append(')');
            parameters.put(parameter, "% " + words[place] + "%");
        }
        return conditions.toString();
    }

    private static String filtersOf(ProcedureQuery query, Map<String, Object> parameters) {
        StringBuilder conditions = new StringBuilder();
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("sectorCode", query.sectorCode());
        wanted.put("level", query.level());
        wanted.put("lifeEvent", query.lifeEvent());
        wanted.put("onlineLevel", query.onlineLevel());
        wanted.forEach((name, value) -> {
            if (value != null) {
                conditions.append(" and v.classification.").append(name).append(" = :").append(name);
                parameters.put(name, value);
            }
        });
        if (query.audience() != null) {
            conditions.append(" and v.classification.audiences.").append(columnOf(query.audience())).append(" = true");
        }
        if (query.agencyId() != null) {
            conditions.append(" and exists (select 1 from v.agencies a where a.agencyId = :agency and a.part = :part)");
            parameters.put("agency", query.agencyId());
            parameters.put("part", AgencyPart.RESPONSIBLE);
        }
        return conditions.toString();
    }

    private static String columnOf(Audience audience) {
        return switch (audience) {
            case CITIZEN -> "citizens";
            case BUSINESS -> "businesses";
            case ORGANISATION -> "organisations";
        };
    }

    @Override
    public Map<LifeEvent, Integer> countByLifeEvent(LocalDate day) {
        return countBy("v.classification.lifeEvent", LifeEvent.class, day);
    }

    @Override
    public Map<String, Integer> countBySector(LocalDate day) {
        return countBy("v.classification.sectorCode", String.class, day);
    }

    private <K> Map<K, Integer> countBy(String what, Class<K> type, LocalDate day) {
        return em.createQuery("select " + what + ", count(v) from ProcedureVersion v where " + JpaProcedures.IN_FORCE
                        + " group by " + what, Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .collect(toMap(row -> type.cast(row[0]), row -> ((Number) row[1]).intValue()));
    }
}
