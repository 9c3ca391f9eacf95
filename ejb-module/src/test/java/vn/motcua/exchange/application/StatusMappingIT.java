package vn.motcua.exchange.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.application.ProcessingStatuses;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.dossier.domain.ProcessingStatus;
import vn.motcua.exchange.domain.NationalStatus;
import vn.motcua.exchange.domain.StatusGap;
import vn.motcua.exchange.domain.StatusHole;
import vn.motcua.exchange.domain.UnmappedStatus;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.reference.domain.Attributes;
import vn.motcua.reference.domain.CodeList;
import vn.motcua.reference.domain.CodeListEntry;
import vn.motcua.reference.domain.CodeLists;
import vn.motcua.reference.domain.EntryValues;
import vn.motcua.reference.domain.Objection;
import vn.motcua.testing.DatabaseTest;

class StatusMappingIT extends DatabaseTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 22);

    private Books books;

    static class Books {
        @Inject CodeLists lists;
    }

    @BeforeEach
    void everyStateHasAStatus() {
        books = wired(new Books());
        inTransactionDo(em -> {
            for (String list : List.of(ProcessingStatus.LIST, NationalStatus.LIST)) {
                books.lists.add(new CodeList(list, CodeList.Kind.ENTRIES, list, null, null, null, List.of()));
            }
            for (NationalStatus status : NationalStatus.values()) {
                add(NationalStatus.LIST, status.code(), Map.of(), null);
            }
            for (DossierStatus state : DossierStatus.values()) {
                if (state != DossierStatus.DRAFT) {
                    String code = NationalStatus.values()[state.ordinal() - 1].code();
                    add(ProcessingStatus.LIST, "S" + state.ordinal(), attributes(state, code),
                            state == DossierStatus.STOPPED ? LAST_DAY : null);
                }
            }
        });
    }

    @Test
    void a_status_that_ended_yesterday_is_a_hole_today_and_was_none_yesterday() {
        inTransactionDo(em -> assertThat(mappingOn("2026-11-22T10:00:00Z").today().holes()).isEmpty());

        inTransactionDo(em -> {
            StatusMapping today = mappingOn("2026-11-22T17:00:00Z"); // midnight in Vietnam
            assertThat(today.today().holes())
                    .containsExactly(new StatusHole(StatusGap.NO_MAIN_STATUS, DossierStatus.STOPPED, ""));
            assertThatThrownBy(() -> today.today().nationalOf(DossierStatus.STOPPED)).isInstanceOf(UnmappedStatus.class);
        });
    }

    @Test
    void without_any_catalogue_every_state_is_a_hole_and_none_has_a_name() {
        database.empty();

        inTransactionDo(em -> {
            assertThat(mappingOn("2026-11-22T10:00:00Z").today().holes()).hasSize(DossierStatus.values().length - 1);
            assertThat(namesOn("2026-11-22T10:00:00Z").names()).isEmpty();
        });
    }

    @Test
    void the_main_status_lends_its_name_to_the_state() {
        inTransactionDo(em -> assertThat(namesOn("2026-11-22T10:00:00Z").names().get(DossierStatus.RECEIVED).name())
                .isEqualTo("tên S" + DossierStatus.RECEIVED.ordinal()));
    }

    @Test
    void a_status_of_an_unknown_state_or_code_is_not_taken_into_the_catalogue() {
        ProcessingStatusRule rule = new ProcessingStatusRule();

        assertThat(rule.problemWith(values("A", attributes(DossierStatus.RECEIVED, "2"), null))).isEmpty();
        assertThat(rule.problemWith(values("A", attributes(DossierStatus.RECEIVED, "11"), null))).get()
                .satisfies(problem -> assertThat(problem.objection()).isEqualTo(Objection.VALUE_UNKNOWN));
        assertThat(rule.problemWith(values("A", attributes(DossierStatus.DRAFT, "1"), null))).isPresent();
    }

    private StatusMapping mappingOn(String instant) {
        return wired(new StatusMapping(), Clock.fixed(Instant.parse(instant), VietnamTime.ZONE));
    }

    private ProcessingStatuses namesOn(String instant) {
        return wired(new ProcessingStatuses(), Clock.fixed(Instant.parse(instant), VietnamTime.ZONE));
    }

    private void add(String list, String code, Map<String, String> attributes, LocalDate until) {
        books.lists.add(new CodeListEntry(list, values(code, attributes, until)));
    }

    private static EntryValues values(String code, Map<String, String> attributes, LocalDate until) {
        return new EntryValues(code, "tên " + code, null, null, 1, new Attributes(attributes), EntryValues.ALWAYS, until);
    }

    private static Map<String, String> attributes(DossierStatus state, String national) {
        return Map.of(ProcessingStatus.INTERNAL, state.name(), ProcessingStatus.NATIONAL, national,
                ProcessingStatus.MAIN, "x");
    }
}
