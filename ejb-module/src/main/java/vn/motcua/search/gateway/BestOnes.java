package vn.motcua.search.gateway;

/** Những cái tốt nhất: keeps the best few of many without sorting all; of equals the one with the lower place. */
final class BestOnes {

    private final int[] things;
    private final float[] scores;
    private final int[] places;
    private int size;

    BestOnes(int most) {
        things = new int[most + 1];
        scores = new float[most + 1];
        places = new int[most + 1];
    }

    /** The worst of them stands at 1: a heap. */
    void offer(int thing, float score, int place) {
        if (size < things.length - 1) {
            set(++size, thing, score, place);
            up(size);
        } else if (isWorse(scores[1], places[1], score, place)) {
            set(1, thing, score, place);
            down();
        }
    }

    interface Taker {
        void take(int thing, float score);
    }

    /** Best first; empties it. */
    void inOrder(Taker taker) {
        int[] ordered = new int[size];
        float[] ofOrdered = new float[size];
        for (int at = size - 1; at >= 0; at--) {
            ordered[at] = things[1];
            ofOrdered[at] = scores[1];
            set(1, things[size], scores[size], places[size]);
            size--;
            down();
        }
        for (int at = 0; at < ordered.length; at++) {
            taker.take(ordered[at], ofOrdered[at]);
        }
    }

    private void up(int from) {
        for (int at = from; at > 1 && isWorse(at, at / 2); at /= 2) {
            swap(at, at / 2);
        }
    }

    private void down() {
        int at = 1;
        while (2 * at <= size) {
            int child = 2 * at < size && isWorse(2 * at + 1, 2 * at) ? 2 * at + 1 : 2 * at;
            if (!isWorse(child, at)) {
                return;
            }
            swap(child, at);
            at = child;
        }
    }

    private boolean isWorse(int one, int other) {
        return isWorse(scores[one], places[one], scores[other], places[other]);
    }

    private static boolean isWorse(float score, int place, float than, int thanPlace) {
        return score < than || score == than && place > thanPlace;
    }

    private void set(int at, int thing, float score, int place) {
        things[at] = thing;
        scores[at] = score;
        places[at] = place;
    }

    private void swap(int one, int other) {
        int thing = things[one];
        float score = scores[one];
        int place = places[one];
        set(one, things[other], scores[other], places[other]);
        set(other, thing, score, place);
    }
}
