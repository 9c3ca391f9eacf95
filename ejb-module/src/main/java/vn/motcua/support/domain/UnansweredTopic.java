package vn.motcua.support.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Chủ đề chưa trả lời được: words of the catalogue about which people asked in vain, and how often. */
@Entity
@Table(name = "unanswered_topic")
public class UnansweredTopic {

    @Id
    private String topic;

    private int asked;

    @Column(name = "last_asked_on")
    private LocalDate lastAskedOn;

    protected UnansweredTopic() {} // for JPA

    public UnansweredTopic(String topic, LocalDate day) {
        this.topic = topic;
        this.asked = 1;
        this.lastAskedOn = day;
    }

    public String topic() {
        return topic;
    }

    public int asked() {
        return asked;
    }

    public LocalDate lastAskedOn() {
        return lastAskedOn;
    }
}
