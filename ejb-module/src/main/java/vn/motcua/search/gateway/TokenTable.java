package vn.motcua.search.gateway;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Bảng từ: for each token the things that hold it and what that scores, in two long arrays. */
final class TokenTable {

    private final Map<String, Integer> numbers;
    private final int[] from;
    private final int[] things;
    private final float[] scores;
    private volatile String[] sorted;

    private TokenTable(Map<String, Integer> numbers, int[] from, int[] things, float[] scores) {
        this.numbers = numbers;
        this.from = from;
        this.things = things;
        this.scores = scores;
    }

    /** What holds the token; nothing if it is unknown. Shares the arrays: read only. */
    Matches of(String token, double boost) {
        Integer number = numbers.get(token);
        return number == null
                ? Matches.NONE
                : new Matches(things, scores, from[number], from[number + 1] - from[number], (float) boost, null);
    }

    List<String> startingWith(String start) {
        String[] all = sorted;
        if (all == null) {
            all = numbers.keySet().toArray(String[]::new);
            Arrays.sort(all);
            sorted = all;
        }
        int first = Arrays.binarySearch(all, start);
        int from = first < 0 ? -first - 1 : first;
        int to = from;
        while (to < all.length && all[to].startsWith(start)) {
            to++;
        }
        return Arrays.asList(all).subList(from, to);
    }

    /** How many entries there are. */
    int size() {
        return things.length;
    }

    static final class Builder {

        private final Map<String, Integer> numbers = new HashMap<>();
        private int[] from = new int[1 << 10];
        private int[] things = new int[1 << 12];
        private float[] scores = new float[1 << 12];
        private int size;

        /** Begins a token; each once. */
        void token(String token) {
            if (numbers.size() + 2 > from.length) {
                from = Arrays.copyOf(from, 2 * from.length);
            }
            from[numbers.size()] = size;
            numbers.put(token, numbers.size());
        }

        void add(int thing, float score) {
            if (size == things.length) {
                things = Arrays.copyOf(things, 2 * size);
                scores = Arrays.copyOf(scores, 2 * size);
            }
            things[size] = thing;
            scores[size++] = score;
        }

        TokenTable done() {
            from[numbers.size()] = size;
            return new TokenTable(numbers, Arrays.copyOf(from, numbers.size() + 1), Arrays.copyOf(things, size),
                    Arrays.copyOf(scores, size));
        }
    }
}
