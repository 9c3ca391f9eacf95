package vn.motcua.exchange.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.exchange.domain.LeaseHolder;
import vn.motcua.exchange.domain.NationalDossier;
import vn.motcua.exchange.domain.NationalDossier.Owner;
import vn.motcua.exchange.domain.NationalDossier.Procedure;
import vn.motcua.exchange.domain.NationalDossier.Times;
import vn.motcua.exchange.domain.NationalProgress;
import vn.motcua.exchange.domain.NationalStatus;
import vn.motcua.exchange.domain.NationalStep;
import vn.motcua.exchange.domain.OutboundMessage;
import vn.motcua.exchange.domain.Partner;
import vn.motcua.exchange.domain.StreamKey;
import vn.motcua.procedure.domain.SubmissionChannel;

/** The use cases of exchange around an outbox in memory and a scripted portal. */
class ExchangeHouse {

    static final Instant FIRST_ACT = Instant.parse("2026-11-02T01:00:00Z");

    final TestClock clock = new TestClock();
    final OutboxInMemory outbox = new OutboxInMemory();
    final ScriptedPortal portal = new ScriptedPortal();
    final PartnerBreakers breakers = new PartnerBreakers();
    final DeliverySteps steps = new DeliverySteps();
    private int run = 1;

    final DossierDelivery delivery = new DossierDelivery() {
        @Override
        LeaseHolder newHolder() {
            return new LeaseHolder("node", "run-" + run, UUID.randomUUID().toString());
        }
    };

    ExchangeHouse() {
        breakers.clock = clock;
        steps.messages = outbox;
        steps.streams = outbox;
        steps.inbox = outbox;
        steps.breakers = breakers;
        steps.clock = clock;
        steps.chance = () -> 0.5;
        steps.national = new NationalSteps() {
            @Override
            NationalStep of(DossierCode code, int eventNumber) {
                return step(code, eventNumber);
            }
        };
        delivery.steps = steps;
        delivery.portal = portal;
        delivery.breakers = breakers;
    }

    void restart() {
        run++;
    }

    OutboundMessage happened(String code, int number) {
        OutboundMessage message = new OutboundMessage(Partner.NATIONAL_PORTAL, code, number, "RECEIVE", clock.instant());
        outbox.open(new StreamKey(Partner.NATIONAL_PORTAL, code));
        outbox.add(message);
        return message;
    }

    void wake(OutboundMessage message) {
        delivery.deliver(WakeUp.of(message));
    }

    void later(Duration time) {
        clock.advance(time);
    }

    /** What the portal shows of a dossier, as numbers of its acts. */
    List<Integer> shownOf(String code) {
        return portal.progress.getOrDefault(code, List.of()).stream()
                .map(step -> (int) Duration.between(FIRST_ACT, step.at()).toMinutes())
                .toList();
    }

    /** Act n happened n minutes after the first; neighbours differ in state, as in the life cycle. */
    static NationalStep step(DossierCode code, int number) {
        NationalStatus status = NationalStatus.values()[number % 7];
        Instant at = FIRST_ACT.plus(Duration.ofMinutes(number));
        return new NationalStep(
                new NationalDossier(code, status, new Procedure("1.001193", "Đăng ký khai sinh", "G15-HT", "Hộ tịch"),
                        new Owner(false, "Nguyễn Thị Mai", "099194010247", null, null),
                        new Times(FIRST_ACT, null, null, null, null, null), SubmissionChannel.ONLINE,
                        "UBND phường Bến Ngự", List.of(), List.of(), List.of(), null),
                new NationalProgress(code, status, at, "Trần Văn A", "Một cửa", "Bước " + number, null));
    }
}
