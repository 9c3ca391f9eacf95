package vn.motcua.search.gateway;

/** Những gì khớp: things with their scores, each thing once, as a window on arrays that may be shared. */
record Matches(int[] things, float[] scores, int from, int size, float boost) {

    static final Matches NONE = new Matches(new int[0], new float[0], 0, 0, 1);

    static Matches of(int[] things, float[] scores, int size) {
        return new Matches(things, scores, 0, size, 1);
    }

    int thing(int at) {
        return things[from + at];
    }

    float score(int at) {
        return scores[from + at] * boost;
    }
}
