package vn.motcua.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.SearchQuestion;
import vn.motcua.search.domain.Searchable;
import vn.motcua.support.application.Dialogue;
import vn.motcua.support.domain.Conversation;
import vn.motcua.support.domain.Findings;
import vn.motcua.support.domain.Found;
import vn.motcua.support.domain.IntentReader;
import vn.motcua.support.domain.PlaceNames;
import vn.motcua.support.domain.Topic;

/**
 * How often the assistant answers rightly, asks back rightly and rightly says that it does not know, over the real
 * catalogue; a wrong answer is counted apart from a question too many.
 */
public final class AssistantQuality {

    private AssistantQuality() {}

    /** @param intents names; empty if nothing in particular is asked */
    private record Turn(String half, String kind, String text, Set<String> codes, String before, Set<String> intents) {}

    public static void main(String[] arguments) throws IOException {
        Path shared = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data");
        boolean each = arguments.length > 1;
        List<Searchable> catalogue = RealCatalogue.read(shared);
        Set<String> codes = catalogue.stream().map(Searchable::id).collect(Collectors.toSet());
        Path folder = Files.createTempDirectory("assistant-quality");
        try (OurSearch ours = new OurSearch(folder, catalogue)) {
            Dialogue understanding = new Dialogue(new IntentReader(), new RealFindings(ours), PlaceNames.NONE, codes::contains);
            Map<String, List<Turn>> sets = Stream.concat(own().stream(), practitioners(shared, codes).stream())
                    .collect(Collectors.groupingBy(Turn::half, LinkedHashMap::new, Collectors.toList()));
            sets.forEach((half, turns) -> report(half, turns, understanding, each));
        }
    }

    private static void report(String half, List<Turn> turns, Dialogue understanding, boolean each) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (Turn turn : turns) {
            Conversation before = turn.before().isEmpty() ? Conversation.NEW : Conversation.about(turn.before());
            Topic topic = understanding.topicOf(before, turn.text());
            String verdict = verdict(turn, topic);
            counts.computeIfAbsent(turn.kind(), kind -> new LinkedHashMap<>()).merge(verdict, 1, Integer::sum);
            if (each && !verdict.equals("right")) {
                Report.line("%s %s | %s | wanted %s %s | %s %s %s", half, verdict, turn.text(), turn.codes(), turn.intents(),
                        topic.kind(), topic.code() == null ? topic.choices() : topic.code(), topic.intents());
            }
        }
        counts.forEach((kind, verdicts) -> Report.line("| %s | %s | %d | %s |", half, kind,
                verdicts.values().stream().mapToInt(Integer::intValue).sum(), verdicts));
    }

    private static String verdict(Turn turn, Topic topic) {
        boolean answered = topic.kind() == Topic.Kind.PROCEDURE;
        boolean asked = topic.kind() == Topic.Kind.CHOICE;
        Set<String> intents = topic.intents().stream().map(Enum::name).collect(Collectors.toSet());
        boolean understood = turn.intents().isEmpty() || intents.equals(turn.intents());
        return switch (turn.kind()) {
            case "pick", "follow" -> answered
                    ? turn.codes().contains(topic.code()) ? understood ? "right" : "right procedure, other question" : "WRONG"
                    : asked ? topic.choices().stream().anyMatch(turn.codes()::contains) ? "asked, offered" : "asked, not offered"
                            : "not known";
            case "ask" -> asked
                    ? topic.choices().containsAll(turn.codes()) ? "right"
                            : topic.choices().stream().anyMatch(turn.codes()::contains) ? "asked, some offered" : "asked, none offered"
                    : answered ? turn.codes().contains(topic.code()) ? "answered one of them" : "WRONG" : "not known";
            default -> answered ? "WRONG" : asked ? "asked" : "right";
        };
    }

    private static List<Turn> own() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                AssistantQuality.class.getResourceAsStream("assistant-turns.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split("\t", -1))
                    .map(cells -> new Turn(cells[1], cells[2], cells[3], codes(cells[4]), cells[5], codes(cells[6])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of the practitioners to which an answer is in the catalogue, and those to which there is none. */
    private static List<Turn> practitioners(Path shared, Set<String> known) throws IOException {
        return Files.readAllLines(shared.resolve("eval/question_procedure.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Turn("eval", cells[1], cells[2], codes(cells[4]).stream().filter(known::contains)
                        .collect(Collectors.toSet()), "", Set.of()))
                .filter(turn -> turn.kind().equals("none") || !turn.codes().isEmpty())
                .toList();
    }

    private static Set<String> codes(String cell) {
        return Arrays.stream(cell.split(",")).filter(code -> !code.isBlank() && !code.equals("?")).collect(Collectors.toSet());
    }

    private record RealFindings(OurSearch ours) implements Findings {

        @Override
        public List<Found> procedures(String text, int most) {
            if (text.isBlank()) {
                return List.of();
            }
            return ours.search().find(new SearchQuestion(text, Set.of(SearchKind.PROCEDURE), Map.of(), Set.of(), 0, most))
                    .hits().stream()
                    .map(hit -> new Found(hit.id(), hit.plainTitle(), hit.score(), hit.certainty()))
                    .toList();
        }

        @Override
        public boolean isStrange(String text) {
            return !ours.search().find(SearchQuestion.of(text)).strange().isEmpty();
        }

        @Override
        public List<Found> articles(String text, int most) {
            return List.of();
        }
    }
}
