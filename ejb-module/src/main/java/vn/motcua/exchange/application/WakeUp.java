package vn.motcua.exchange.application;

import java.util.UUID;
import vn.motcua.exchange.domain.OutboundMessage;
import vn.motcua.exchange.domain.Partner;
import vn.motcua.exchange.domain.StreamKey;

/**
 * Lời gọi dậy: says which dossier has something to deliver; the only thing that travels through a queue.
 *
 * @param sendings differs for each wanted repetition, which to the broker is no duplicate
 */
public record WakeUp(Partner partner, String dossierCode, int sequence, UUID messageId, int sendings) {

    static WakeUp of(OutboundMessage message) {
        return new WakeUp(message.partner(), message.subject(), message.subjectSequence(), message.messageId(),
                message.sendings());
    }

    StreamKey stream() {
        return new StreamKey(partner, dossierCode);
    }
}
