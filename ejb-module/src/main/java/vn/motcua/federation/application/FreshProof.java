package vn.motcua.federation.application;

import java.time.Duration;
import java.time.Instant;
import vn.motcua.federation.domain.ConfirmationNeeded;

/** Xác nhận còn mới: ways in are changed only by somebody who just proved who they are, not by a window left open. */
final class FreshProof {

    static final Duration LASTS = Duration.ofMinutes(10);

    private FreshProof() {}

    static void require(Instant confirmedAt, Instant now) {
        if (confirmedAt == null || now.isAfter(confirmedAt.plus(LASTS))) {
            throw new ConfirmationNeeded();
        }
    }
}
