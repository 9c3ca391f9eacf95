package vn.motcua.exchange.application;

import java.io.Serializable;
import java.time.Instant;
import vn.motcua.exchange.domain.OutboundMessage;

/**
 * Chi tiết một thông điệp.
 *
 * @param lastAnswer what the partner said last, whole; null if it was never asked
 * @param mayBeReplayed whether sending again is a choice
 * @param mayBeSkipped whether leaving it out is a choice
 */
public record MessageDetails(
        MessageCard card,
        Instant sentAt,
        int refusals,
        String lastAnswer,
        String skipReason,
        boolean mayBeReplayed,
        boolean mayBeSkipped)
        implements Serializable {

    static MessageDetails of(OutboundMessage message) {
        boolean open = !message.state().isSettled();
        return new MessageDetails(MessageCard.of(message), message.sentAt(), message.refusals(), message.lastAnswer(),
                message.skipReason(), open, open);
    }
}
