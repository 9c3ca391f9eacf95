package vn.motcua.support.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.application.ProcedureDetails;
import vn.motcua.procedure.domain.ProcedureCase;
import vn.motcua.reference.application.AgencyCard;
import vn.motcua.support.application.Reply.Choice;
import vn.motcua.support.application.Reply.Part;
import vn.motcua.support.application.Reply.Source;
import vn.motcua.support.domain.HelpArticle;
import vn.motcua.support.domain.HelpMarkup;
import vn.motcua.support.domain.Intent;
import vn.motcua.support.domain.Topic;

/**
 * Soạn câu trả lời: puts a topic into words, out of what is published at that moment and nothing else. The same topic
 * told again later is told in the words that hold then.
 */
final class AnswerComposer {

    private static final int MOST_CASES = 8;
    private static final int MOST_AGENCIES = 200;

    private final Published published;

    AnswerComposer(Published published) {
        this.published = published;
    }

    /** Nội dung đã công bố: all that answers are made of. */
    interface Published {

        /** Empty unless it is in force today. */
        Optional<ProcedureDetails> procedure(String code);

        /** Names by code, of those in force. */
        Map<String, String> procedureNames(List<String> codes);

        /** Empty unless it is shown today. */
        Optional<HelpArticle> article(String slug);

        /** Where people are helped in person: the agency if one was named, or else the one-stop desks of the province. */
        List<AgencyCard> desks(String agencyId);
    }

    Reply compose(Topic topic) {
        return switch (topic.kind()) {
            case PROCEDURE -> aboutProcedure(topic);
            case ARTICLE -> fromArticle(topic);
            case CHOICE -> between(topic);
            case UNKNOWN -> unknown(topic);
            case WHICH -> said(topic, List.of(), "which.said");
            case STATUS -> said(topic, List.of(), "status.said", "status.own");
            case HUMAN -> human(topic);
            case GREETING -> said(topic, List.of(), "greeting.said", "greeting.try");
            case THANKS -> said(topic, List.of(), "thanks.said");
            case EMPTY -> said(topic, List.of(), "empty.said");
        };
    }

    private static Reply said(Topic topic, List<Choice> choices, String... keys) {
        List<Part> parts = new ArrayList<>();
        for (String key : keys) {
            parts.add(Part.text(Wording.of(key)));
        }
        return new Reply(topic, parts, choices, List.of(), null);
    }

    /** One alone may be meant or not; of several one is chosen. */
    private Reply between(Topic topic) {
        List<Choice> choices = choices(topic);
        return switch (choices.size()) {
            case 0 -> said(topic, choices, "unknown.said", "unknown.try");
            case 1 -> said(topic, choices, "choice.one", "choice.else");
            default -> said(topic, choices, "choice.which", "choice.none");
        };
    }

    private List<Choice> choices(Topic topic) {
        Map<String, String> names = published.procedureNames(topic.choices());
        return topic.choices().stream()
                .filter(names::containsKey)
                .map(code -> new Choice(Command.procedure(code), names.get(code), code))
                .toList();
    }

    private Reply unknown(Topic topic) {
        List<Choice> perhaps = choices(topic);
        return perhaps.isEmpty()
                ? said(topic, perhaps, "unknown.said", "unknown.try")
                : said(topic, perhaps, "unknown.said", "unknown.perhaps");
    }

    /** What the search cannot tell just now is not made up. */
    static Reply broken() {
        return said(Topic.of(Topic.Kind.HUMAN), List.of(), "unknown.broken");
    }

    private Reply human(Topic topic) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.text(Wording.of("human.said")));
        parts.add(Part.list(published.desks(topic.agencyId()).stream().map(AnswerComposer::contact).toList()));
        parts.add(Part.text(Wording.of("human.written")));
        return new Reply(topic, parts, List.of(), List.of(), null);
    }

    private static String contact(AgencyCard agency) {
        List<String> said = new ArrayList<>();
        said.add(agency.name());
        if (agency.address() != null) {
            said.add(Wording.of("place.address", agency.address()));
        }
        if (agency.phone() != null) {
            said.add(Wording.of("place.phone", agency.phone()));
        }
        return String.join(". ", said);
    }

    private Reply fromArticle(Topic topic) {
        Optional<HelpArticle> found = published.article(topic.slug());
        if (found.isEmpty()) {
            return said(Topic.unknown(List.of(), List.of()), List.of(), "unknown.said", "unknown.try");
        }
        HelpArticle article = found.get();
        Source source = new Source(Wording.of("source.article", article.title(),
                VietnamTime.DAY.format(VietnamTime.at(article.changedAt()))), null, article.kind(), article.slug(), false);
        return new Reply(topic, List.of(Part.title(article.title()), Part.article(HelpMarkup.read(article.body()))),
                choices(Topic.between(article.content().procedureCodes(), List.of())), List.of(), source);
    }

    private Reply aboutProcedure(Topic topic) {
        Optional<ProcedureDetails> found = published.procedure(topic.code());
        if (found.isEmpty()) {
            return said(topic, List.of(), "unknown.gone");
        }
        ProcedureDetails details = found.get();
        ProcedureSections sections = new ProcedureSections(details, topic.caseKey(), topic.agencyId());
        List<Part> parts = new ArrayList<>();
        parts.add(Part.text(Wording.of("about", details.card().name())));
        chosenCase(details, topic.caseKey()).ifPresent(one ->
                parts.add(Part.text(Wording.of("case.chosen", one.name()))));
        if (topic.intents().isEmpty()) {
            parts.addAll(sections.overview());
        }
        topic.intents().forEach(intent -> parts.addAll(sections.of(intent)));
        List<Choice> choices = new ArrayList<>();
        if (topic.intents().stream().anyMatch(sections::differsByCase)) {
            parts.add(Part.text(Wording.of("case.which")));
            details.content().cases().stream().limit(MOST_CASES).forEach(one ->
                    choices.add(new Choice(Command.inCase(one.key()), one.name(), null)));
        }
        if (choices.isEmpty()) {
            Intent.OFFERED.stream()
                    .filter(intent -> !topic.intents().contains(intent))
                    .forEach(intent -> choices.add(new Choice(Command.intent(intent), Wording.of("ask." + intent), null)));
        }
        Source source = new Source(
                sections.source(), details.card().code(), null, null, sections.isStartable());
        return new Reply(topic, parts, choices, agencies(topic, sections), source);
    }

    private static Optional<ProcedureCase> chosenCase(ProcedureDetails details, String key) {
        return details.content().cases().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    private static List<Choice> agencies(Topic topic, ProcedureSections sections) {
        if (!topic.intents().contains(Intent.PLACE)) {
            return List.of();
        }
        return sections.officesToChooseFrom().stream()
                .limit(MOST_AGENCIES)
                .map(one -> new Choice(Command.agency(one.agency().id()), one.agency().name(), null))
                .toList();
    }
}
