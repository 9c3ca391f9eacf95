package vn.motcua.procedure.domain;

import java.util.ArrayList;
import java.util.List;

/** Dãy con chung dài nhất: which items two lists have in common, in order. Bounded: huge lists share nothing but their ends. */
final class CommonItems {

    private static final long MOST_CELLS = 2_000_000;

    private CommonItems() {}

    /** Pairs of places (in one, in the other) of equal items, ascending. */
    static <T> List<int[]> of(List<T> one, List<T> other) {
        int start = 0;
        while (start < one.size() && start < other.size() && one.get(start).equals(other.get(start))) {
            start++;
        }
        int end = 0;
        while (end < one.size() - start && end < other.size() - start
                && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
            end++;
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < start; i++) {
            pairs.add(new int[] {i, i});
        }
        pairs.addAll(between(one.subList(start, one.size() - end), other.subList(start, other.size() - end), start));
        for (int i = end; i > 0; i--) {
            pairs.add(new int[] {one.size() - i, other.size() - i});
        }
        return pairs;
    }

    private static <T> List<int[]> between(List<T> one, List<T> other, int shift) {
        List<int[]> pairs = new ArrayList<>();
        if ((long) one.size() * other.size() > MOST_CELLS) {
            return pairs;
        }
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                longest[i][j] = one.get(i).equals(other.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < one.size() && j < other.size(); ) {
            if (one.get(i).equals(other.get(j))) {
                pairs.add(new int[] {shift + i++, shift + j++});
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
