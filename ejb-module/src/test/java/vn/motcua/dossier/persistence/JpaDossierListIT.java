package vn.motcua.dossier.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.persistence.DossierFixtures.at;
import static vn.motcua.dossier.persistence.DossierFixtures.draftOf;
import static vn.motcua.dossier.persistence.DossierFixtures.received;
import static vn.motcua.dossier.persistence.DossierFixtures.submitted;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.domain.DossierCard;
import vn.motcua.dossier.domain.DossierQuery;
import vn.motcua.dossier.domain.DossierQuery.Order;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.identity.domain.DataScope;
import vn.motcua.kernel.Page;
import vn.motcua.testing.DatabaseTest;

class JpaDossierListIT extends DatabaseTest {

    private JpaDossierList list;

    @BeforeEach
    void wire() {
        list = wired(new JpaDossierList());
        JpaDossiers dossiers = wired(new JpaDossiers());
        inTransactionDo(em -> {
            for (int number = 1; number <= 60; number++) {
                dossiers.add(submitted(number, "Nguyễn Văn Ánh", "H99.101", number));
            }
            dossiers.add(received(100, "Đặng Thị Thúy", "H99.101", 61, 10));
            dossiers.add(received(101, "Lê Văn Tám", "H99.101", 62, 1));
            dossiers.add(received(102, "Đặng Thị Thúy", "H99.102", 1, 1));
            dossiers.add(draftOf(100, "Đặng Thị Thúy", "H99.101"));
        });
    }

    @Test
    void pages_follow_each_other_by_key_without_a_gap_or_a_double() {
        List<String> seen = new ArrayList<>();
        DossierQuery query = DossierQuery.of(Order.OLDEST_SUBMISSION, DossierStatus.SUBMITTED);
        Page<DossierCard> page;
        do {
            DossierQuery asked = query;
            page = inTransaction(em -> list.page(asked, DataScope.PROVINCE));
            page.items().forEach(card -> seen.add(card.code()));
            query = query.after(page.next());
        } while (page.next() != null);

        assertThat(seen).hasSize(60).doesNotHaveDuplicates().isSorted();
        assertThat(page.total()).isEqualTo(60);
    }

    @Test
    void what_is_due_first_stands_first_and_what_has_no_due_date_last() {
        assertThat(codes(DossierQuery.of(Order.DUE_FIRST), DataScope.ofAgency("H99.101")))
                .startsWith("H99.101-261123-0062", "H99.101-261123-0061", "H99.101-261123-0001");
    }

    @Test
    void every_order_can_be_paged() {
        for (Order order : Order.values()) {
            Page<DossierCard> first = inTransaction(em -> list.page(DossierQuery.of(order), DataScope.PROVINCE));
            Page<DossierCard> second =
                    inTransaction(em -> list.page(DossierQuery.of(order).after(first.next()), DataScope.PROVINCE));
            assertThat(second.items()).as("%s", order).hasSize(25).doesNotContainAnyElementsOf(first.items());
        }
    }

    @Test
    void names_are_found_by_any_part_with_or_without_accents_and_codes_by_their_beginning() {
        assertThat(codes(DossierQuery.of(Order.NEWEST).matching("thuy dang"), DataScope.PROVINCE)).hasSize(2);
        assertThat(codes(DossierQuery.of(Order.NEWEST).matching("Thúy"), DataScope.ofAgency("H99.101"))).hasSize(1);
        assertThat(codes(DossierQuery.of(Order.NEWEST).matching("h99.101-261123-006"), DataScope.PROVINCE)).hasSize(3);
        assertThat(codes(DossierQuery.of(Order.NEWEST).matching("100%"), DataScope.PROVINCE)).isEmpty();
        assertThat(codes(DossierQuery.of(Order.NEWEST).matching("_"), DataScope.PROVINCE)).hasSize(25);
    }

    @Test
    void the_scope_holds_in_lists_and_counts() {
        assertThat(codes(DossierQuery.of(Order.NEWEST), DataScope.ofAgency("H99.102"))).containsExactly("H99.102-261123-0001");
        assertThat(codes(DossierQuery.of(Order.NEWEST), DataScope.NOTHING)).isEmpty();
        assertThat(count(DossierQuery.of(Order.NEWEST), DataScope.PROVINCE)).isEqualTo(63);
        assertThat(count(DossierQuery.of(Order.NEWEST), DataScope.ofApplicant(100))).isEqualTo(2);
        assertThat(count(DossierQuery.of(Order.NEWEST).dueBefore(at("2026-11-25T00:00")), DataScope.PROVINCE)).isEqualTo(2);
    }

    private List<String> codes(DossierQuery query, DataScope scope) {
        return inTransaction(em -> list.page(query, scope)).items().stream().map(DossierCard::code).toList();
    }

    private int count(DossierQuery query, DataScope scope) {
        return inTransaction(em -> list.count(query, scope, 1000));
    }
}
