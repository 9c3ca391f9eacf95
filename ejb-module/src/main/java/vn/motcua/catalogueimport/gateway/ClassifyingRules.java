package vn.motcua.catalogueimport.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.catalogueimport.domain.Doubt.Kind;
import vn.motcua.kernel.Folded;
import vn.motcua.procedure.domain.Audience;
import vn.motcua.procedure.domain.ChannelTerms;
import vn.motcua.procedure.domain.Classification;
import vn.motcua.procedure.domain.LifeEvent;
import vn.motcua.procedure.domain.OnlineLevel;
import vn.motcua.procedure.domain.SettlementLevel;
import vn.motcua.procedure.domain.SubmissionChannel;

/**
 * Quy tắc phân loại: what the source does not say in our terms is derived by tables, which stand as CSV files beside this
 * class. The first row that fits decides.
 */
final class ClassifyingRules {

    static final ClassifyingRules STANDARD = new ClassifyingRules();

    private static final String IN_FIELD = "field";
    private static final String SEPARATOR = ";";

    /** Bộ, ngành: short name in the source, code and name. */
    record Ministry(String key, String code, String name) {}

    private record LifeEventRule(String where, String words, LifeEvent event) {

        boolean fits(String foldedField, String foldedName) {
            return (" " + (IN_FIELD.equals(where) ? foldedField : foldedName) + " ").contains(" " + words + " ");
        }
    }

    private record OnlineRule(SubmissionChannel channel, OnlineLevel level, String reason) {}

    private final Map<String, Ministry> ministries = byKey("ministries.csv", row -> new Ministry(row[0], row[1], row[2]));
    private final Map<String, SettlementLevel> levels = byKey("levels.csv", row -> SettlementLevel.valueOf(row[1]));
    private final Map<String, Audience> audiences = byKey("audiences.csv", row -> Audience.valueOf(row[1]));
    private final List<LifeEventRule> lifeEvents = rows("life-events.csv").stream()
            .map(row -> new LifeEventRule(row[0], Folded.of(row[1]), LifeEvent.valueOf(row[2])))
            .toList();
    private final List<OnlineRule> online = rows("online-levels.csv").stream()
            .map(row -> new OnlineRule(SubmissionChannel.valueOf(row[0]), OnlineLevel.valueOf(row[1]), row[2]))
            .toList();

    private ClassifyingRules() {}

    /** By short name, code or name; one that is not known keeps what the source calls it. */
    Ministry ministry(String source, String field, Doubts doubts) {
        return Optional.ofNullable(ministries.get(Folded.of(source)))
                .or(() -> ministries.values().stream()
                        .filter(one -> one.code().equals(source) || Folded.of(one.name()).equals(Folded.of(source)))
                        .findFirst())
                .orElseGet(() -> {
                    doubts.add(Kind.UNKNOWN_VALUE, field, source);
                    return new Ministry(source, "KHAC", source.isBlank() ? "Chưa rõ" : source);
                });
    }

    /** For whom it is, by the phrases of the source; a phrase may contain commas itself. */
    Set<Audience> audiences(String words, String field, Doubts doubts) {
        Set<Audience> found = EnumSet.noneOf(Audience.class);
        String rest = Folded.of(words);
        List<String> longestFirst = audiences.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        for (String phrase : longestFirst) {
            if ((" " + rest + " ").contains(" " + phrase + " ")) {
                found.add(audiences.get(phrase));
                rest = (" " + rest + " ").replace(" " + phrase + " ", "  ").strip();
            }
        }
        if (!rest.isBlank()) {
            doubts.add(Kind.UNKNOWN_VALUE, field, words);
        }
        return found;
    }

    Set<SettlementLevel> levels(Collection<String> words, String field, Doubts doubts) {
        Set<SettlementLevel> found = EnumSet.noneOf(SettlementLevel.class);
        for (String word : words) {
            SettlementLevel level = levels.get(Folded.of(word));
            if (level == null) {
                doubts.keep(Kind.UNKNOWN_VALUE, field, field, word);
            }
            found.add(level == null ? SettlementLevel.OTHER : level);
        }
        return found;
    }

    /** Everything but the code of the sector, which is ours to give. */
    Classification classification(String name, String sector, Set<SettlementLevel> at, Set<Audience> whom, String whomText,
            String kind, Collection<ChannelTerms> channels) {
        Optional<OnlineRule> level = online.stream()
                .filter(rule -> channels.stream().anyMatch(terms -> terms.channel() == rule.channel()))
                .findFirst();
        return new Classification(null, at, whom, whomText.isEmpty() ? null : whomText, lifeEvent(name, sector),
                level.map(OnlineRule::level).orElse(OnlineLevel.INFORMATION),
                level.map(OnlineRule::reason).filter(reason -> !reason.isEmpty()).orElse(null),
                kind.isEmpty() ? null : kind);
    }

    private LifeEvent lifeEvent(String name, String sector) {
        String foldedName = Folded.of(name);
        String foldedField = Folded.of(sector);
        return lifeEvents.stream()
                .filter(rule -> rule.fits(foldedField, foldedName))
                .map(LifeEventRule::event)
                .findFirst()
                .orElse(LifeEvent.OTHER);
    }

    private static <T> Map<String, T> byKey(String file, Function<String[], T> value) {
        return rows(file).stream().collect(Collectors.toMap(row -> Folded.of(row[0]), value));
    }

    /** Columns are separated by semicolons; the first line is the heading, lines with # are remarks. */
    private static List<String[]> rows(String file) {
        try (InputStream in = ClassifyingRules.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(SEPARATOR, -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
