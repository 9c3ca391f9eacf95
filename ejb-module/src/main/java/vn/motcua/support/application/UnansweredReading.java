package vn.motcua.support.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.support.domain.UnansweredTopics;

/** Câu hỏi chưa trả lời được: what editors may want to write about next. */
@Stateless
public class UnansweredReading {

    private static final int MOST_SHOWN = 100;

    @Inject UnansweredTopics topics;

    /** Một chủ đề và số lần được hỏi. */
    public record Topic(String words, int asked, LocalDate lastAskedOn) implements Serializable {}

    @Requires(Permission.MANAGE_CATALOGUE)
    public List<Topic> mostAsked() {
        return topics.mostAsked(MOST_SHOWN).stream()
                .map(topic -> new Topic(topic.topic(), topic.asked(), topic.lastAskedOn()))
                .toList();
    }

    /** Takes it off the list. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public void settle(String words) {
        topics.remove(words);
    }
}
