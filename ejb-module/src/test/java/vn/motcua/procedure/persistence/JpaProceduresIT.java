package vn.motcua.procedure.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static vn.motcua.procedure.domain.ProcedureFixture.CLOCK;
import static vn.motcua.procedure.domain.ProcedureFixture.COMMUNE;
import static vn.motcua.procedure.domain.ProcedureFixture.NEW_YEAR;
import static vn.motcua.procedure.domain.ProcedureFixture.SECTOR;
import static vn.motcua.procedure.domain.ProcedureFixture.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.kernel.Page;
import vn.motcua.procedure.domain.AgencyPart;
import vn.motcua.procedure.domain.Audience;
import vn.motcua.procedure.domain.LifeEvent;
import vn.motcua.procedure.domain.Offering;
import vn.motcua.procedure.domain.Offerings;
import vn.motcua.procedure.domain.OnlineLevel;
import vn.motcua.procedure.domain.Procedure;
import vn.motcua.procedure.domain.ProcedureDraft;
import vn.motcua.procedure.domain.ProcedureQuery;
import vn.motcua.procedure.domain.ProcedureSearch;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.procedure.domain.SettlementLevel;
import vn.motcua.procedure.domain.UnknownProcedure;
import vn.motcua.reference.domain.AdministrativeLevel;
import vn.motcua.reference.domain.Agency;
import vn.motcua.reference.domain.AgencyKind;
import vn.motcua.reference.domain.ContactDetails;
import vn.motcua.reference.domain.Sector;
import vn.motcua.testing.DatabaseTest;

class JpaProceduresIT extends DatabaseTest {

    private Procedures procedures;
    private Offerings offerings;
    private ProcedureSearch search;

    @BeforeEach
    void wire() {
        procedures = wired(new JpaProcedures());
        JpaOfferings byAgency = wired(new JpaOfferings());
        offerings = byAgency;
        JpaProcedureSearch reading = wired(new JpaProcedureSearch());
        reading.offerings = byAgency;
        search = reading;
        inTransactionDo(em -> {
            em.persist(new Sector(SECTOR, "Hộ tịch", "Bộ Tư pháp"));
            em.persist(new Agency(COMMUNE, "Ủy ban nhân dân phường Bến Ngự", "UBND phường Bến Ngự",
                    AgencyKind.PEOPLES_COMMITTEE_COMMUNE, AdministrativeLevel.COMMUNE, "99001",
                    ContactDetails.UNKNOWN));
        });
    }

    @Test
    void a_version_comes_back_as_it_was_published() {
        publish(draft("1.001193", "Đăng ký khai sinh", NEW_YEAR));

        inTransactionDo(em -> {
            ProcedureDraft promised = draft("1.001193", "Đăng ký khai sinh", NEW_YEAR);
            ProcedureVersion version = procedures.inForce("1.001193", NEW_YEAR);
            assertThat(version.content()).isEqualTo(promised.content());
            assertThat(version.isPublished()).isTrue();
        });
    }

    @Test
    void the_version_in_force_depends_on_the_day() {
        publish(draft("1.001193", "Đăng ký khai sinh", NEW_YEAR));
        publish(draft("1.001193", "Đăng ký khai sinh cho trẻ em", NEW_YEAR.plusMonths(6)));

        inTransactionDo(em -> {
            assertThat(procedures.inForce("1.001193", NEW_YEAR.plusMonths(5)).number()).isEqualTo(1);
            assertThat(procedures.inForce("1.001193", NEW_YEAR.plusMonths(6)).number()).isEqualTo(2);
            assertThat(foundFor(ProcedureQuery.words("khai sinh"), NEW_YEAR)).containsExactly("1.001193");
        });
        assertThatThrownBy(() -> inTransaction(em -> procedures.inForce("1.001193", NEW_YEAR.minusDays(1))))
                .isInstanceOf(UnknownProcedure.class);
        assertThatThrownBy(() -> inTransaction(em -> procedures.inForce("9.999999", NEW_YEAR)))
                .isInstanceOf(UnknownProcedure.class);
    }

