package vn.motcua.exchange.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.exchange.application.ScriptedPortal.Behaviour;
import vn.motcua.exchange.application.ScriptedPortal.Killed;
import vn.motcua.exchange.domain.DeliveryState;
import vn.motcua.exchange.domain.OutboundMessage;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DossierDeliveryTest {

    private static final String DOSSIER = "H99.1-261102-0001";
    private static final String OTHER = "H99.1-261102-0002";

    private final ExchangeHouse house = new ExchangeHouse();

    @Test
    void one_wake_up_brings_all_acts_of_the_dossier_in_order() {
        OutboundMessage first = house.happened(DOSSIER, 1);
        house.happened(DOSSIER, 2);
        house.happened(DOSSIER, 3);

        house.wake(first);

        assertThat(house.shownOf(DOSSIER)).containsExactly(1, 2, 3);
        assertThat(house.outbox.messages).allMatch(message -> message.state() == DeliveryState.DELIVERED);
        assertThat(house.portal.lookUps).isZero();
    }

    @Test
    void a_wake_up_that_comes_twice_changes_nothing() {
        OutboundMessage first = house.happened(DOSSIER, 1);

        house.wake(first);
        house.wake(first);

        assertThat(house.shownOf(DOSSIER)).containsExactly(1);
        assertThat(house.portal.calls).isEqualTo(2);
    }

    @Test
    void a_portal_that_is_not_reached_is_tried_again_later() {
        OutboundMessage first = house.happened(DOSSIER, 1);
        behave(Behaviour.NOT_REACHED);

        house.wake(first);

        assertThat(first.state()).isEqualTo(DeliveryState.WAITING);
        assertThat(first.nextAttemptAt()).isEqualTo(house.clock.instant().plusSeconds(1));
        assertThat(first.lastAnswer()).isEqualTo("connection refused");
        house.wake(first);
        assertThat(house.shownOf(DOSSIER)).containsExactly(1);
        assertThat(house.portal.lookUps).isZero();
    }

    @Test
    void after_a_lost_answer_the_portal_is_asked_before_it_is_told_again() {
        OutboundMessage first = house.happened(DOSSIER, 1);
        behave(Behaviour.WELL, Behaviour.LOST_AFTER_EFFECT);
        house.wake(first);

        house.wake(first);

        assertThat(house.portal.lookUps).isEqualTo(1);
        assertThat(house.shownOf(DOSSIER)).containsExactly(1);
        assertThat(first.state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void half_a_delivery_is_completed_and_not_repeated() {
        OutboundMessage first = house.happened(DOSSIER, 1);
        behave(Behaviour.WELL, Behaviour.NOT_REACHED);
        house.wake(first);

        house.wake(first);

        assertThat(house.portal.statuses.get(DOSSIER)).hasSize(1);
        assertThat(house.shownOf(DOSSIER)).containsExactly(1);
    }

    @Test
    void a_server_that_died_in_the_middle_of_a_call_asks_first_when_it_is_back() {
        OutboundMessage first = house.happened(DOSSIER, 1);
        behave(Behaviour.WELL, Behaviour.WE_DIE_AFTER);
        assertThatThrownBy(() -> house.wake(first)).isInstanceOf(Killed.class);

        house.restart();
        house.wake(first);

        assertThat(house.shownOf(DOSSIER)).containsExactly(1);
        assertThat(first.state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void a_lease_of_a_living_worker_is_respected_and_the_message_comes_back_when_it_ends() {
        OutboundMessage first = house.happened(DOSSIER, 1);
        behave(Behaviour.WE_DIE_BEFORE);
        assertThatThrownBy(() -> house.wake(first)).isInstanceOf(Killed.class);

        house.wake(first); // same run: as far as anybody knows the other worker is alive

        assertThat(house.shownOf(DOSSIER)).isEmpty();
        assertThat(first.nextAttemptAt()).isEqualTo(house.clock.instant().plus(DeliverySteps.LEASE));
        house.later(DeliverySteps.LEASE);
        house.wake(first);
        assertThat(house.shownOf(DOSSIER)).containsExactly(1);
    }

    @Test
    void what_the_portal_refuses_five_times_is_isolated_and_holds_back_only_its_own_dossier() {
        OutboundMessage first = house.happened(DOSSIER, 1);
        OutboundMessage second = house.happened(DOSSIER, 2);
        OutboundMessage other = house.happened(OTHER, 1);
        house.portal.script = () -> Behaviour.REFUSES;
        for (int i = 0; i < 7; i++) {
            house.wake(first);
        }
        house.portal.script = () -> Behaviour.WELL;

        house.wake(second);
        house.wake(other);

        assertThat(first.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(first.refusals()).isEqualTo(OutboundMessage.REFUSALS_TO_FAIL);
        assertThat(first.lastAnswer()).contains("Trường X");
        assertThat(house.shownOf(DOSSIER)).isEmpty();
        assertThat(house.shownOf(OTHER)).containsExactly(1);

        first.replay(house.clock.instant());
        house.wake(first);
        assertThat(house.shownOf(DOSSIER)).containsExactly(1, 2);
    }

    @Test
    void after_a_skip_the_later_acts_go_on() {
        OutboundMessage first = house.happened(DOSSIER, 1);
        OutboundMessage second = house.happened(DOSSIER, 2);

        first.skip("Cổng không nhận thủ tục này");
        house.outbox.lock(OutboxInMemory.streamOf(first)).passOver(1);
        house.wake(second);

        assertThat(house.shownOf(DOSSIER)).containsExactly(2);
    }

    @Test
    void a_dead_portal_is_left_alone_until_one_call_finds_it_alive() {
        house.portal.script = () -> Behaviour.NOT_REACHED;
        for (int i = 0; i < 20; i++) {
            house.wake(house.happened("H99.1-261102-01" + (10 + i), 1));
        }

        assertThat(house.portal.calls).isEqualTo(5);
        assertThat(house.outbox.messages).allMatch(message -> message.state() == DeliveryState.WAITING);

        house.portal.script = () -> Behaviour.WELL;
        house.later(Duration.ofSeconds(3));
        house.outbox.messages.forEach(house::wake);
        assertThat(house.outbox.messages).allMatch(message -> message.state() == DeliveryState.DELIVERED);
    }

    private void behave(Behaviour... next) {
        Deque<Behaviour> script = new ArrayDeque<>(List.of(next));
        house.portal.script = () -> script.isEmpty() ? Behaviour.WELL : script.pop();
    }
}
