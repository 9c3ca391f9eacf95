package vn.motcua.procedure.domain;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.procedure.domain.TextRun.Kind;

/** Khác biệt từng chữ giữa hai đoạn văn. */
public final class WordDifference {

    private WordDifference() {}

    /** Runs of words in reading order; what was taken out comes before what was put in its place. */
    public static List<TextRun> between(String before, String after) {
        List<String> old = wordsOf(before);
        List<String> fresh = wordsOf(after);
        List<TextRun> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (int[] pair : CommonItems.of(old, fresh)) {
            append(runs, Kind.DELETED, old.subList(i, pair[0]));
            append(runs, Kind.INSERTED, fresh.subList(j, pair[1]));
            append(runs, Kind.SAME, List.of(old.get(pair[0])));
            i = pair[0] + 1;
            j = pair[1] + 1;
        }
        append(runs, Kind.DELETED, old.subList(i, old.size()));
        append(runs, Kind.INSERTED, fresh.subList(j, fresh.size()));
        return runs;
    }

    private static List<String> wordsOf(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static void append(List<TextRun> runs, Kind kind, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String text = String.join(" ", words);
        TextRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.kind() == kind) {
            runs.set(runs.size() - 1, new TextRun(kind, last.text() + " " + text));
        } else {
            runs.add(new TextRun(kind, text));
        }
    }
}
