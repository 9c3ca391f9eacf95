package vn.motcua.form.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tờ khai đang mở ở một cửa sổ: what one window wants to be kept, told apart from what it only shows. The same draft may be
 * open in another window, or on another device; what was kept from there stays, where nothing was changed here.
 *
 * @param typed all answers as they stand here, by path key
 * @param shown what they were when this window was filled last
 * @param kept what it knew to be kept
 * @param lists paths whose answer is several lines of equal standing, such as files: of these both windows' changes count
 */
public record EditedAnswers(
        Map<String, String> typed, Map<String, String> shown, Map<String, String> kept, Set<String> lists) {

    private static final Pattern IN_A_ROW = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)\\.([0-9]{1,3})\\..+");

    /**
     * Kết quả ghép: what is to be kept, and where the other window had its say.
     *
     * @param elsewhere paths whose answer is the other window's, as nothing was changed here
     * @param disputed what was typed here where the other window changed the same answer; theirs is kept until somebody
     *        chooses
     */
    public record Merged(Map<String, String> answers, Set<String> elsewhere, Map<String, String> disputed) {}

    public EditedAnswers {
        typed = Map.copyOf(typed);
        shown = Map.copyOf(shown);
        kept = Map.copyOf(kept);
        lists = Set.copyOf(lists);
    }

    /** What is to be kept, where this is kept now. */
    public Merged over(Map<String, String> now) {
        Map<String, String> merged = new TreeMap<>(typed);
        TreeSet<String> elsewhere = new TreeSet<>();
        Map<String, String> disputed = new TreeMap<>();
        TreeSet<String> paths = new TreeSet<>(now.keySet());
        paths.addAll(kept.keySet());
        for (String path : paths) {
            String there = now.get(path);
            String here = typed.get(path);
            if (Objects.equals(there, kept.get(path)) || isSame(there, here)) {
                continue;
            }
            if (Objects.equals(here, shown.get(path))) {
                elsewhere.add(path);
            } else if (lists.contains(path)) {
                merged.put(path, bothChanges(kept.get(path), here, there));
                continue;
            } else if (there != null) {
                disputed.put(path, here == null ? "" : here);
            } else {
                continue; // taken away there, and changed here: what was typed stays
            }
            put(merged, path, there);
        }
        keepRowsOf(merged, disputed);
        return new Merged(merged, elsewhere, disputed);
    }

    private static boolean isSame(String one, String other) {
        return Objects.equals(one == null ? "" : one.strip(), other == null ? "" : other.strip());
    }

    private static String bothChanges(String before, String here, String there) {
        List<String> base = lines(before);
        List<String> mine = lines(here);
        LinkedHashSet<String> both = new LinkedHashSet<>(lines(there));
        both.removeIf(line -> base.contains(line) && !mine.contains(line));
        mine.stream().filter(line -> !base.contains(line)).forEach(both::add);
        return String.join("\n", both);
    }

    private static List<String> lines(String answer) {
        return answer == null ? List.of() : answer.lines().filter(line -> !line.isBlank()).toList();
    }

    private static void put(Map<String, String> answers, String path, String answer) {
        if (answer == null) {
            answers.remove(path);
        } else {
            answers.put(path, answer);
        }
    }

    /** A row in which something was typed here is not lost because there are fewer rows there. */
    private void keepRowsOf(Map<String, String> merged, Map<String, String> disputed) {
        typed.forEach((path, answer) -> {
            Matcher row = IN_A_ROW.matcher(path);
            if (row.matches() && !answer.isBlank() && !answer.equals(shown.get(path))) {
                String block = row.group(1);
                int needed = Integer.parseInt(row.group(2)) + 1;
                if (rows(merged.get(block)) < needed && rows(typed.get(block)) >= needed) {
                    merged.put(block, String.valueOf(needed));
                    disputed.remove(block);
                }
            }
        });
    }

    private static int rows(String count) {
        return count != null && count.matches("[0-9]{1,3}") ? Integer.parseInt(count) : 0;
    }
}
