package vn.motcua.exchange.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.exchange.domain.DeliveryState;
import vn.motcua.exchange.domain.InboundMessage;
import vn.motcua.exchange.domain.LeaseHolder;
import vn.motcua.exchange.domain.MessageFilter;
import vn.motcua.exchange.domain.OutboundMessage;
import vn.motcua.exchange.domain.Partner;
import vn.motcua.exchange.domain.PartnerStream;
import vn.motcua.exchange.domain.StreamKey;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.TestDatabase;

class JpaOutboundMessagesIT extends DatabaseTest {

    private static final Partner PORTAL = Partner.NATIONAL_PORTAL;
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00.123456789Z");
    private static final String DOSSIER = "H99.1-261123-0001";
    private static final String OTHER = "H99.1-261123-0002";
    private static final StreamKey STREAM = new StreamKey(PORTAL, DOSSIER);

    private JpaOutboundMessages messages;
    private JpaPartnerStreams streams;
    private JpaInboundMessages inbox;

    @BeforeEach
    void wire() {
        messages = wired(new JpaOutboundMessages());
        streams = wired(new JpaPartnerStreams());
        inbox = wired(new JpaInboundMessages());
    }

    @Test
    void of_each_dossier_only_the_first_open_message_is_due() {
        happened(DOSSIER, 1, 2);
        happened(OTHER, 1);

        assertThat(due()).containsExactly(DOSSIER + "#1", OTHER + "#1");

        inTransactionDo(em -> messages.lockFirstOpen(STREAM).orElseThrow().deliver("ok", NOW));
        assertThat(due()).containsExactlyInAnyOrder(DOSSIER + "#2", OTHER + "#1");
    }

    @Test
    void an_isolated_message_holds_back_its_dossier_and_nothing_else() {
        happened(DOSSIER, 1, 2);
        happened(OTHER, 1);
        inTransactionDo(em -> {
            OutboundMessage first = messages.lockFirstOpen(STREAM).orElseThrow();
            for (int i = 0; i < OutboundMessage.REFUSALS_TO_FAIL; i++) {
                first.refuse("no", false, NOW);
            }
        });

        assertThat(due()).containsExactly(OTHER + "#1");
        inTransactionDo(em -> messages.lockFirstOpen(STREAM).orElseThrow().skip("đã báo bằng công văn"));
        assertThat(due()).containsExactlyInAnyOrder(DOSSIER + "#2", OTHER + "#1");
    }

    @Test
    void what_one_relay_holds_another_one_leaves_out() {
        // Hibernate writes no "skip locked" for H2, whose file has one server only: there the second one waits
        assumeThat(database).isEqualTo(TestDatabase.POSTGRESQL);
        happened(DOSSIER, 1);
        happened(OTHER, 1);

        inTransactionDo(em -> {
            List<OutboundMessage> mine = messages.lockDue(PORTAL, NOW, 1);
            List<String> theirs = CompletableFuture.supplyAsync(this::due).join();

            assertThat(mine).hasSize(1);
            assertThat(theirs).hasSize(1).doesNotContain(name(mine.get(0)));
        });
    }

    @Test
    void a_claim_keeps_others_away_until_it_ends_and_sending_puts_off_the_next_time() {
        happened(DOSSIER, 1);
        Instant until = NOW.plusSeconds(15);
        Instant again = NOW.plusSeconds(600);
        inTransactionDo(em -> messages.lockDue(PORTAL, NOW, 100).forEach(message -> message.claim(until)));
        assertThat(due()).isEmpty();

        inTransactionDo(em -> {
            Long id = messages.lockFirstOpen(STREAM).orElseThrow().id();
            messages.lockAll(List.of(id)).forEach(message -> message.sent(until, NOW, again));
        });

        inTransactionDo(em -> {
            OutboundMessage message = messages.lockFirstOpen(STREAM).orElseThrow();
            assertThat(message.state()).isEqualTo(DeliveryState.SENT);
            assertThat(message.sentAt()).isNotNull();
            assertThat(messages.lockDue(PORTAL, again, 100)).hasSize(1);
        });
    }

    @Test
    void a_relay_that_is_late_does_not_undo_what_the_consumer_decided() {
        happened(DOSSIER, 1);
        Instant until = NOW.plusSeconds(15);
        Instant retryAt = NOW.plusSeconds(1);
        inTransactionDo(em -> messages.lockDue(PORTAL, NOW, 100).forEach(message -> message.claim(until)));
        inTransactionDo(em -> messages.lockFirstOpen(STREAM).orElseThrow().retry("timed out", true, retryAt));

        inTransactionDo(em -> messages.lockFirstOpen(STREAM).orElseThrow().sent(until, NOW, NOW.plusSeconds(600)));

        inTransactionDo(em -> {
            OutboundMessage message = messages.lockFirstOpen(STREAM).orElseThrow();
            assertThat(message.state()).isEqualTo(DeliveryState.WAITING);
            assertThat(message.nextAttemptAt()).isBefore(NOW.plusSeconds(2));
        });
    }

