package vn.motcua.search.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Từ điển cách nói thường ngày: recognises in a question what people say and knows what the law calls it. A saying may
 * have a gap of a few words ({@code bố … mất}) and name a group of words ({@code {người thân} … mất}).
 */
public final class Thesaurus {

    public static final Thesaurus EMPTY = new Thesaurus(List.of());

    private static final int WIDEST_GAP = 3;
    private static final String GAP = "…";
    private static final Pattern PART = Pattern.compile("\\{([^}]*)}|" + GAP + "|\\.\\.\\.|[^\\s{…]+");

    private final Map<String, List<Saying>> byFirstWord = new HashMap<>();
    private final Set<String> vocabulary = new LinkedHashSet<>();
    private final List<List<Syllable>> phrases = new ArrayList<>();

    /** What is said, and what may be meant by it. */
    public record Wording(String said, List<String> meant) {

        /** Whether it names a group of words instead of a saying. */
        boolean isGroup() {
            return said.startsWith("{") && said.endsWith("}") && said.indexOf('}') == said.length() - 1;
        }
    }

    /** A saying found in a question. */
    record Found(Set<Integer> places, List<List<Syllable>> meant) {}

    /** Ways in which one part may be written; none for a gap. */
    private record Part(List<List<Syllable>> ways) {}

    private record Saying(List<Part> parts, List<List<Syllable>> meant) {}

    public Thesaurus(List<Wording> wordings) {
        Map<String, List<List<Syllable>>> groups = new HashMap<>();
        wordings.stream().filter(Wording::isGroup).forEach(group -> groups
                .computeIfAbsent(nameOf(group.said().substring(1, group.said().length() - 1)), name -> new ArrayList<>())
                .addAll(group.meant().stream().map(Thesaurus::phrase).filter(words -> !words.isEmpty()).toList()));
        Map<String, List<List<Syllable>>> meant = new LinkedHashMap<>();
        wordings.stream().filter(wording -> !wording.isGroup()).forEach(wording -> meant
                .computeIfAbsent(wording.said(), said -> new ArrayList<>())
                .addAll(wording.meant().stream().map(Thesaurus::phrase).filter(words -> !words.isEmpty()).toList()));
        meant.forEach((said, meanings) -> add(said, meanings, groups));
    }

    private void add(String said, List<List<Syllable>> meant, Map<String, List<List<Syllable>>> groups) {
        List<Part> parts = new ArrayList<>();
        Matcher part = PART.matcher(Spelling.composed(said));
        while (part.find()) {
            if (part.group(1) != null) {
                parts.add(new Part(groups.getOrDefault(nameOf(part.group(1)), List.of())));
            } else if (part.group().equals(GAP) || part.group().equals("...")) {
                parts.add(new Part(List.of()));
            } else {
                phrase(part.group()).forEach(word -> parts.add(new Part(List.of(List.of(word)))));
            }
        }
        if (parts.isEmpty() || parts.get(0).ways().isEmpty()) {
            return;
        }
        Saying saying = new Saying(List.copyOf(parts), List.copyOf(meant));
        Set<String> beginnings = new TreeSet<>();
        parts.get(0).ways().forEach(way -> beginnings.add(way.get(0).folded()));
        beginnings.forEach(word -> byFirstWord.computeIfAbsent(word, first -> new ArrayList<>()).add(saying));
        learn(parts);
        meant.forEach(phrases::add);
    }

    private void learn(List<Part> parts) {
        List<Syllable> inARow = new ArrayList<>();
        for (Part part : parts) {
            part.ways().forEach(way -> way.forEach(word -> vocabulary.add(word.folded())));
            part.ways().stream().filter(way -> way.size() > 1).forEach(phrases::add);
            if (part.ways().size() == 1) {
                inARow.addAll(part.ways().get(0));
            } else {
                phrases.add(List.copyOf(inARow));
                inARow.clear();
            }
        }
        phrases.add(List.copyOf(inARow));
    }

    private static String nameOf(String group) {
        return Spelling.composed(group).strip().toLowerCase(java.util.Locale.ROOT);
    }

    private static List<Syllable> phrase(String text) {
        return Spelling.syllables(Spelling.composed(text));
    }

    boolean knows(String folded) {
        return vocabulary.contains(folded);
    }

    /** What stands in it word by word: spelling is judged by it too. */
    List<List<Syllable>> phrases() {
        return phrases;
    }

    /**
     * The sayings in a question, longest first from the left; no word belongs to two of different length.
     *
     * @param strict whether a word without accents was meant without
     */
    List<Found> in(List<Syllable> question, boolean strict) {
        List<Found> found = new ArrayList<>();
        Set<Integer> taken = new TreeSet<>();
        for (int at = 0; at < question.size(); at++) {
            if (taken.contains(at)) {
                continue;
            }
            Found best = bestAt(question, at, taken, strict);
            if (best != null) {
                taken.addAll(best.places());
                found.add(best);
            }
        }
        return found;
    }

    private Found bestAt(List<Syllable> question, int at, Set<Integer> taken, boolean strict) {
        Found best = null;
        for (Saying saying : byFirstWord.getOrDefault(question.get(at).folded(), List.of())) {
            Set<Integer> places = places(saying.parts(), 0, question, at, strict);
            if (places == null || places.stream().anyMatch(taken::contains)) {
                continue;
            }
            if (best == null || places.size() > best.places().size()) {
                best = new Found(places, saying.meant());
            } else if (places.equals(best.places())) {
                List<List<Syllable>> both = new ArrayList<>(best.meant());
                both.addAll(saying.meant());
                best = new Found(places, both);
            }
        }
        return best;
    }

    /** Where the parts stand in the question, or null if they do not. */
    private static Set<Integer> places(List<Part> parts, int part, List<Syllable> question, int at, boolean strict) {
        if (part == parts.size()) {
            return new TreeSet<>();
        }
        if (parts.get(part).ways().isEmpty()) {
            for (int gap = 0; gap <= WIDEST_GAP && at + gap < question.size(); gap++) {
                Set<Integer> rest = places(parts, part + 1, question, at + gap, strict);
                if (rest != null) {
                    return rest;
                }
            }
            return null;
        }
        Set<Integer> longest = null;
        for (List<Syllable> way : parts.get(part).ways()) {
            if (!standsAt(way, question, at, strict)) {
                continue;
            }
            Set<Integer> rest = places(parts, part + 1, question, at + way.size(), strict);
            if (rest != null && (longest == null || rest.size() + way.size() > longest.size())) {
                for (int place = at; place < at + way.size(); place++) {
                    rest.add(place);
                }
                longest = rest;
            }
        }
        return longest;
    }

    static boolean standsAt(List<Syllable> phrase, List<Syllable> question, int at, boolean strict) {
        if (at + phrase.size() > question.size()) {
            return false;
        }
        for (int place = 0; place < phrase.size(); place++) {
            if (!means(question.get(at + place), phrase.get(place), strict)) {
                return false;
            }
        }
        return true;
    }

    /** Who leaves out accents means any; who types them may still confuse hỏi and ngã. */
    private static boolean means(Syllable typed, Syllable written, boolean strict) {
        if (!typed.folded().equals(written.folded())) {
            return false;
        }
        return typed.exact().equals(written.exact()) || !strict && !typed.accented()
                || Confusions.withoutHoiNga(typed.exact()).equals(Confusions.withoutHoiNga(written.exact()));
    }
}
