package vn.motcua.support.domain;

import java.time.LocalDate;
import java.util.List;

/** Kho chủ đề chưa trả lời được. */
public interface UnansweredTopics {

    /** Counts one more question about it. */
    void count(String topic, LocalDate day);

    /** Those asked most, up to so many. */
    List<UnansweredTopic> mostAsked(int most);

    /** Takes it off the list: an editor has written something about it. */
    void remove(String topic);
}
