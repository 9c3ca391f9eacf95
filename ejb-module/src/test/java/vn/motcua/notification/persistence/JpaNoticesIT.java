package vn.motcua.notification.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.Page;
import vn.motcua.notification.domain.Notice;
import vn.motcua.notification.domain.NoticeChannel;
import vn.motcua.notification.domain.NoticeSending;
import vn.motcua.notification.domain.NoticeText;
import vn.motcua.notification.domain.PostAnswer;
import vn.motcua.notification.domain.SendingCard;
import vn.motcua.notification.domain.SendingState;
import vn.motcua.notification.domain.UnknownNotice;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.TestDatabase;

class JpaNoticesIT extends DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final String ADDRESS = "mai@lamgiang.example";

    private JpaNotices notices;

    @BeforeEach
    void wire() {
        notices = wired(new JpaNotices());
    }

    @Test
    void the_same_occasion_is_told_once() {
        told(7, 1);

        assertThatThrownBy(() -> told(7, 1)).isInstanceOf(PersistenceException.class);
    }

    @Test
    void pages_go_on_where_the_last_one_ended_and_hold_ones_own_only() {
        for (int number = 1; number <= 5; number++) {
            told(7, number);
        }
        told(8, 6);

        Page<Notice> first = inTransaction(em -> notices.newest(7, null, 3));
        Page<Notice> second = inTransaction(em -> notices.newest(7, Long.valueOf(first.next()), 3));

        assertThat(first.items()).extracting(Notice::occasion).containsExactly("test:5", "test:4", "test:3");
        assertThat(first.total()).isEqualTo(5);
        assertThat(second.items()).extracting(Notice::occasion).containsExactly("test:2", "test:1");
        assertThat(second.next()).isNull();
    }

    @Test
    void somebody_elses_is_nobodys() {
        long id = told(8, 1);

        assertThatThrownBy(() -> inTransactionDo(em -> notices.get(id, 7))).isInstanceOf(UnknownNotice.class);
    }

    @Test
    void what_was_read_is_no_longer_counted() {
        long read = told(7, 1);
        told(7, 2);

        inTransactionDo(em -> notices.get(read, 7).readAt(NOW));

        int unread = inTransaction(em -> notices.countUnread(7, 99));
        assertThat(unread).isEqualTo(1);
        List<Notice> left = inTransaction(em -> notices.unread(7, 10));
        assertThat(left).extracting(Notice::occasion).containsExactly("test:2");
    }

    @Test
    void two_relays_do_not_take_the_same_letter() {
        assumeTrue(database == TestDatabase.POSTGRESQL, "H2 has one server, and its readers wait");
        sending(told(7, 1));
        sending(told(7, 2));

        inTransactionDo(em -> {
            long taken = notices.lockDue(NOW, 1).get(0).id();
            List<NoticeSending> others =
                    CompletableFuture.supplyAsync(() -> inTransaction(other -> notices.lockDue(NOW, 10))).join();
            assertThat(others).extracting(NoticeSending::id).hasSize(1).doesNotContain(taken);
        });
    }

    @Test
    void what_waits_for_later_or_is_sent_is_not_due() {
        long later = sending(told(7, 1));
        long sent = sending(told(7, 2));
        inTransactionDo(em -> {
            notices.lockSending(later).orElseThrow().postpone(NOW.plusSeconds(60));
            NoticeSending gone = notices.lockSending(sent).orElseThrow();
            gone.begin(NOW);
            gone.settle(PostAnswer.taken(), NOW, 0.5);
        });

        inTransactionDo(em -> {
            assertThat(notices.lockDue(NOW, 10)).isEmpty();
            assertThat(notices.lockDue(NOW.plusSeconds(60), 10)).hasSize(1);
            assertThat(notices.countSentTo(ADDRESS, NOW.minusSeconds(5))).isEqualTo(1);
            assertThat(notices.countSentTo(ADDRESS, NOW.plusSeconds(5))).isZero();
        });
    }

    @Test
    void what_was_begun_long_ago_is_found() {
        long id = sending(told(7, 1));
        inTransactionDo(em -> notices.lockSending(id).orElseThrow().begin(NOW));

        inTransactionDo(em -> {
            assertThat(notices.lockBegunBefore(NOW, 10)).isEmpty();
            assertThat(notices.lockBegunBefore(NOW.plusSeconds(1), 10)).hasSize(1);
        });
    }

    @Test
    void letters_are_listed_by_state_the_newest_first() {
        sending(told(7, 1));
        long failed = sending(told(7, 2));
        inTransactionDo(em -> {
            NoticeSending refused = notices.lockSending(failed).orElseThrow();
            refused.begin(NOW);
            refused.settle(PostAnswer.refused("550"), NOW, 0.5);
        });

        inTransactionDo(em -> {
            assertThat(notices.newestSendings(null, null, 1).items()).extracting(SendingCard::title).containsExactly("Thử 2");
            assertThat(notices.newestSendings(SendingState.FAILED, null, 10).items()).extracting(SendingCard::id)
                    .containsExactly(failed);
            assertThat(notices.countSendings()).containsEntry(SendingState.WAITING, 1L).containsEntry(SendingState.FAILED, 1L);
            assertThat(notices.lockFailed(10)).extracting(NoticeSending::id).containsExactly(failed);
        });
    }

    private long told(long applicant, int number) {
        return inTransaction(em -> {
            Notice notice = new Notice("test:" + number, applicant, null, new NoticeText("Thử " + number, "Xin chào,\nđò"), NOW);
            notices.add(notice);
            em.flush();
            return notice.id();
        });
    }

    private long sending(long notice) {
        return inTransaction(em -> {
            NoticeSending sending = new NoticeSending(notice, NoticeChannel.EMAIL, ADDRESS, NOW);
            notices.add(sending);
            em.flush();
            return sending.id();
        });
    }
}
