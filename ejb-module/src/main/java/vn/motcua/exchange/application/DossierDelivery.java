package vn.motcua.exchange.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.motcua.exchange.domain.CircuitBreaker;
import vn.motcua.exchange.domain.LeaseHolder;
import vn.motcua.exchange.domain.NationalPortal;
import vn.motcua.exchange.domain.NationalRecord;
import vn.motcua.exchange.domain.NationalStep;
import vn.motcua.exchange.domain.PartnerAnswer;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.Setting;

/**
 * Gửi hồ sơ lên Cổng: brings all acts on a dossier to the National Portal, in order, each once in effect. Calls go out
 * between transactions, never inside one; what may have arrived unseen is asked for before it is sent again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DossierDelivery {

    private static final Logger LOG = Logger.getLogger(DossierDelivery.class.getName());
    private static final String THIS_RUN = UUID.randomUUID().toString();

    @Inject DeliverySteps steps;
    @Inject NationalPortal portal;
    @Inject PartnerBreakers breakers;

    /** How one message fared; {@code unclear} if some of it may have taken effect. */
    private record Outcome(PartnerAnswer answer, boolean unclear) {}

    @Requires(Permission.EXCHANGE_WITH_PARTNERS)
    public void deliver(WakeUp wakeUp) {
        Optional<DueMessage> due = steps.begin(wakeUp, newHolder());
        while (due.isPresent()) {
            due = deliver(due.get());
        }
    }

    /** Names the run of the server, so that leases from before a crash are known to be void. */
    LeaseHolder newHolder() {
        return new LeaseHolder(Setting.MOTCUA_NODE.value(), THIS_RUN, UUID.randomUUID().toString());
    }

    private Optional<DueMessage> deliver(DueMessage due) {
        CircuitBreaker breaker = breakers.of(due.stream().partner());
        NationalStep step;
        try {
            step = steps.assemble(due);
        } catch (RuntimeException fault) {
            breaker.notCalled();
            LOG.log(Level.SEVERE, fault, () -> "Message " + due.messageId() + " cannot be put together");
            steps.failed(due, PartnerAnswer.refused("Không lập được thông điệp: " + fault), due.mayHaveArrived());
            return Optional.empty();
        }
        Outcome outcome = call(step, due);
        if (outcome.answer().isAnswer()) {
            breaker.answered();
        } else {
            breaker.unanswered();
        }
        if (outcome.answer().isAccepted()) {
            return steps.delivered(due, outcome.answer());
        }
        steps.failed(due, outcome.answer(), outcome.unclear());
        return Optional.empty();
    }

    private Outcome call(NationalStep step, DueMessage due) {
        NationalRecord found = NationalRecord.UNKNOWN;
        boolean known = due.known();
        if (due.mayHaveArrived()) {
            NationalPortal.Lookup lookup = portal.lookUp(step.dossier().code());
            if (!lookup.answer().isAccepted()) {
                return new Outcome(asSilence(lookup.answer()), true);
            }
            found = lookup.found();
            known = found.isKnown();
        }
        if (found.shows(step.progress())) {
            return new Outcome(PartnerAnswer.accepted("Tra cứu: Cổng đã có bước này."), false);
        }
        boolean begun = found.shows(step.dossier());
        if (!begun) {
            PartnerAnswer synchronised = portal.synchronise(step.dossier(), known);
            if (!synchronised.isAccepted()) {
                return new Outcome(synchronised, synchronised.outcome() == PartnerAnswer.Outcome.UNCLEAR);
            }
        }
        PartnerAnswer reported = portal.report(step.progress());
        return new Outcome(reported, !reported.isAccepted());
    }

    /** A portal that will not say what it has is no refusal of the message. */
    private static PartnerAnswer asSilence(PartnerAnswer answer) {
        return PartnerAnswer.unclear(answer.text());
    }
}
