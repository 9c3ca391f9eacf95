package vn.motcua.search.gateway;

/**
 * Những gì khớp: things with their scores, each thing once, as a window on arrays that may be shared.
 *
 * @param more what some of them score on top; null for nothing
 */
record Matches(int[] things, float[] scores, int from, int size, float boost, Matches more) {

    static final Matches NONE = of(new int[0], new float[0], 0);

    static Matches of(int[] things, float[] scores, int size) {
        return new Matches(things, scores, 0, size, 1, null);
    }

    Matches with(Matches onTop) {
        return new Matches(things, scores, from, size, boost, onTop);
    }

    int thing(int at) {
        return things[from + at];
    }

    float score(int at) {
        return scores[from + at] * boost;
    }
}
