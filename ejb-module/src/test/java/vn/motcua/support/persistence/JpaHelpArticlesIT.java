package vn.motcua.support.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.ChangedMeanwhile;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.Procedure;
import vn.motcua.procedure.domain.UnknownProcedure;
import vn.motcua.search.application.SearchChanges;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.support.application.HelpCard;
import vn.motcua.support.application.HelpReading;
import vn.motcua.support.application.HelpUpkeep;
import vn.motcua.support.application.UnansweredReading;
import vn.motcua.support.domain.HelpAct;
import vn.motcua.support.domain.HelpContent;
import vn.motcua.support.domain.HelpIncomplete;
import vn.motcua.support.domain.HelpKind;
import vn.motcua.support.domain.HelpLinkRefused;
import vn.motcua.support.domain.HelpValidityReversed;
import vn.motcua.support.domain.UnansweredTopics;
import vn.motcua.support.domain.UnknownHelpArticle;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.NoSearchIndex;

class JpaHelpArticlesIT extends DatabaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T02:00:00Z"), VietnamTime.ZONE);

    private final NotedChanges changes = new NotedChanges();
    private HelpUpkeep upkeep;
    private HelpReading reading;
    private QuestionSource source;

    @BeforeEach
    void wire() {
        upkeep = wired(new HelpUpkeep(), CLOCK, changes, new NoSearchIndex());
        reading = wired(new HelpReading(), CLOCK, changes, new NoSearchIndex());
        source = wired(new QuestionSource(), CLOCK, new NoSearchIndex());
        inTransactionDo(em -> em.persist(new Procedure("1.001193")));
    }

    @Test
    void a_question_is_written_published_read_changed_and_withdrawn() {
        long id = inTransaction(em -> upkeep.write(HelpKind.QUESTION, question("Đăng ký khai sinh ở đâu?")));
        assertThatThrownBy(() -> inTransaction(em -> reading.piece(HelpKind.QUESTION, "dang-ky-khai-sinh-o-dau")))
                .isInstanceOf(UnknownHelpArticle.class);

        inTransactionDo(em -> upkeep.publish(id, 0));
        inTransactionDo(em -> {
            assertThat(reading.shown(HelpKind.QUESTION)).extracting(HelpCard::title)
                    .containsExactly("Đăng ký khai sinh ở đâu?");
            assertThat(reading.shown(HelpKind.GUIDE)).isEmpty();
            assertThat(reading.about("1.001193")).hasSize(1);
            assertThat(reading.about("2.000815")).isEmpty();
            assertThat(source.ids(null, 10)).containsExactly("dang-ky-khai-sinh-o-dau");
            assertThat(source.byIds(List.of("dang-ky-khai-sinh-o-dau", "khac"))).hasSize(1);
        });
        int seen = inTransaction(em -> upkeep.draft(id).seenVersion());
        inTransactionDo(em -> upkeep.withdraw(id, seen));
        inTransactionDo(em -> {
            assertThat(reading.shown(HelpKind.QUESTION)).isEmpty();
            assertThat(source.byIds(List.of("dang-ky-khai-sinh-o-dau"))).isEmpty();
            assertThat(upkeep.draft(id).history()).extracting(change -> change.act())
                    .containsExactly(HelpAct.WITHDRAW, HelpAct.PUBLISH, HelpAct.WRITE);
        });
        assertThat(changes.noted).hasSize(3).containsOnly("QUESTION dang-ky-khai-sinh-o-dau");
    }

    @Test
    void what_stood_there_before_is_kept() {
        long id = inTransaction(em -> upkeep.write(HelpKind.GUIDE, content("Hướng dẫn", "Lời cũ.", null, null)));
        inTransactionDo(em -> upkeep.rewrite(id, 0, content("Hướng dẫn", "Lời mới.", null, null)));

        inTransactionDo(em -> {
            assertThat(upkeep.draft(id).content().body()).isEqualTo("Lời mới.");
            assertThat(upkeep.draft(id).history()).extracting(change -> change.body())
                    .containsExactly("Lời mới.", "Lời cũ.");
        });
    }

    @Test
    void of_two_editors_the_slower_one_is_told() {
        long id = inTransaction(em -> upkeep.write(HelpKind.QUESTION, question("Một câu hỏi?")));
        inTransactionDo(em -> upkeep.rewrite(id, 0, question("Một câu hỏi khác?")));

        assertThatThrownBy(() -> inTransaction(em -> {
            upkeep.rewrite(id, 0, question("Câu thứ ba?"));
            return null;
        })).isInstanceOf(ChangedMeanwhile.class);
        inTransactionDo(em -> assertThat(upkeep.draft(id).content().title()).isEqualTo("Một câu hỏi khác?"));
    }

    @Test
    void it_is_shown_only_while_it_is_valid_and_the_search_hears_of_the_day() {
        long later = publish(content("Sau này", "Lời.", TODAY.plusDays(1), null));
        long until = publish(content("Trước đây", "Lời.", TODAY.minusDays(9), TODAY));
        publish(content("Bây giờ", "Lời.", TODAY, TODAY.plusDays(1)));

        inTransactionDo(em -> {
            assertThat(reading.shown(HelpKind.QUESTION)).extracting(HelpCard::title).containsExactly("Bây giờ");
            assertThat(source.turning(TODAY, TODAY.plusDays(1))).containsExactlyInAnyOrder("sau-nay", "bay-gio");
            assertThat(source.turning(TODAY.minusDays(1), TODAY)).containsExactlyInAnyOrder("truoc-day", "bay-gio");
        });
        assertThat(later).isNotEqualTo(until);
    }

    @Test
    void what_cannot_be_shown_is_not_kept() {
        assertThatThrownBy(() -> publish(content("", "Lời.", null, null))).isInstanceOf(HelpIncomplete.class);
        assertThatThrownBy(() -> publish(content("Câu?", " ", null, null))).isInstanceOf(HelpIncomplete.class);
        assertThatThrownBy(() -> publish(content("Câu?", "Lời.", TODAY, TODAY))).isInstanceOf(HelpValidityReversed.class);
        assertThatThrownBy(() -> publish(content("Câu?", "[x](javascript:a)", null, null)))
                .isInstanceOf(HelpLinkRefused.class);
        assertThatThrownBy(() -> inTransaction(em -> upkeep.write(HelpKind.QUESTION, new HelpContent("Câu?", "Lời.",
                        List.of("9.999999"), null, null, null, 0, null, null)))).isInstanceOf(UnknownProcedure.class);
    }

    @Test
    void two_of_one_title_have_two_names() {
        publish(content("Cùng tên", "Một.", null, null));
        publish(content("Cùng tên", "Hai.", null, null));

        inTransactionDo(em -> assertThat(reading.shown(HelpKind.QUESTION)).extracting(HelpCard::slug)
                .containsExactly("cung-ten", "cung-ten-2"));
    }

    @Test
    void votes_are_counted_and_do_not_stand_in_an_editors_way() {
        long id = publish(question("Có giúp được không?"));
        int seen = inTransaction(em -> upkeep.draft(id).seenVersion());
        inTransactionDo(em -> {
            reading.vote("co-giup-duoc-khong", true);
            reading.vote("co-giup-duoc-khong", true);
            reading.vote("co-giup-duoc-khong", false);
        });

        inTransactionDo(em -> upkeep.rewrite(id, seen, question("Có giúp được không?")));
        inTransactionDo(em -> {
            assertThat(upkeep.draft(id).card().helped()).isEqualTo(2);
            assertThat(upkeep.list(HelpKind.QUESTION, "giup duoc").get(0).notHelped()).isEqualTo(1);
        });
        assertThatThrownBy(() -> inTransaction(em -> {
            reading.vote("khong-co", true);
            return null;
        })).isInstanceOf(UnknownHelpArticle.class);
    }

    @Test
    void topics_without_an_answer_are_counted_and_can_be_settled() {
        UnansweredTopics topics = wired(new JpaUnansweredTopics());
        UnansweredReading list = wired(new UnansweredReading(), topics);
        inTransactionDo(em -> topics.count("giay phep lai xe", TODAY));
        inTransactionDo(em -> topics.count("giay phep lai xe", TODAY.plusDays(1)));
        inTransactionDo(em -> topics.count("ho chieu", TODAY));

        inTransactionDo(em -> assertThat(list.mostAsked()).containsExactly(
                new UnansweredReading.Topic("giay phep lai xe", 2, TODAY.plusDays(1)),
                new UnansweredReading.Topic("ho chieu", 1, TODAY)));
        inTransactionDo(em -> list.settle("giay phep lai xe"));
        inTransactionDo(em -> assertThat(list.mostAsked()).hasSize(1));
    }

    private long publish(HelpContent content) {
        long id = inTransaction(em -> upkeep.write(HelpKind.QUESTION, content));
        inTransactionDo(em -> upkeep.publish(id, 0));
        return id;
    }

    private static HelpContent question(String title) {
        return new HelpContent(title, "Ở **Ủy ban nhân dân** cấp xã. Xem [[1.001193]].", List.of("1.001193"), null, null,
                "giấy khai sinh", 10, null, null);
    }

    private static HelpContent content(String title, String body, LocalDate from, LocalDate until) {
        return new HelpContent(title, body, List.of(), null, null, null, 0, from, until);
    }

    private static final class NotedChanges extends SearchChanges {

        private final List<String> noted = new ArrayList<>();

        @Override
        public void note(SearchKind kind, String id) {
            noted.add(kind + " " + id);
        }
    }
}
