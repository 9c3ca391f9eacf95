package vn.motcua.search.domain;

import java.util.Set;

/** Bảng băm từ cần đánh dấu: a small open table, asked for every word of a text, without an object for any. */
final class WordHashes {

    private final int[] hashes;
    private final boolean[] taken;
    /** Whether the word counts whatever its accents are. */
    private final boolean[] withAnyAccent;
    private final int[] exact;
    private final int mask;

    WordHashes(Set<String> exactWords, Set<String> foldedWords) {
        int size = Integer.highestOneBit(Math.max(8, 4 * (exactWords.size() + foldedWords.size()))) << 1;
        mask = size - 1;
        hashes = new int[size];
        taken = new boolean[size];
        withAnyAccent = new boolean[size];
        foldedWords.forEach(word -> withAnyAccent[place(word.hashCode())] = true);
        exactWords.forEach(word -> place(Spelling.folded(word).hashCode()));
        exact = exactWords.stream().mapToInt(String::hashCode).sorted().toArray();
    }

    private int place(int hash) {
        int at = spread(hash);
        while (taken[at] && hashes[at] != hash) {
            at = at + 1 & mask;
        }
        taken[at] = true;
        hashes[at] = hash;
        return at;
    }

    private int spread(int hash) {
        return (hash ^ hash >>> 15) & mask;
    }

    int size() {
        return hashes.length;
    }

    /** Which of the words it is, or -1. */
    int slotOf(int folded, int exactHash) {
        int at = spread(folded);
        while (taken[at]) {
            if (hashes[at] == folded) {
                return withAnyAccent[at] || java.util.Arrays.binarySearch(exact, exactHash) >= 0 ? at : -1;
            }
            at = at + 1 & mask;
        }
        return -1;
    }
}
