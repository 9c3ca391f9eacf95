package vn.motcua.procedure.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.procedure.domain.ProcedureFixture.CLOCK;
import static vn.motcua.procedure.domain.ProcedureFixture.COMMUNE;
import static vn.motcua.procedure.domain.ProcedureFixture.NEW_YEAR;
import static vn.motcua.procedure.domain.ProcedureFixture.SECTOR;
import static vn.motcua.procedure.domain.ProcedureFixture.draft;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.application.FoundProcedure;
import vn.motcua.procedure.application.ProcedureCatalogue;
import vn.motcua.procedure.application.ProcedureFindings;
import vn.motcua.procedure.domain.AgencyPart;
import vn.motcua.procedure.domain.Offering;
import vn.motcua.procedure.domain.Offerings;
import vn.motcua.procedure.domain.Procedure;
import vn.motcua.procedure.domain.ProcedureDraft;
import vn.motcua.procedure.domain.ProcedureFacets;
import vn.motcua.procedure.domain.ProcedureQuery;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.reference.domain.AdministrativeLevel;
import vn.motcua.reference.domain.Agency;
import vn.motcua.reference.domain.AgencyKind;
import vn.motcua.reference.domain.ContactDetails;
import vn.motcua.reference.domain.Sector;
import vn.motcua.search.application.IndexWork;
import vn.motcua.search.application.SearchChanges;
import vn.motcua.search.domain.Fragment;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.SearchSource;
import vn.motcua.search.domain.Thesaurus;
import vn.motcua.search.domain.VietnameseSearch;
import vn.motcua.search.gateway.LuceneEngine;
import vn.motcua.search.gateway.SpokenFillers;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.FixedInstance;

/** From the publication to the list of hits, through the changes, the index and the catalogue. */
class ProcedureSearchSourceIT extends DatabaseTest {

    @TempDir Path folder;

    private final MovingClock clock = new MovingClock();
    private LuceneEngine engine;
    private Procedures procedures;
    private Offerings offerings;
    private SearchChanges changes;
    private IndexWork work;
    private ProcedureCatalogue catalogue;

