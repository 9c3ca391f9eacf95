package vn.motcua.procedure.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.kernel.Folded;
import vn.motcua.kernel.Page;
import vn.motcua.procedure.domain.Classification;
import vn.motcua.procedure.domain.LifeEvent;
import vn.motcua.procedure.domain.Offerings;
import vn.motcua.procedure.domain.ProcedureQuery;
import vn.motcua.procedure.domain.ProcedureSearch;
import vn.motcua.procedure.domain.ProcedureVersion;

/**
 * Search by plain words in names, for the seconds in which there is no index: reads names only, and contents only where a
 * filter asks for something that stands nowhere else.
 */
@ApplicationScoped
class JpaProcedureSearch implements ProcedureSearch {

    private static final int MOST_WORDS = 12;

    @PersistenceContext EntityManager em;
    @Inject Offerings offerings;

    /** A match before it is put in order; {@code text} is all that words are looked for in. */
    record Match(Long id, String code, String foldedName, String text) {

        boolean holds(String word) {
            return text.contains(" " + word);
        }

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
        List<String> words = phrase.isEmpty() ? List.of() : Stream.of(phrase.split(" ")).limit(MOST_WORDS).toList();
        Map<String, String> sectors = em.createQuery("select s.code, s.name from Sector s", Object[].class)
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> Folded.of((String) row[1])));
        List<Match> matches = em.createQuery(
                        "select v.id, v.procedureCode, v.name, v.sectorCode from ProcedureVersion v where "
                                + "(:sector is null or v.sectorCode = :sector) and " + JpaProcedures.IN_FORCE, Object[].class)
                .setParameter("sector", query.sectorCode())
                .setParameter("day", day)
                .getResultStream()
                .map(row -> match((Long) row[0], (String) row[1], (String) row[2], sectors.get((String) row[3])))
                .filter(match -> words.stream().allMatch(match::holds))
                .filter(match -> query.agencyId() == null || offerings.offered(match.code(), query.agencyId(), day))
                .sorted(Comparator.comparingInt((Match match) -> match.rank(phrase))
                        .thenComparing(Match::foldedName)
                        .thenComparing(Match::code))
                .toList();
        return filtersByContent(query) ? suiting(matches, query) : matches;
    }

    private static Match match(Long id, String code, String title, String sector) {
        String name = Folded.of(title);
        return new Match(id, code, name, " " + name + " " + code + " " + code.replace('.', ' ') + " " + sector);
    }

    private static boolean filtersByContent(ProcedureQuery query) {
        return query.lifeEvent() != null || query.onlineLevel() != null || query.level() != null || query.audience() != null;
    }

    private List<Match> suiting(List<Match> matches, ProcedureQuery query) {
        if (matches.isEmpty()) {
            return matches;
        }
        Set<Long> suiting = em.createQuery("select v from ProcedureVersion v where v.id in :ids", ProcedureVersion.class)
                .setParameter("ids", matches.stream().map(Match::id).toList())
                .getResultStream()
                .filter(version -> suits(version.classification(), query))
                .map(ProcedureVersion::id)
                .collect(toSet());
        return matches.stream().filter(match -> suiting.contains(match.id())).toList();
    }

    private static boolean suits(Classification classified, ProcedureQuery query) {
        return same(query.lifeEvent(), classified.lifeEvent())
                && same(query.onlineLevel(), classified.onlineLevel())
                && (query.level() == null || classified.levels().contains(query.level()))
                && (query.audience() == null || classified.audiences().contains(query.audience()));
    }

    private static boolean same(Object wanted, Object is) {
        return wanted == null || wanted.equals(is);
    }

    @Override
    public Map<LifeEvent, Integer> countByLifeEvent(LocalDate day) {
        return em.createQuery("select v from ProcedureVersion v where " + JpaProcedures.IN_FORCE, ProcedureVersion.class)
                .setParameter("day", day)
                .getResultStream()
                .map(version -> version.classification().lifeEvent())
                .collect(groupingBy(Function.identity(), reducing(0, one -> 1, Integer::sum)));
    }

    @Override
    public Map<String, Integer> countBySector(LocalDate day) {
        return em.createQuery("select v.sectorCode, count(v) from ProcedureVersion v where " + JpaProcedures.IN_FORCE
                        + " group by v.sectorCode", Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> ((Long) row[1]).intValue()));
    }
}
