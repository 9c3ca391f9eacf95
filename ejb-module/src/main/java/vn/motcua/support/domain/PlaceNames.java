package vn.motcua.support.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.support.domain.Utterance.Word;

/** Tên xã, phường trong câu hỏi: finds the place of which somebody speaks, so that it is not searched for as a matter. */
public final class PlaceNames {

    public static final PlaceNames NONE = new PlaceNames(Map.of());

    private static final Set<String> KINDS = Set.of("phuong", "xa", "khu", "dac");
    private static final Set<String> BEFORE = Set.of("o", "tai", "uy", "ban", "nhan", "dan", "ubnd", "cua");

    private final List<Place> places;

    /** Một nơi; {@code words} without the kind of place in front. */
    private record Place(String agencyId, List<Word> words) {}

    /** @param agencyId null if no place was named; @param rest the sentence without it */
    public record Placed(String agencyId, Utterance rest) {}

    /** @param namesByAgency name of the place that each agency serves, such as "Phường Bến Ngự" */
    public PlaceNames(Map<String, String> namesByAgency) {
        List<Place> known = new ArrayList<>();
        namesByAgency.forEach((agency, name) -> {
            List<Word> words = new ArrayList<>(Utterance.wordsOf(name));
            while (words.size() > 1 && (KINDS.contains(words.get(0).folded()) || BEFORE.contains(words.get(0).folded()))) {
                words.remove(0);
            }
            if (!words.isEmpty()) {
                known.add(new Place(agency, words));
            }
        });
        known.sort(Comparator.comparingInt((Place place) -> place.words().size()).reversed()
                .thenComparing(Place::agencyId));
        places = List.copyOf(known);
    }

    public Placed in(Utterance said) {
        for (Place place : places) {
            for (int at = 0; at + place.words().size() <= said.words().size(); at++) {
                if (standsAt(place, said.words(), at)) {
                    return new Placed(place.agencyId(), without(said, at, at + place.words().size()));
                }
            }
        }
        return new Placed(null, said);
    }

    /** A name of one syllable, or one typed without accents, needs "phường" or "xã" before it: it may be any word. */
    private static boolean standsAt(Place place, List<Word> words, int at) {
        boolean marked = false;
        for (int i = 0; i < place.words().size(); i++) {
            Word said = words.get(at + i);
            Word wanted = place.words().get(i);
            boolean same = said.hasMarks() ? said.toneless().equals(wanted.toneless()) : said.folded().equals(wanted.folded());
            if (!same || i > 0 && !words.get(at + i - 1).standsNextTo(said)) {
                return false;
            }
            marked |= said.hasMarks();
        }
        boolean kindBefore = at > 0 && KINDS.contains(words.get(at - 1).folded());
        return kindBefore || place.words().size() > 1 && marked;
    }

    private static Utterance without(Utterance said, int from, int to) {
        int first = from;
        while (first > 0 && (KINDS.contains(said.words().get(first - 1).folded())
                || BEFORE.contains(said.words().get(first - 1).folded()))) {
            first--;
        }
        int start = said.words().get(first).start();
        int end = said.words().get(to - 1).end();
        Utterance rest = Utterance.of(said.text().substring(0, start) + said.text().substring(end));
        return new Utterance(rest.text(), rest.words(), said.cut());
    }
}
