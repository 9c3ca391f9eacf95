package vn.motcua.exchange.application;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import vn.motcua.dossier.domain.DossierAct;
import vn.motcua.exchange.domain.DeliveryState;
import vn.motcua.exchange.domain.OutboundMessage;
import vn.motcua.exchange.domain.Partner;

/**
 * Thông điệp trong danh sách.
 *
 * @param nextAttemptAt null when nothing more is planned
 * @param deliveredAt null until it arrived
 */
public record MessageCard(
        UUID messageId,
        Partner partner,
        String dossierCode,
        int sequence,
        DossierAct act,
        DeliveryState state,
        Instant createdAt,
        int attempts,
        Instant nextAttemptAt,
        Instant deliveredAt)
        implements Serializable {

    static MessageCard of(OutboundMessage message) {
        return new MessageCard(message.messageId(), message.partner(), message.subject(), message.subjectSequence(),
                DossierAct.valueOf(message.kind()), message.state(), message.createdAt(), message.attempts(),
                message.nextAttemptAt(), message.deliveredAt());
    }
}
