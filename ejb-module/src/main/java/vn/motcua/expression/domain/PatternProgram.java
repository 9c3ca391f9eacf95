package vn.motcua.expression.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** Máy trạng thái của mẫu chữ: all ways through the pattern are followed at once, one step a character. */
final class PatternProgram {

    static final int MOST_STATES = 3000;

    /** One state: either reads a character, or leads on without reading. */
    private record State(IntPredicate reads, int next, int other) {}

    private static final int NOWHERE = -1;

    private final List<State> states = new ArrayList<>();
    private int start;

    /** Adds a state that reads one character and goes on to {@code next}. */
    int reading(IntPredicate reads, int next) {
        states.add(new State(reads, next, NOWHERE));
        return states.size() - 1;
    }

    /** Adds a state that goes on to either. */
    int fork(int one, int other) {
        states.add(new State(null, one, other));
        return states.size() - 1;
    }

    int accepting() {
        return fork(NOWHERE, NOWHERE);
    }

    /** The way back of a loop is known only when its body is there. */
    void lead(int fork, int one, int other) {
        states.set(fork, new State(null, one, other));
    }

    void startAt(int state) {
        start = state;
    }

    int size() {
        return states.size();
    }

    boolean matches(String text) {
        BitSet current = closure(List.of(start));
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            List<Integer> reached = new ArrayList<>();
            for (int s = current.nextSetBit(0); s >= 0; s = current.nextSetBit(s + 1)) {
                State state = states.get(s);
                if (state.reads() != null && state.reads().test(c)) {
                    reached.add(state.next());
                }
            }
            if (reached.isEmpty()) {
                return false;
            }
            current = closure(reached);
        }
        return current.get(0); // the accepting state is made first
    }

    private BitSet closure(List<Integer> from) {
        BitSet reached = new BitSet(states.size());
        List<Integer> open = new ArrayList<>(from);
        while (!open.isEmpty()) {
            int s = open.remove(open.size() - 1);
            if (s == NOWHERE || reached.get(s)) {
                continue;
            }
            reached.set(s);
            State state = states.get(s);
            if (state.reads() == null) {
                open.add(state.next());
                open.add(state.other());
            }
        }
        return reached;
    }
}
