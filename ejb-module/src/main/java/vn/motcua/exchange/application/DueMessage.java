package vn.motcua.exchange.application;

import java.util.UUID;
import vn.motcua.exchange.domain.LeaseHolder;
import vn.motcua.exchange.domain.StreamKey;

/**
 * Thông điệp đến lượt gửi, in the hands of the one who holds the lease of its dossier.
 *
 * @param mayHaveArrived an earlier call ended without our knowing how: ask before sending again
 * @param known whether the partner should have the dossier already
 */
public record DueMessage(
        StreamKey stream, LeaseHolder holder, UUID messageId, int sequence, boolean mayHaveArrived, boolean known) {}
