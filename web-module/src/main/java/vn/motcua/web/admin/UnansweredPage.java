package vn.motcua.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.support.application.UnansweredReading;
import vn.motcua.support.application.UnansweredReading.Topic;
import vn.motcua.web.support.Notices;

/** Câu hỏi chưa trả lời được: what people asked the assistant about in vain. */
@Named
@RequestScoped
public class UnansweredPage {

    @Inject UnansweredReading unanswered;
    @Inject Notices notices;

    private String words;
    private List<Topic> topics;

    public void load() {
        getTopics();
    }

    /** Takes the topic of that name off the list. */
    public String settle() {
        unanswered.settle(words);
        notices.done("officeText", "unanswered.settled", words);
        return "/admin/unanswered?faces-redirect=true";
    }

    public List<Topic> getTopics() {
        if (topics == null) {
            topics = unanswered.mostAsked();
        }
        return topics;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