    @Test
    void an_abolished_procedure_is_found_no_more_but_its_version_is_still_there() {
        publish(draft("1.001193", "Đăng ký khai sinh", NEW_YEAR));
        long id = inTransaction(em -> {
            procedures.find("1.001193").orElseThrow().abolish(NEW_YEAR.plusYears(1));
            return procedures.inForce("1.001193", NEW_YEAR).id();
        });

        assertThatThrownBy(() -> inTransaction(em -> procedures.inForce("1.001193", NEW_YEAR.plusYears(1))))
                .isInstanceOf(UnknownProcedure.class);
        inTransactionDo(em -> assertThat(procedures.version(id).name()).isEqualTo("Đăng ký khai sinh"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dang ky khai sinh", "Đăng ký khai sinh", "sinh khai", "KHAI SINH ho tich", "1.001193",
        "001193", "khai sin"})
    void words_are_found_with_or_without_accents_in_any_order(String typed) {
        publishThree();

        inTransactionDo(em -> assertThat(foundFor(ProcedureQuery.words(typed), NEW_YEAR)).startsWith("1.001193"));
    }

    @Test
    void all_words_must_match_and_signs_of_the_pattern_mean_nothing() {
        publishThree();

        inTransactionDo(em -> {
            assertThat(foundFor(ProcedureQuery.words("khai sinh xay dung"), NEW_YEAR)).isEmpty();
            assertThat(foundFor(ProcedureQuery.words("inh"), NEW_YEAR)).isEmpty();
            assertThat(foundFor(ProcedureQuery.words("%"), NEW_YEAR)).hasSize(3);
        });
    }

    @Test
    void a_name_that_begins_with_the_phrase_comes_before_one_that_holds_it() {
        publishThree();

        inTransactionDo(em -> assertThat(foundFor(ProcedureQuery.words("dang ky khai sinh"), NEW_YEAR))
                .containsExactly("1.001193", "1.004884"));
    }

    @Test
    void filters_narrow_down() {
        publishThree();

        inTransactionDo(em -> {
            assertThat(foundFor(filtered(SECTOR, Audience.CITIZEN, COMMUNE), NEW_YEAR)).hasSize(3);
            assertThat(foundFor(filtered(SECTOR, Audience.BUSINESS, null), NEW_YEAR)).isEmpty();
            assertThat(foundFor(filtered("G17", null, null), NEW_YEAR)).isEmpty();
            assertThat(foundFor(filtered(null, null, "H99.102"), NEW_YEAR)).isEmpty();
        });
    }

    @Test
    void pages_follow_each_other_without_gaps_or_doubles() {
        publishThree();

        inTransactionDo(em -> {
            List<Long> seen = new ArrayList<>();
            String after = null;
            do {
                Page<Long> page = search.search(
                        new ProcedureQuery(null, null, null, null, null, null, null, after, 2), NEW_YEAR);
                assertThat(page.total()).isEqualTo(3);
                seen.addAll(page.items());
                after = page.next();
            } while (after != null);
            assertThat(seen).hasSize(3).doesNotHaveDuplicates();
        });
    }

    @Test
    void procedures_are_counted_by_event_and_sector() {
        publishThree();

        inTransactionDo(em -> {
            assertThat(search.countByLifeEvent(NEW_YEAR)).isEqualTo(Map.of(LifeEvent.BIRTH, 3));
            assertThat(search.countBySector(NEW_YEAR)).isEqualTo(Map.of(SECTOR, 3));
        });
    }

    @Test
    void nobody_changes_a_published_version_past_the_program() {
        assumeThat(database.name()).isEqualTo("POSTGRESQL");
        publish(draft("1.001193", "Đăng ký khai sinh", NEW_YEAR));

        for (String change : List.of("update procedure_version set name = 'x'",
                "update procedure_version set content = '{}'", "delete from procedure_version")) {
            assertThatThrownBy(() -> inTransaction(em -> em.createNativeQuery(change).executeUpdate()))
                    .hasStackTraceContaining("published");
        }
    }

    @Test
    void an_agency_takes_dossiers_from_one_day_until_another() {
        publish(draft("1.001193", "Đăng ký khai sinh", NEW_YEAR));
        inTransactionDo(em -> offerings.everOf("1.001193").get(0).end(NEW_YEAR.plusMonths(1)));

        inTransactionDo(em -> {
            assertThat(offerings.offered("1.001193", COMMUNE, NEW_YEAR.minusDays(1))).isFalse();
            assertThat(offerings.offered("1.001193", COMMUNE, NEW_YEAR)).isTrue();
            assertThat(offerings.offered("1.001193", COMMUNE, NEW_YEAR.plusMonths(1))).isFalse();
            assertThat(offerings.offered("1.001193", "H99.102", NEW_YEAR)).isFalse();
            assertThat(offerings.receivers(List.of("1.001193", "2.000635"), NEW_YEAR))
                    .isEqualTo(Map.of("1.001193", Set.of(COMMUNE)));
            assertThat(offerings.of("1.001193", NEW_YEAR.plusMonths(1))).isEmpty();
            assertThat(offerings.everOf("1.001193")).hasSize(1);
        });
    }

    private void publishThree() {
        publish(draft("2.000635", "Cấp bản sao trích lục hộ tịch", NEW_YEAR));
        publish(draft("1.004884", "Đăng ký lại, đăng ký khai sinh cho người đã có hồ sơ", NEW_YEAR));
        publish(draft("1.001193", "Đăng ký khai sinh", NEW_YEAR));
    }

    private void publish(ProcedureDraft draft) {
        inTransactionDo(em -> {
            Procedure procedure = procedures.find(draft.code()).orElseGet(() -> {
                Procedure first = new Procedure(draft.code());
                procedures.add(first);
                return first;
            });
            procedures.add(procedure.publish(draft, CLOCK));
            if (offerings.everOf(draft.code()).isEmpty()) {
                offerings.add(new Offering(draft.code(), COMMUNE, AgencyPart.RESPONSIBLE,
                        "commune-simple", draft.validFrom()));
            }
        });
    }

    private List<String> foundFor(ProcedureQuery query, LocalDate day) {
        return search.search(query, day).items().stream().map(id -> procedures.version(id).procedureCode()).toList();
    }

    private static ProcedureQuery filtered(String sector, Audience audience, String agency) {
        return new ProcedureQuery(null, sector, SettlementLevel.COMMUNE, audience, LifeEvent.BIRTH, OnlineLevel.FULL,
                agency, null, 20);
    }
}
