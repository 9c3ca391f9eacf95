package vn.motcua.web.portal.help;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import vn.motcua.support.domain.Conversation;

/**
 * Cuộc trò chuyện đi theo trang: a hidden field holds it, so that nothing is kept here of what an anonymous visitor asks.
 * It holds codes, from which answers are told anew; whoever changes it can only make us tell something else that is public.
 */
final class TalkText {

    private static final int LONGEST = 20_000;
    private static final Jsonb JSON = JsonbBuilder.create();

    private TalkText() {}

    static String write(Conversation conversation) {
        return JSON.toJson(conversation);
    }

    /** What is not ours, or broken, is a conversation that begins. */
    static Conversation read(String text) {
        if (text == null || text.length() > LONGEST) {
            return Conversation.NEW;
        }
        try {
            Conversation read = JSON.fromJson(text, Conversation.class);
            return read == null ? Conversation.NEW : read;
        } catch (JsonbException broken) {
            return Conversation.NEW;
        }
    }
}
