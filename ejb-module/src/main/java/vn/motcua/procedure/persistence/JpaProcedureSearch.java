package vn.motcua.procedure.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

/** Search by reading what is in force. Enough for some hundred procedures. */
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
        return inForce(day).stream()
                .filter(version -> suits(version, query, day))
                .map(version -> match(version, sectors))
                .filter(match -> words.stream().allMatch(match::holds))
                .sorted(Comparator.comparingInt((Match match) -> match.rank(phrase))
                        .thenComparing(Match::foldedName)
                        .thenComparing(Match::code))
                .toList();
    }

    private static Match match(ProcedureVersion version, Map<String, String> sectors) {
        String code = version.procedureCode();
        String name = Folded.of(version.name());
        String sector = sectors.get(version.classification().sectorCode());
        return new Match(version.id(), code, name, " " + name + " " + code + " " + code.replace('.', ' ') + " " + sector);
    }

    private boolean suits(ProcedureVersion version, ProcedureQuery query, LocalDate day) {
        Classification classified = version.classification();
        return same(query.sectorCode(), classified.sectorCode())
                && same(query.lifeEvent(), classified.lifeEvent())
                && same(query.onlineLevel(), classified.onlineLevel())
                && (query.level() == null || classified.levels().contains(query.level()))
                && (query.audience() == null || classified.audiences().contains(query.audience()))
                && (query.agencyId() == null || offerings.offered(version.procedureCode(), query.agencyId(), day));
    }

    private static boolean same(Object wanted, Object is) {
        return wanted == null || wanted.equals(is);
    }

    private List<ProcedureVersion> inForce(LocalDate day) {
        return em.createQuery("select v from ProcedureVersion v where " + JpaProcedures.IN_FORCE, ProcedureVersion.class)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public Map<LifeEvent, Integer> countByLifeEvent(LocalDate day) {
        return countBy(Classification::lifeEvent, day);
    }

    @Override
    public Map<String, Integer> countBySector(LocalDate day) {
        return countBy(Classification::sectorCode, day);
    }

    private <K> Map<K, Integer> countBy(Function<Classification, K> what, LocalDate day) {
        return inForce(day).stream()
                .map(version -> what.apply(version.classification()))
                .collect(groupingBy(Function.identity(), reducing(0, one -> 1, Integer::sum)));
    }
}
