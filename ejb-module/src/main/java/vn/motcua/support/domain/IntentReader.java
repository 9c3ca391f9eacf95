package vn.motcua.support.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.support.domain.Utterance.Word;

/**
 * Nhận ra ý hỏi: finds what is asked for in a sentence by the phrases of {@code intents.txt}, and what is left of the
 * sentence: the matter that it is asked about. Knows no procedure.
 */
public final class IntentReader {

    private static final String PHRASES = "/vn/motcua/support/intents.txt";
    private static final String AT_THE_END = "$";
    private static final int LONG_ENOUGH_FOR_A_SLIP = 4;

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final List<Phrase> all = new ArrayList<>();

    /**
     * Một cách nói; {@code role} is the name of an intent, or WHICH, REFER, FILLER.
     *
     * @param last it means this only at the end of what is said
     */
    private record Phrase(String role, List<Word> words, boolean last) {}

    public IntentReader() {
        String role = null;
        for (String line : lines()) {
            if (line.startsWith("[")) {
                role = line.substring(1, line.length() - 1);
            } else {
                add(new Phrase(role, Utterance.wordsOf(line), line.endsWith(AT_THE_END)));
            }
        }
        byFirstWord.values().forEach(IntentReader::longestFirst);
        longestFirst(all);
    }

    private void add(Phrase phrase) {
        byFirstWord.computeIfAbsent(phrase.words().get(0).folded(), first -> new ArrayList<>()).add(phrase);
        all.add(phrase);
    }

    private static void longestFirst(List<Phrase> phrases) {
        phrases.sort((one, other) -> other.words().size() - one.words().size());
    }

    private static List<String> lines() {
        try (InputStream content = IntentReader.class.getResourceAsStream(PHRASES);
                BufferedReader reader = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Understood read(Utterance utterance) {
        List<Word> words = utterance.words();
        Set<Intent> intents = EnumSet.noneOf(Intent.class);
        Set<String> asking = new LinkedHashSet<>();
        List<Word> subject = new ArrayList<>();
        List<Word> telling = new ArrayList<>();
        boolean refersBack = false;
        boolean asksWhich = false;
        int at = 0;
        while (at < words.size()) {
            Phrase phrase = phraseAt(words, at);
            if (phrase == null) {
                subject.add(words.get(at));
                telling.add(words.get(at));
                at++;
                continue;
            }
            List<Word> said = words.subList(at, endOf(phrase, words, at));
            switch (phrase.role()) {
                case "FILLER" -> subject.addAll(said); // names of procedures hold such words too: the search judges
                case "REFER" -> {
                    refersBack = true;
                    subject.addAll(said);
                }
                case "WHICH" -> asksWhich = true;
                default -> {
                    intents.add(Intent.valueOf(phrase.role()));
                    asking.add(said.stream().map(Word::folded).collect(Collectors.joining(" ")));
                }
            }
            at += said.size();
        }
        return new Understood(intents, joined(subject), joined(telling), refersBack, asksWhich, List.copyOf(asking));
    }

    /** "Gặp người" and "người thật" share a word: what asks for the same thing goes on as long as phrases reach into it. */
    private int endOf(Phrase phrase, List<Word> words, int at) {
        int end = at + phrase.words().size();
        if (phrase.role().equals("FILLER") || phrase.role().equals("REFER")) {
            return end;
        }
        for (int next = at + 1; next < end; next++) {
            int from = next;
            end = Math.max(end, byFirstWord.getOrDefault(words.get(from).folded(), List.of()).stream()
                    .filter(other -> other.role().equals(phrase.role()) && standsAt(other, words, from, false))
                    .mapToInt(other -> from + other.words().size())
                    .max()
                    .orElse(0));
        }
        return end;
    }

    private static String joined(List<Word> words) {
        return words.stream().map(Word::exact).collect(Collectors.joining(" "));
    }

    private Phrase phraseAt(List<Word> words, int at) {
        Phrase exact = byFirstWord.getOrDefault(words.get(at).folded(), List.of()).stream()
                .filter(phrase -> standsAt(phrase, words, at, false))
                .findFirst()
                .orElse(null);
        if (exact != null && exact.words().size() > 2) {
            return exact;
        }
        Phrase slipped = all.stream()
                .filter(phrase -> phrase.words().size() > (exact == null ? 1 : exact.words().size()))
                .filter(phrase -> !phrase.role().equals("FILLER") && standsAt(phrase, words, at, true))
                .findFirst()
                .orElse(null);
        return slipped == null ? exact : slipped;
    }

    private static boolean standsAt(Phrase phrase, List<Word> words, int at, boolean slipAllowed) {
        int length = phrase.words().size();
        if (at + length > words.size() || phrase.last() && at + length < words.size()) {
            return false;
        }
        boolean slipLeft = slipAllowed;
        for (int i = 0; i < length; i++) {
            Word wanted = phrase.words().get(i);
            Word said = words.get(at + i);
            if (!means(said, wanted, length == 1)) {
                if (!slipLeft || !isSlip(said.folded(), wanted.folded())) {
                    return false;
                }
                slipLeft = false;
            }
        }
        return true;
    }

    /** Who types marks means them; a tone may be mistaken where other words of the phrase confirm it. */
    private static boolean means(Word said, Word wanted, boolean alone) {
        if (!said.hasMarks()) {
            return said.folded().equals(wanted.folded());
        }
        return said.exact().equals(wanted.exact()) || !alone && said.toneless().equals(wanted.toneless());
    }

    /** One letter missing, too many, wrong, or two in the wrong order. */
    static boolean isSlip(String said, String wanted) {
        int difference = said.length() - wanted.length();
        if (Math.min(said.length(), wanted.length()) < LONG_ENOUGH_FOR_A_SLIP - 1
                || wanted.length() < LONG_ENOUGH_FOR_A_SLIP || Math.abs(difference) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(said.length(), wanted.length()) && said.charAt(same) == wanted.charAt(same)) {
            same++;
        }
        if (difference == 0) {
            String restSaid = said.substring(Math.min(said.length(), same + 1));
            String restWanted = wanted.substring(Math.min(wanted.length(), same + 1));
            boolean swapped = same + 1 < said.length() && said.charAt(same) == wanted.charAt(same + 1)
                    && said.charAt(same + 1) == wanted.charAt(same)
                    && said.substring(same + 2).equals(wanted.substring(same + 2));
            return restSaid.equals(restWanted) || swapped;
        }
        String longer = difference > 0 ? said : wanted;
        String shorter = difference > 0 ? wanted : said;
        return longer.substring(same + 1).equals(shorter.substring(same));
    }

    /** Whether a text holds one of these phrases as a name may: "lệ phí" in "Khai lệ phí trước bạ". */
    public static boolean holds(String name, List<String> foldedPhrases) {
        String folded = ' ' + Utterance.wordsOf(name).stream().map(Word::folded).collect(Collectors.joining(" ")) + ' ';
        return foldedPhrases.stream().anyMatch(phrase -> folded.contains(' ' + phrase + ' '));
    }

    /** Roles that the phrases use, for the test that none is misspelt. */
    Set<String> roles() {
        return all.stream().map(Phrase::role).collect(Collectors.toSet());
    }

    static Set<String> knownRoles() {
        Set<String> known = Arrays.stream(Intent.values()).map(Enum::name).collect(Collectors.toSet());
        known.addAll(Set.of("WHICH", "REFER", "FILLER"));
        return known;
    }
}
