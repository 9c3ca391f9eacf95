package vn.motcua.exchange.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.kernel.BackOff;
import vn.motcua.exchange.domain.CircuitBreaker;
import vn.motcua.exchange.domain.DeliveryState;
import vn.motcua.exchange.domain.InboundMessage;
import vn.motcua.exchange.domain.InboundMessages;
import vn.motcua.exchange.domain.LeaseHolder;
import vn.motcua.exchange.domain.NationalStep;
import vn.motcua.exchange.domain.OutboundMessage;
import vn.motcua.exchange.domain.OutboundMessages;
import vn.motcua.exchange.domain.PartnerAnswer;
import vn.motcua.exchange.domain.PartnerStream;
import vn.motcua.exchange.domain.PartnerStreams;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;

/**
 * Các bước gửi: what is written before and after each call of a partner, each in one short transaction. The lock on
 * the stream comes first everywhere.
 */
@Stateless
public class DeliverySteps {

    /** Longer than all calls that one message may need, so that only the dead lose a lease. */
    static final Duration LEASE = Duration.ofSeconds(90);
    static final String CONSUMER = "national-portal";

    @Inject OutboundMessages messages;
    @Inject PartnerStreams streams;
    @Inject InboundMessages inbox;
    @Inject PartnerBreakers breakers;
    @Inject NationalSteps national;
    @Inject Clock clock;

    DoubleSupplier chance = () -> ThreadLocalRandom.current().nextDouble();

    /** Takes the dossier's stream and its first open message; empty if there is nothing to do now. */
    @Requires(Permission.EXCHANGE_WITH_PARTNERS)
    public Optional<DueMessage> begin(WakeUp wakeUp, LeaseHolder holder) {
        if (inbox.has(wakeUp.messageId())) {
            return Optional.empty();
        }
        PartnerStream stream = streams.lock(wakeUp.stream());
        if (stream == null) {
            throw new IllegalStateException("no stream of " + wakeUp.dossierCode());
        }
        Instant now = clock.instant();
        if (!stream.lease(holder, now, now.plus(LEASE))) {
            messages.lockFirstOpen(stream.key()).ifPresent(first -> first.postpone(stream.leasedUntil()));
            return Optional.empty();
        }
        return next(stream, holder, now);
    }

    /** The dossier as the partner must see it after the act that the message is about. */
    @Requires(Permission.EXCHANGE_WITH_PARTNERS)
    public NationalStep assemble(DueMessage due) {
        return national.of(new DossierCode(due.stream().subject()), due.sequence());
    }

    /** The partner has it in effect. Goes on with the next message of the dossier, or lets the stream go. */
    @Requires(Permission.EXCHANGE_WITH_PARTNERS)
    public Optional<DueMessage> delivered(DueMessage due, PartnerAnswer answer) {
        PartnerStream stream = streams.lock(due.stream());
        if (!stream.isLeasedBy(due.holder())) {
            return Optional.empty(); // whoever has it now asks the partner first
        }
        Instant now = clock.instant();
        opened(due).deliver(answer.text(), now);
        inbox.add(new InboundMessage(due.messageId(), CONSUMER, now));
        stream.delivered(due.sequence());
        return next(stream, due.holder(), now);
    }

    /** It did not work out; {@code unclear} if some of it may have taken effect. The dossier waits. */
    @Requires(Permission.EXCHANGE_WITH_PARTNERS)
    public void failed(DueMessage due, PartnerAnswer answer, boolean unclear) {
        PartnerStream stream = streams.lock(due.stream());
        if (!stream.isLeasedBy(due.holder())) {
            return;
        }
        OutboundMessage message = opened(due);
        Instant now = clock.instant();
        if (answer.outcome() == PartnerAnswer.Outcome.REFUSED) {
            message.refuse(answer.text(), unclear, now.plus(BackOff.after(message.refusals() + 1, chance.getAsDouble())));
        } else {
            message.retry(answer.text(), unclear, now.plus(BackOff.after(message.attempts(), chance.getAsDouble())));
        }
        stream.release();
    }

    private OutboundMessage opened(DueMessage due) {
        return messages.lock(due.messageId()).orElseThrow();
    }

    private Optional<DueMessage> next(PartnerStream stream, LeaseHolder holder, Instant now) {
        Optional<OutboundMessage> first =
                messages.lockFirstOpen(stream.key()).filter(message -> message.state() != DeliveryState.FAILED);
        if (first.isEmpty()) {
            stream.release();
            return Optional.empty();
        }
        OutboundMessage message = first.get();
        CircuitBreaker breaker = breakers.of(message.partner());
        if (!breaker.mayCall()) {
            message.postpone(breaker.callableAt().plus(BackOff.after(1, chance.getAsDouble())));
            stream.release();
            return Optional.empty();
        }
        stream.lease(holder, now, now.plus(LEASE));
        boolean mayHaveArrived = message.mayHaveArrived();
        message.attempt(now);
        return Optional.of(new DueMessage(stream.key(), holder, message.messageId(), message.subjectSequence(),
                mayHaveArrived, stream.isKnown()));
    }
}
