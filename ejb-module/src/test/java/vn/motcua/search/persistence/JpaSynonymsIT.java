package vn.motcua.search.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.search.domain.SearchChange;
import vn.motcua.search.domain.Synonym;
import vn.motcua.search.domain.SynonymWording;
import vn.motcua.testing.DatabaseTest;

class JpaSynonymsIT extends DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    private JpaSynonyms synonyms;
    private JpaSearchChangeLog changes;

    @BeforeEach
    void wire() {
        synonyms = wired(new JpaSynonyms());
        changes = wired(new JpaSearchChangeLog());
    }

    @Test
    void an_ended_synonym_stays_in_the_history_and_leaves_room_for_another() {
        inTransactionDo(em -> synonyms.add(synonym("mở quán", "hộ kinh doanh")));
        inTransactionDo(em -> {
            synonyms.inUse("mở quán").orElseThrow().end("danhmuc", NOW.plusSeconds(60));
            synonyms.flush();
            synonyms.add(new Synonym(wording("mở quán", "thành lập hộ kinh doanh"), "danhmuc", NOW.plusSeconds(60)));
        });

        inTransactionDo(em -> {
            assertThat(synonyms.inUse()).extracting(Synonym::meant).containsExactly(List.of("thành lập hộ kinh doanh"));
            assertThat(synonyms.everOf("mở quán")).extracting(Synonym::isInUse).containsExactly(true, false);
            assertThat(synonyms.everSaid()).containsExactly("mở quán");
        });
    }

    @Test
    void the_database_refuses_a_second_entry_for_the_same_saying() {
        inTransactionDo(em -> synonyms.add(synonym("mở quán", "hộ kinh doanh")));

        assertThatThrownBy(() -> inTransactionDo(em -> synonyms.add(synonym("mở quán", "cửa hàng"))))
                .hasStackTraceContaining("nique");
    }

    @Test
    void changes_are_read_from_a_moment_on_and_forgotten_before_another() {
        inTransactionDo(em -> {
            changes.add(new SearchChange("PROCEDURE", "1.000001", null, NOW));
            changes.add(new SearchChange("PROCEDURE", "1.000002", null, NOW.plusSeconds(5)));
        });

        inTransactionDo(em -> {
            assertThat(changes.since(NOW)).extracting(SearchChange::itemId).containsExactly("1.000001", "1.000002");
            assertThat(changes.since(NOW.plusSeconds(1))).extracting(SearchChange::itemId).containsExactly("1.000002");
            assertThat(changes.removeBefore(NOW.plusSeconds(1))).isEqualTo(1);
            assertThat(changes.since(NOW)).hasSize(1);
        });
    }

    private static Synonym synonym(String said, String meant) {
        return new Synonym(wording(said, meant), "danhmuc", NOW);
    }

    private static SynonymWording wording(String said, String meant) {
        return new SynonymWording("kinh doanh", said, List.of(meant), null);
    }
}
