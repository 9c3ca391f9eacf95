package vn.motcua.exchange.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Thông điệp đã xử lý: written together with what a message caused, so that the same one causes nothing again. */
@Entity
@Table(name = "inbound_message")
public class InboundMessage {

    @Id
    @Column(name = "message_id")
    private UUID messageId;

    private String consumer;

    @Column(name = "handled_at")
    private Instant handledAt;

    protected InboundMessage() {} // for JPA

    public InboundMessage(UUID messageId, String consumer, Instant handledAt) {
        this.messageId = messageId;
        this.consumer = consumer;
        this.handledAt = handledAt;
    }

    public UUID messageId() {
        return messageId;
    }

    public String consumer() {
        return consumer;
    }

    public Instant handledAt() {
        return handledAt;
    }
}
