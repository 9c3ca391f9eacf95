package vn.motcua.support.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.application.ProcedureDetails;
import vn.motcua.procedure.application.ReceivingAgency;
import vn.motcua.procedure.domain.ChannelTerms;
import vn.motcua.procedure.domain.FeeItem;
import vn.motcua.procedure.domain.RequiredDocument;
import vn.motcua.support.application.Reply.Part;
import vn.motcua.support.domain.Intent;

/**
 * Từng phần trả lời về một thủ tục: says what the publication says, in its words and numbers, and says so plainly where
 * it says nothing. What belongs to another case than the chosen one is left out.
 */
final class ProcedureSections {

    private static final int MOST_LINES = 20;
    private static final int LONGEST_LINE = 700;
    private static final int LONGEST_NAME = 90;
    private final ProcedureDetails details;
    private final String caseKey;
    private final CostSections costs;
    private final PlaceSection places;

    ProcedureSections(ProcedureDetails details, String caseKey, String agencyId) {
        this.details = details;
        this.caseKey = caseKey;
        this.costs = new CostSections(details, this::holds);
        this.places = new PlaceSection(details, agencyId);
    }

    List<Part> of(Intent intent) {
        return switch (intent) {
            case FEE -> costs.fees();
            case TIME -> costs.times();
            case PAPERS -> papers();
            case PLACE -> places.parts();
            case STEPS -> steps();
            case WHO -> who();
            case RESULT -> results();
            case ONLINE -> online();
            case START -> start();
            case LAW -> law();
            default -> List.of();
        };
    }

    /** Offices between which to choose; none if they are few enough to be told. */
    List<ReceivingAgency> officesToChooseFrom() {
        return places.isClear() ? List.of() : places.receivers();
    }

    /** Whether the answer is another one in another case, and none was chosen yet. */
    boolean differsByCase(Intent intent) {
        if (caseKey != null || details.content().cases().size() < 2) {
            return false;
        }
        Stream<String> keys = switch (intent) {
            case FEE -> details.fees().items().stream().map(FeeItem::caseKey);
            case TIME -> details.channels().stream().map(ChannelTerms::caseKey);
            case PAPERS -> details.components().stream().map(RequiredDocument::caseKey);
            case STEPS -> details.text().steps().stream().map(step -> step.caseKey());
            default -> Stream.empty();
        };
        return keys.anyMatch(Objects::nonNull);
    }

    private boolean holds(String key) {
        return key == null || key.equals(caseKey);
    }

    private List<Part> papers() {
        List<RequiredDocument> papers =
                details.components().stream().filter(paper -> holds(paper.caseKey())).toList();
        if (details.components().isEmpty()) {
            return titled("papers.title", Part.text(Wording.of("papers.none")));
        }
        List<Part> parts = new ArrayList<>(titled("papers.title"));
        if (differsByCase(Intent.PAPERS) && !papers.isEmpty()) {
            parts.add(Part.text(Wording.of("papers.common")));
        }
        addLines(parts, papers.stream().map(ProcedureSections::paper).toList(), false);
        return parts;
    }

    private static String paper(RequiredDocument paper) {
        List<String> counts = new ArrayList<>();
        addCount(counts, "papers.originals", paper.originals());
        addCount(counts, "papers.copies", paper.copies());
        addCount(counts, "papers.certified", paper.certifiedCopies());
        if (!paper.required()) {
            counts.add(Wording.of("papers.ifAny"));
        }
        if (paper.filledInOnline()) {
            counts.add(Wording.of("papers.online"));
        }
        String name = shortened(paper.name());
        return counts.isEmpty() ? name : name + " (" + String.join(", ", counts) + ")";
    }

    private static void addCount(List<String> counts, String key, int number) {
        if (number > 0) {
            counts.add(Wording.of(key, number));
        }
    }

    private List<Part> steps() {
        List<Part> parts = new ArrayList<>(titled("steps.title"));
        List<String> steps = details.text().steps().stream()
                .filter(step -> holds(step.caseKey()))
                .map(step -> shortened(step.text()))
                .toList();
        if (details.text().steps().isEmpty()) {
            parts.add(Part.text(Wording.of("steps.none")));
        }
        addLines(parts, steps, true);
        return parts;
    }

    private List<Part> who() {
        List<Part> parts = new ArrayList<>(titled("who.title"));
        String audience = details.content().classification().audienceText();
        if (audience == null) {
            audience = String.join(", ", details.content().classification().audiences().stream()
                    .map(one -> Wording.of("audience." + one))
                    .toList());
        }
        if (!audience.isBlank()) {
            parts.add(Part.text(Wording.of("who.audience", shortened(audience))));
        }
        if (details.text().conditions().isEmpty()) {
            parts.add(Part.text(Wording.of("who.none")));
        }
        addLines(parts, details.text().conditions().stream().map(ProcedureSections::shortened).toList(), false);
        return parts;
    }

