package vn.motcua.support.domain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuộc trò chuyện: the last few turns, kept by the visitor's own page and nowhere else. */
public record Conversation(List<Turn> turns) implements Serializable {

    public static final Conversation NEW = new Conversation(List.of());

    static final int MOST_TURNS = 6;
    private static final int LONGEST_SHOWN = 200;

    /** Một lượt hỏi và điều đã trả lời. */
    public record Turn(String asked, Topic topic) implements Serializable {

        public Turn {
            asked = asked == null ? "" : asked.substring(0, Math.min(asked.length(), LONGEST_SHOWN));
        }
    }

    public Conversation {
        List<Turn> whole = turns == null // it comes back from a page: what is not whole is left out
                ? List.of()
                : turns.stream().filter(turn -> turn != null && turn.topic() != null && turn.topic().kind() != null).toList();
        turns = List.copyOf(whole.subList(Math.max(0, whole.size() - MOST_TURNS), whole.size()));
    }

    /** About one procedure that somebody is reading. */
    public static Conversation about(String procedureCode) {
        return new Conversation(List.of(new Turn("", Topic.about(procedureCode, List.of()))));
    }

    public Conversation with(String asked, Topic topic) {
        List<Turn> longer = new ArrayList<>(turns);
        longer.add(new Turn(asked, topic));
        return new Conversation(longer);
    }

    /** Without its last turn. */
    public Conversation back() {
        return turns.isEmpty() ? this : new Conversation(turns.subList(0, turns.size() - 1));
    }

    /** The procedure that was spoken of last. */
    public Optional<Topic> lastProcedure() {
        for (int at = turns.size() - 1; at >= 0; at--) {
            if (turns.get(at).topic().isAboutOneProcedure()) {
                return Optional.of(turns.get(at).topic());
            }
        }
        return Optional.empty();
    }

    public Optional<Topic> last() {
        return turns.isEmpty() ? Optional.empty() : Optional.of(turns.get(turns.size() - 1).topic());
    }
}
