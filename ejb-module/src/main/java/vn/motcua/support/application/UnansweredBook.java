package vn.motcua.support.application;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.support.domain.CatalogueWords;
import vn.motcua.support.domain.UnansweredTopics;

/**
 * Sổ câu hỏi chưa trả lời được: counts topics, so that editors see what is missing. Only words that stand side by side
 * in the catalogue are kept; names, numbers and everything else that a person may have typed are left out.
 */
@Stateless
@OpenToAnyone
public class UnansweredBook {

    @Inject UnansweredTopics topics;
    @Inject CatalogueWords words;
    @Inject Clock clock;

    /** Beside the answer: whoever asks waits for no counting, and a count that is lost harms nobody. */
    @Asynchronous
    public void note(String telling) {
        words.known().topicOf(telling).ifPresent(topic -> topics.count(topic, VietnamTime.today(clock)));
    }
}
