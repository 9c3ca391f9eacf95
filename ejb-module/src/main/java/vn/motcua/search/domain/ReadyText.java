package vn.motcua.search.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.search.domain.Passage.Weight;

/**
 * Văn bản dựng sẵn cho đoạn trích: the beginnings of what is said about a thing, cut into words when it is taken in, so that
 * nobody cuts it again for every question. Kept as one run of bytes; words stand in it as hashes.
 */
public final class ReadyText {

    private static final int MOST_CHARACTERS = 3_000;
    private static final int MOST_WORDS = 1_500;
    private static final int WORD = 3 * Integer.BYTES;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** A place is one number: passage, start (below 8,192), length (below 256). */
    private static final int START_AT = 8;
    private static final int PASSAGE_AT = 21;
    private static final int STARTS = (1 << PASSAGE_AT - START_AT) - 1;
    private static final int LENGTHS = (1 << START_AT) - 1;
    private static final char APART = '\n';

    private final ByteBuffer bytes;
    private final int words;
    private final int textAt;

    private ReadyText(ByteBuffer bytes) {
        this.bytes = bytes;
        this.words = bytes.getInt(0);
        this.textAt = Integer.BYTES + words * WORD;
    }

    /** As {@link #bytes} gave it. */
    public static ReadyText read(byte[] all) {
        return new ReadyText(ByteBuffer.wrap(all));
    }

    /** What an excerpt may be taken from: not the long official texts. */
    public static List<String> textsOf(Searchable item) {
        List<String> texts = new ArrayList<>();
        int room = MOST_CHARACTERS;
        for (Passage passage : item.passages()) {
            if (passage.weight() != Weight.WEAK && room > 0 && !passage.text().isBlank()) {
                String text = BLANKS.matcher(Spelling.composed(passage.text())).replaceAll(" ").strip();
                text = text.substring(0, Math.min(room, text.length()));
                texts.add(text);
                room -= text.length() + 1;
            }
        }
        return texts;
    }

    public static ReadyText of(Collection<String> texts) {
        StringBuilder whole = new StringBuilder();
        List<int[]> words = new ArrayList<>();
        int passage = 0;
        for (String text : texts) {
            whole.append(whole.length() == 0 ? "" : String.valueOf(APART));
            for (Syllable word : Spelling.syllables(text, MOST_WORDS - words.size())) {
                int length = Math.min(LENGTHS, word.end() - word.start());
                words.add(new int[] {word.exact().hashCode(), word.folded().hashCode(),
                    passage << PASSAGE_AT | whole.length() + word.start() << START_AT | length});
            }
            whole.append(text);
            passage = Math.min(passage + 1, LENGTHS);
        }
        byte[] text = whole.toString().getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + words.size() * WORD + text.length).putInt(words.size());
        words.forEach(word -> bytes.putInt(word[0]).putInt(word[1]).putInt(word[2]));
        return new ReadyText(bytes.put(text).flip());
    }

    public byte[] bytes() {
        byte[] all = new byte[bytes.limit()];
        bytes.get(0, all);
        return all;
    }

    int words() {
        return words;
    }

    int exactHash(int word) {
        return bytes.getInt(Integer.BYTES + word * WORD);
    }

    int foldedHash(int word) {
        return bytes.getInt(Integer.BYTES + word * WORD + Integer.BYTES);
    }

    int start(int word) {
        return place(word) >>> START_AT & STARTS;
    }

    int end(int word) {
        return start(word) + (place(word) & LENGTHS);
    }

    int passage(int word) {
        return place(word) >>> PASSAGE_AT;
    }

    private int place(int word) {
        return bytes.getInt(Integer.BYTES + word * WORD + 2 * Integer.BYTES);
    }

    private int length() {
        return (bytes.limit() - textAt) / Character.BYTES;
    }

    /** @param shift what a place in the whole text is ahead of the same place in this one */
    record Stretch(String text, int shift) {}

    /** About so many characters around a place, whole words of one passage, with dots where something is left out. */
    Stretch around(int from, int before, int most) {
        int start = Math.max(0, from - before);
        int end = Math.min(length(), start + most);
        String text = slice(start, end);
        int place = from - start;
        int passage = place == 0 ? -1 : text.lastIndexOf(APART, place - 1);
        boolean cutBefore = passage < 0 && start > 0;
        int first = passage >= 0 ? passage + 1 : cutBefore ? Math.min(place, text.indexOf(' ') + 1) : 0;
        int nextPassage = text.indexOf(APART, place);
        boolean cutAfter = nextPassage < 0 && end < length() && charAt(end) != APART;
        int last = nextPassage >= 0 ? nextPassage : cutAfter ? text.lastIndexOf(' ') : text.length();
        last = last > place ? last : text.length();
        String dots = cutBefore ? "… " : "";
        return new Stretch(dots + text.substring(first, last).stripTrailing() + (cutAfter ? " …" : ""),
                start + first - dots.length());
    }

    private char charAt(int place) {
        return bytes.getChar(textAt + place * Character.BYTES);
    }

    private String slice(int start, int end) {
        char[] some = new char[end - start];
        for (int at = 0; at < some.length; at++) {
            some[at] = charAt(start + at);
        }
        return new String(some);
    }
}
