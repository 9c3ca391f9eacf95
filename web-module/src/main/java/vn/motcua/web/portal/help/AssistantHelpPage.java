package vn.motcua.web.portal.help;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.support.application.Assistant;
import vn.motcua.support.application.Assistant.Answer;
import vn.motcua.support.application.Reply;
import vn.motcua.support.domain.Conversation;
import vn.motcua.web.support.Visit;

/** Trợ lý ảo: a conversation in plain pages. What is typed comes by POST, so that it stands in no address and no log. */
@Named
@RequestScoped
public class AssistantHelpPage {

    @Inject Assistant assistant;
    @Inject Visit visit;

    private String about;
    private String typed;
    private String say;
    private String talk;
    private Conversation conversation = Conversation.NEW;
    private List<Spoken> turns = List.of();

    /**
     * Một lượt, như hiện trên trang.
     *
     * @param talk the conversation up to here, for the buttons of this answer
     */
    public record Spoken(String asked, Reply reply, String talk, boolean latest) {}

    public void open() {
        Conversation before = TalkText.read(talk);
        if (about != null && before.turns().isEmpty()) {
            before = Conversation.about(about);
        }
        Answer answer = answer(before);
        conversation = answer.conversation();
        turns = spoken(answer);
    }

    private Answer answer(Conversation before) {
        if (visit.isPost() && say != null) {
            return assistant.choose(before, say);
        }
        if (visit.isPost()) {
            return assistant.answer(before, typed);
        }
        return assistant.retold(before);
    }

    private List<Spoken> spoken(Answer answer) {
        List<Spoken> spoken = new ArrayList<>();
        List<Conversation.Turn> all = answer.conversation().turns();
        List<Reply> replies = new ArrayList<>(assistant.earlier(answer.conversation()));
        if (answer.reply() != null && !all.isEmpty()) {
            replies.add(answer.reply());
        }
        for (int at = 0; at < Math.min(all.size(), replies.size()); at++) {
            String upToHere = TalkText.write(new Conversation(all.subList(0, at + 1)));
            spoken.add(new Spoken(all.get(at).asked(), replies.get(at), upToHere, at == all.size() - 1));
        }
        if (all.isEmpty() && answer.reply() != null) {
            spoken.add(new Spoken("", answer.reply(), "", true));
        }
        return spoken;
    }

    public List<Spoken> getTurns() {
        return turns;
    }

    /** The conversation so far, for the next question. */
    public String getConversation() {
        return TalkText.write(conversation);
    }

    public boolean isBegun() {
        return !turns.isEmpty();
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getSay() {
        return say;
    }

    public void setSay(String say) {
        this.say = say;
    }

    public String getTalk() {
        return talk;
    }

    public void setTalk(String talk) {
        this.talk = talk;
    }
}