    @Test
    void two_messages_cannot_take_the_same_place_of_a_dossier() {
        happened(DOSSIER, 1);

        assertThatThrownBy(() -> happened(DOSSIER, 1)).isInstanceOf(PersistenceException.class);
    }

    @Test
    void a_stream_remembers_how_far_it_got_and_who_works_on_it() {
        LeaseHolder worker = new LeaseHolder("node-1", "run-1", "call-1");
        LeaseHolder afterRestart = new LeaseHolder("node-1", "run-2", "call-1");
        LeaseHolder elsewhere = new LeaseHolder("node-2", "run-9", "call-1");
        inTransactionDo(em -> streams.open(STREAM));
        inTransactionDo(em -> streams.open(STREAM));
        inTransactionDo(em -> {
            PartnerStream stream = streams.lock(STREAM);
            assertThat(stream.lease(worker, NOW, NOW.plus(Duration.ofSeconds(90)))).isTrue();
            stream.delivered(3);
        });

        inTransactionDo(em -> {
            PartnerStream stream = streams.lock(STREAM);
            assertThat(stream.lastDelivered()).isEqualTo(3);
            assertThat(stream.isKnown()).isTrue();
            assertThat(stream.isLeasedBy(worker)).isTrue();
            assertThat(stream.lease(elsewhere, NOW, NOW.plusSeconds(90))).isFalse();
            assertThat(stream.lease(afterRestart, NOW, NOW.plusSeconds(90))).isTrue();
            assertThat(stream.lease(elsewhere, NOW.plusSeconds(91), NOW.plusSeconds(180))).isTrue();
        });
        inTransactionDo(em -> assertThat(streams.lock(new StreamKey(PORTAL, OTHER))).isNull());
    }

    @Test
    void a_message_is_handled_once() {
        OutboundMessage message = new OutboundMessage(PORTAL, DOSSIER, 1, "SUBMIT", NOW);
        inTransactionDo(em -> inbox.add(new InboundMessage(message.messageId(), "national-portal", NOW)));

        inTransactionDo(em -> assertThat(inbox.has(message.messageId())).isTrue());
        assertThatThrownBy(() -> inTransactionDo(em -> {
                    inbox.add(new InboundMessage(message.messageId(), "national-portal", NOW));
                    em.flush();
                }))
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void administrators_count_and_page_through_messages() {
        happened(DOSSIER, 1, 2, 3);
        happened(OTHER, 1);
        inTransactionDo(em -> messages.lockFirstOpen(STREAM).orElseThrow().deliver("ok", NOW));

        inTransactionDo(em -> {
            assertThat(messages.countByState(PORTAL)).containsAllEntriesOf(Map.of(
                    DeliveryState.DELIVERED, 1L, DeliveryState.WAITING, 3L, DeliveryState.FAILED, 0L));
            assertThat(messages.oldestOnTheWay(PORTAL)).isPresent();

            MessageFilter ofDossier = new MessageFilter(PORTAL, null, DOSSIER);
            List<OutboundMessage> page = messages.newest(ofDossier, null, 2);
            assertThat(page).extracting(OutboundMessage::subjectSequence).containsExactly(3, 2);
            assertThat(messages.newest(ofDossier, page.get(1).id(), 2))
                    .extracting(OutboundMessage::subjectSequence).containsExactly(1);
            assertThat(messages.newest(new MessageFilter(PORTAL, DeliveryState.DELIVERED, null), null, 9)).hasSize(1);
            assertThat(messages.count(ofDossier, 2)).isEqualTo(2);
            assertThat(messages.count(ofDossier, 10)).isEqualTo(3);
        });
    }

    private void happened(String dossier, int... numbers) {
        inTransactionDo(em -> {
            for (int number : numbers) {
                messages.add(new OutboundMessage(PORTAL, dossier, number, "RECEIVE", NOW));
            }
        });
    }

    private List<String> due() {
        return inTransaction(em ->
                messages.lockDue(PORTAL, NOW, 100).stream().map(JpaOutboundMessagesIT::name).toList());
    }

    private static String name(OutboundMessage message) {
        return message.subject() + "#" + message.subjectSequence();
    }
}
