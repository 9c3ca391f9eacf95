package vn.motcua.support.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.search.domain.SearchUnavailable;
import vn.motcua.support.domain.Conversation;
import vn.motcua.support.domain.Findings;
import vn.motcua.support.domain.Intent;
import vn.motcua.support.domain.IntentReader;
import vn.motcua.support.domain.PlaceNames;
import vn.motcua.support.domain.Topic;
import vn.motcua.support.domain.Utterance;

/**
 * Trợ lý ảo: answers questions about procedures from what is published, asks back where several fit, and says so where it
 * does not know. Keeps nothing of what is said; the conversation travels with the request.
 */
@Stateless
@OpenToAnyone
public class Assistant {

    private static final IntentReader READER = new IntentReader();

    @Inject Findings findings;
    @Inject PublishedFacts published;
    @Inject UnansweredBook unanswered;

    /**
     * Một lượt trả lời.
     *
     * @param conversation with this turn, to be sent along with the next question
     * @param reply the answer; null only for an empty conversation
     */
    public record Answer(Conversation conversation, Reply reply) {}

    /** Answers what was typed. */
    public Answer answer(Conversation before, String typed) {
        Topic topic;
        try {
            topic = dialogue().topicOf(before, typed);
        } catch (SearchUnavailable notNow) {
            return new Answer(before, AnswerComposer.broken());
        }
        Utterance said = Utterance.of(typed);
        if (topic.kind() == Topic.Kind.UNKNOWN) {
            unanswered.note(READER.read(said).telling());
        }
        Conversation after = before.with(said.text(), topic);
        return new Answer(after, composer().compose(topic));
    }

    /** Answers what was chosen by a button of an answer before; {@code label} stood on it. */
    public Answer choose(Conversation before, String sent) {
        Command command = Command.read(sent);
        if (command.act() == Command.Act.BACK) {
            return retold(before.back());
        }
        Optional<Topic> last = before.lastProcedure();
        Topic topic = switch (command.act()) {
            case PROCEDURE -> Topic.about(command.value(), intentsOf(before));
            case HUMAN -> Topic.of(Topic.Kind.HUMAN).at(last.map(Topic::agencyId).orElse(null));
            case INTENT -> last.filter(about -> command.intent() != null)
                    .map(about -> about.asking(List.of(command.intent())))
                    .orElse(null);
            case CASE -> last.map(about -> about.inCase(command.value())).orElse(null);
            case AGENCY -> last.map(about -> about.asking(List.of(Intent.PLACE)).at(command.value())).orElse(null);
            default -> null;
        };
        if (topic == null) {
            return retold(before);
        }
        Reply reply = composer().compose(topic);
        return new Answer(before.with(ReplyTitle.of(command, reply), topic), reply);
    }

    /** What was asked while it was not clear of which procedure. */
    private static List<Intent> intentsOf(Conversation before) {
        return before.last()
                .filter(last -> last.kind() == Topic.Kind.CHOICE || last.kind() == Topic.Kind.UNKNOWN)
                .map(Topic::intents)
                .orElse(List.of());
    }

    /** The last answer of the conversation once more, in the words that hold now. */
    public Answer retold(Conversation conversation) {
        return new Answer(conversation, conversation.last().map(composer()::compose).orElse(null));
    }

    /** All answers of the conversation but the last. */
    public List<Reply> earlier(Conversation conversation) {
        int turns = conversation.turns().size();
        return conversation.turns().subList(0, Math.max(0, turns - 1)).stream()
                .map(turn -> composer().compose(turn.topic()))
                .toList();
    }

    private AnswerComposer composer() {
        return new AnswerComposer(published);
    }

    private Dialogue dialogue() {
        return new Dialogue(READER, findings, new PlaceNames(published.placeNames()), published::isInForce);
    }
}