    private List<Part> results() {
        List<String> names = details.text().results().stream().map(result -> shortened(result.name())).toList();
        List<Part> parts = new ArrayList<>(titled("result.title"));
        if (names.isEmpty()) {
            parts.add(Part.text(Wording.of("result.none")));
        }
        addLines(parts, names, false);
        return parts;
    }

    private List<Part> online() {
        List<Part> parts = new ArrayList<>(titled("online.title"));
        parts.add(Part.text(switch (details.card().onlineLevel()) {
            case FULL -> Wording.of("online.full");
            case PARTIAL -> Wording.of("online.partial");
            case INFORMATION -> Wording.of("online.information");
        }));
        if (details.partialReason() != null && !details.partialReason().isBlank()) {
            parts.add(Part.text(Wording.of("online.reason", shortened(details.partialReason()))));
        }
        if (details.card().online() && !details.offeredHere()) {
            parts.add(Part.text(Wording.of("online.notHere")));
        }
        return parts;
    }

    private List<Part> start() {
        return titled("start.title", Part.text(Wording.of(isStartable() ? "start.yes" : "start.no")));
    }

    boolean isStartable() {
        return details.card().online() && details.offeredHere();
    }

    private List<Part> law() {
        List<Part> parts = new ArrayList<>(titled("law.title"));
        if (details.text().legalBasis().isEmpty()) {
            parts.add(Part.text(Wording.of("law.none")));
        }
        addLines(parts, details.text().legalBasis().stream()
                .map(law -> law.number() == null ? law.name() : Wording.of("law.line", law.name(), law.number()))
                .toList(), false);
        return parts;
    }

    /** The little that is told when nothing in particular was asked. */
    List<Part> overview() {
        List<Part> parts = new ArrayList<>();
        if (details.text().summary() != null && !details.text().summary().isBlank()) {
            parts.add(Part.text(shortened(details.text().summary())));
        }
        List<String> facts = new ArrayList<>();
        if (!details.components().isEmpty()) {
            facts.add(Wording.of("overview.papers", details.components().size()));
        }
        facts.add(details.card().processingTime() == null
                ? Wording.of("overview.time.none")
                : Wording.of("overview.time", timesInShort()));
        facts.add(details.card().free()
                ? Wording.of("overview.free")
                : details.fees().items().isEmpty()
                        ? Wording.of("overview.fee.none")
                        : Wording.of("overview.fee", details.fees().items().size()));
        parts.add(Part.list(facts));
        parts.add(Part.text(Wording.of("overview.more")));
        return parts;
    }

    /** Every stated limit once, with its way of handing in where they differ. */
    private String timesInShort() {
        Map<String, String> byChannel = new TreeMap<>();
        details.channels().stream()
                .filter(one -> one.processingTime() != null && holds(one.caseKey()))
                .forEach(one -> byChannel.putIfAbsent(Wording.of("channel." + one.channel()),
                        Wording.time(one.processingTime())));
        if (byChannel.isEmpty()) {
            return Wording.time(details.card().processingTime());
        }
        return byChannel.values().stream().distinct().count() == 1
                ? byChannel.values().iterator().next()
                : String.join("; ", byChannel.entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .toList());
    }

    String source() {
        return Wording.of("source.procedure", nameInShort(), details.card().code(),
                VietnamTime.DAY.format(details.validFrom()))
                + (details.decision() == null || details.decision().number() == null
                        ? ""
                        : ". " + Wording.of("source.decision", details.decision().number()));
    }

    /** A long official name was told above already. */
    private String nameInShort() {
        String name = details.card().name();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, name.lastIndexOf(' ', LONGEST_NAME)) + "…";
    }

    static List<Part> titled(String key, Part... parts) {
        return Stream.concat(Stream.of(Part.title(Wording.of(key))), Stream.of(parts)).toList();
    }

    private static void addLines(List<Part> parts, List<String> lines, boolean numbered) {
        if (lines.isEmpty()) {
            return;
        }
        List<String> first = lines.subList(0, Math.min(MOST_LINES, lines.size()));
        parts.add(numbered ? Part.steps(first) : Part.list(first));
        if (lines.size() > MOST_LINES) {
            parts.add(Part.text(Wording.of("more")));
        }
    }

    static String shortened(String text) {
        String line = text == null ? "" : text.strip();
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
    }
}
