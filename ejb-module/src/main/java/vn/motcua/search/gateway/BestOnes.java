package vn.motcua.search.gateway;

import java.util.Arrays;

/** Những cái tốt nhất: keeps the best few of many without sorting all; of equals the one with the lower place. */
final class BestOnes {

    /** The score in the upper half, as numbers above zero order like their bits; in the lower what is left to the last place. */
    private final long[] heap;
    private int size;

    BestOnes(int most) {
        heap = new long[most];
    }

    /** @param score not below zero */
    void offer(float score, int place) {
        long one = (long) Float.floatToRawIntBits(score) << Integer.SIZE | Integer.MAX_VALUE - place;
        if (size < heap.length) {
            heap[size++] = one;
            if (size == heap.length) {
                Arrays.sort(heap); // in order, so that the worst is on top of a heap
            }
        } else if (one > heap[0]) {
            replaceWorst(one);
        }
    }

    private void replaceWorst(long one) {
        int at = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= one) {
                break;
            }
            heap[at] = heap[child];
            at = child;
            child = 2 * at + 1;
        }
        heap[at] = one;
    }

    interface Taker {
        void take(int place, float score);
    }

    /** Best first; empties it. */
    void inOrder(Taker taker) {
        Arrays.sort(heap, 0, size);
        for (int at = size - 1; at >= 0; at--) {
            taker.take(Integer.MAX_VALUE - (int) heap[at], Float.intBitsToFloat((int) (heap[at] >>> Integer.SIZE)));
        }
        size = 0;
    }
}
