package vn.motcua.support.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.kernel.Folded;

/**
 * Câu nói của người hỏi: whatever was typed, made harmless. Numbers that may be somebody's are taken out before anything
 * looks at them, so that they reach neither index nor list nor page again.
 *
 * @param words at most {@value #MOST_WORDS}
 * @param cut whether there was more than we read
 */
public record Utterance(String text, List<Word> words, boolean cut) {

    public static final int LONGEST = 5_000;
    private static final int MOST_READ = 400;
    private static final int MOST_WORDS = 60;
    private static final String TAKEN_OUT = "***";

    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{C}\\p{Z}]+");
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,200}>");
    private static final Pattern DOSSIER = Pattern.compile("(?i)\\bH\\d{2}(\\.\\d+)*-\\d{6}-\\d+");
    private static final Pattern PERSONAL = Pattern.compile("\\d(?:[ .-]?\\d){8,30}|[\\w.+-]{1,64}@[\\w.-]{1,100}");
    private static final Pattern CODE = Pattern.compile("\\b\\d{1,2}\\.\\d{6}\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:\\.\\p{N}+)*");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    /** Một từ (âm tiết), in three spellings: as typed, without tone, without any mark. */
    public record Word(String exact, String toneless, String folded, int start, int end) {

        static Word of(String written, int start, int end) {
            String exact = written.toLowerCase(Locale.ROOT);
            String apart = Normalizer.normalize(exact, Normalizer.Form.NFD);
            String toneless = Normalizer.normalize(TONES.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
            return new Word(exact, toneless, Folded.of(exact), start, end);
        }

        boolean hasMarks() {
            return !exact.equals(folded);
        }

        /** Only a blank between them: "tài nguyên, văn bản" has no "nguyên văn" in it. */
        boolean standsNextTo(Word following) {
            return following.start() == end + 1;
        }
    }

    public static Utterance of(String typed) {
        String whole = typed == null ? "" : typed;
        String raw = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        String clean = TAG.matcher(Normalizer.normalize(raw, Normalizer.Form.NFC)).replaceAll(" ");
        clean = NOT_TEXT.matcher(clean).replaceAll(" ").strip();
        clean = withoutPersonalNumbers(clean);
        boolean cut = whole.length() > LONGEST || clean.length() > MOST_READ;
        String text = cut && clean.length() > MOST_READ ? clean.substring(0, MOST_READ) : clean;
        List<Word> words = wordsOf(text);
        return new Utterance(text, List.copyOf(words.subList(0, Math.min(MOST_WORDS, words.size()))), cut);
    }

    private static String withoutPersonalNumbers(String text) {
        Matcher dossier = DOSSIER.matcher(text);
        if (dossier.find()) {
            return text; // a code of ours is no secret of anybody's, and tells that it is meant
        }
        return PERSONAL.matcher(text).replaceAll(TAKEN_OUT);
    }

    static List<Word> wordsOf(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(Word.of(word.group(), word.start(), word.end()));
        }
        return words;
    }

    public boolean namesADossier() {
        return DOSSIER.matcher(text).find();
    }

    /** Codes of procedures that stand in it, as typed. */
    public List<String> procedureCodes() {
        return CODE.matcher(text).results().map(found -> found.group()).distinct().toList();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }
}