    @BeforeEach
    void wire() {
        engine = new LuceneEngine(folder);
        procedures = wired(new JpaProcedures());
        offerings = wired(new JpaOfferings());
        SearchSource source = wired(new ProcedureSearchSource(), clock);
        changes = wired(new SearchChanges(), clock);
        work = wired(new IndexWork(), clock, engine, new FixedInstance<>(List.of(source)));
        VietnameseSearch search = new VietnameseSearch(engine, () -> Thesaurus.EMPTY, SpokenFillers.read());
        catalogue = wired(new ProcedureCatalogue(), clock, search);
        inTransactionDo(em -> {
            em.persist(new Sector(SECTOR, "Hộ tịch", "Bộ Tư pháp"));
            em.persist(new Agency(COMMUNE, "Ủy ban nhân dân phường Bến Ngự", "UBND phường Bến Ngự",
                    AgencyKind.PEOPLES_COMMITTEE_COMMUNE, AdministrativeLevel.COMMUNE, "99001", ContactDetails.UNKNOWN));
        });
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void what_is_published_is_found_after_the_next_look_with_counts_and_marks() {
        clock.set(NEW_YEAR);
        catchUp();
        publish(draft("1.001193", "Đăng ký khai sinh", NEW_YEAR));
        publish(draft("2.000635", "Cấp bản sao trích lục hộ tịch", NEW_YEAR));
        catchUp();

        ProcedureFindings findings = inTransaction(em -> catalogue.find(ProcedureQuery.words("dang ky khai sinh")));

        assertThat(findings.degraded()).isFalse();
        assertThat(findings.found().get(0).card().code()).isEqualTo("1.001193");
        assertThat(findings.found().get(0).name()).containsExactly(new Fragment("Đăng ký khai sinh", true));
        assertThat(findings.facets().get(ProcedureFacets.SECTOR)).containsEntry(SECTOR, findings.total());
        assertThat(findings.facets().get(ProcedureFacets.AGENCY)).containsKey(COMMUNE);
        inTransactionDo(em -> assertThat(catalogue.sectors()).singleElement()
                .satisfies(sector -> assertThat(sector.procedures()).isEqualTo(2)));
    }

    @Test
    void a_procedure_that_comes_into_force_or_ends_by_itself_is_found_or_gone_on_that_day() {
        clock.set(NEW_YEAR.minusDays(1));
        publish(draft("1.001193", "Đăng ký khai sinh", NEW_YEAR));
        catchUp();
        assertThat(codes("khai sinh")).isEmpty();

        clock.set(NEW_YEAR);
        catchUp();
        assertThat(codes("khai sinh")).containsExactly("1.001193");

        inTransactionDo(em -> procedures.find("1.001193").orElseThrow().abolish(NEW_YEAR.plusDays(3)));
        clock.set(NEW_YEAR.plusDays(4));
        catchUp();
        assertThat(codes("khai sinh")).isEmpty();
    }

    @Test
    void a_change_that_becomes_visible_late_is_taken_in_all_the_same() {
        clock.set(NEW_YEAR);
        catchUp();
        publish(draft("2.000635", "Cấp bản sao trích lục hộ tịch", NEW_YEAR));
        clock.forward(Duration.ofMinutes(5));
        publish(draft("1.004884", "Đăng ký lại khai sinh", NEW_YEAR));
        catchUp();
        Instant late = clock.instant().minus(Duration.ofMinutes(8));
        inTransactionDo(em -> {
            put(draft("1.001193", "Đăng ký khai sinh", NEW_YEAR));
            em.persist(new vn.motcua.search.domain.SearchChange("PROCEDURE", "1.001193", null, late));
        });
        catchUp();

        assertThat(codes("khai sinh")).startsWith("1.001193", "1.004884");
    }

    @Test
    void changes_that_were_taken_in_long_ago_are_not_read_again_and_again() {
        clock.set(NEW_YEAR);
        catchUp();
        publish(draft("1.001193", "Đăng ký khai sinh", NEW_YEAR));
        catchUp();
        clock.forward(Duration.ofMinutes(11));
        catchUp();

        assertThat(engine.mark().changesUpTo()).as("the next reading begins some minutes before").isEqualTo(clock.instant());
        publish(draft("1.004884", "Đăng ký lại khai sinh", NEW_YEAR));
        catchUp();
        assertThat(codes("khai sinh")).containsExactly("1.001193", "1.004884");
    }

    @Test
    void another_server_with_an_empty_folder_builds_its_own_index_and_a_missing_one_does_not_stop_the_search() {
        clock.set(NEW_YEAR);
        publish(draft("1.001193", "Đăng ký khai sinh", NEW_YEAR));

        ProcedureFindings before = inTransaction(em -> catalogue.find(ProcedureQuery.words("khai sinh")));
        assertThat(before.degraded()).isTrue();
        assertThat(before.found()).extracting(found -> found.card().code()).containsExactly("1.001193");

        catchUp();
        assertThat(codes("khai sinh")).containsExactly("1.001193");
    }

    @Test
    void filters_and_pages_hold_for_lists_without_words_too() {
        clock.set(NEW_YEAR);
        for (int number = 1; number <= 5; number++) {
            publish(draft("1.00000" + number, "Thủ tục số " + "edcba".charAt(number - 1), NEW_YEAR));
        }
        catchUp();

        ProcedureFindings first = inTransaction(em -> catalogue.find(page(null)));
        ProcedureFindings second = inTransaction(em -> catalogue.find(page(first.next())));

        assertThat(first.total()).isEqualTo(5);
        assertThat(first.found()).extracting(found -> found.card().name()).containsExactly(
                "Thủ tục số a", "Thủ tục số b", "Thủ tục số c");
        assertThat(second.found()).extracting(found -> found.card().name()).containsExactly("Thủ tục số d", "Thủ tục số e");
        assertThat(second.next()).isNull();
    }

    private static ProcedureQuery page(String after) {
        return new ProcedureQuery(null, SECTOR, null, null, null, null, COMMUNE, after, 3);
    }

    private List<String> codes(String words) {
        return inTransaction(em -> catalogue.find(ProcedureQuery.words(words))).found().stream()
                .map(FoundProcedure::card)
                .map(card -> card.code())
                .toList();
    }

    private void catchUp() {
        inTransactionDo(em -> work.catchUp());
    }

    private void publish(ProcedureDraft draft) {
        inTransactionDo(em -> {
            put(draft);
            changes.note(SearchKind.PROCEDURE, draft.code());
        });
    }

    private void put(ProcedureDraft draft) {
        Procedure procedure = new Procedure(draft.code());
        procedures.add(procedure);
        procedures.add(procedure.publish(draft, CLOCK));
        offerings.add(new Offering(draft.code(), COMMUNE, AgencyPart.RESPONSIBLE, "commune-simple", draft.validFrom()));
    }

    private static final class MovingClock extends Clock {

        private Instant now = Instant.EPOCH;

        void set(LocalDate day) {
            now = VietnamTime.instantOf(day.atTime(9, 0));
        }

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return VietnamTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
