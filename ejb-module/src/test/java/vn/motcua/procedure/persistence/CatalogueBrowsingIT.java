package vn.motcua.procedure.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.procedure.domain.ProcedureFixture.CLOCK;
import static vn.motcua.procedure.domain.ProcedureFixture.COMMUNE;
import static vn.motcua.procedure.domain.ProcedureFixture.NEW_YEAR;
import static vn.motcua.procedure.domain.ProcedureFixture.SECTOR;
import static vn.motcua.procedure.domain.ProcedureFixture.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.application.CatalogueBrowsing;
import vn.motcua.procedure.application.ProcedureHistory;
import vn.motcua.procedure.application.PublishedVersion;
import vn.motcua.procedure.application.SectorProcedures;
import vn.motcua.procedure.application.Standing;
import vn.motcua.procedure.application.VersionSummary;
import vn.motcua.procedure.domain.AgencyPart;
import vn.motcua.procedure.domain.Offering;
import vn.motcua.procedure.domain.Procedure;
import vn.motcua.procedure.domain.ProcedureDraft;
import vn.motcua.procedure.domain.ProcedureName;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.procedure.domain.UnknownProcedure;
import vn.motcua.reference.domain.AdministrativeLevel;
import vn.motcua.reference.domain.Agency;
import vn.motcua.reference.domain.AgencyKind;
import vn.motcua.reference.domain.ContactDetails;
import vn.motcua.reference.domain.Sector;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.NoSearchIndex;

class CatalogueBrowsingIT extends DatabaseTest {

    private static final String BIRTH = "1.001193";
    private static final String MARRIAGE = "1.000894";
    private static final LocalDate SUMMER = NEW_YEAR.plusMonths(6);

    private Procedures procedures;
    private CatalogueBrowsing browsing;
    private ProcedureHistory history;

    @BeforeEach
    void wire() {
        procedures = wired(new JpaProcedures());
        goTo(NEW_YEAR.plusDays(10));
        inTransactionDo(em -> {
            em.persist(new Sector(SECTOR, "Hộ tịch", "Bộ Tư pháp"));
            em.persist(new Agency(COMMUNE, "Ủy ban nhân dân phường Bến Ngự", "UBND phường Bến Ngự",
                    AgencyKind.PEOPLES_COMMITTEE_COMMUNE, AdministrativeLevel.COMMUNE, "99001",
                    ContactDetails.UNKNOWN));
        });
        publish(draft(BIRTH, "Đăng ký khai sinh", NEW_YEAR));
        publish(draft(MARRIAGE, "Đăng ký kết hôn", NEW_YEAR));
        inTransactionDo(em -> em.persist(new Offering(
                BIRTH, COMMUNE, AgencyPart.RESPONSIBLE, "one-desk", NEW_YEAR)));
    }

    private void goTo(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(9, 0).atZone(VietnamTime.ZONE).toInstant(), VietnamTime.ZONE);
        browsing = wired(new CatalogueBrowsing(), clock, new NoSearchIndex());
        history = wired(new ProcedureHistory(), clock, new NoSearchIndex());
    }

    private void publish(ProcedureDraft draft) {
        inTransactionDo(em -> {
            Procedure procedure = procedures.find(draft.code()).orElseGet(() -> {
                Procedure first = new Procedure(draft.code());
                procedures.add(first);
                return first;
            });
            procedures.add(procedure.publish(draft, CLOCK));
        });
    }

    @Test
    void an_agency_shows_what_it_takes_dossiers_of_today_by_sector() {
        inTransactionDo(em -> {
            List<SectorProcedures> offered = browsing.offeredBy(COMMUNE);
            assertThat(offered).extracting(SectorProcedures::name).containsExactly("Hộ tịch");
            assertThat(offered.get(0).procedures()).extracting(ProcedureName::code).containsExactly(BIRTH);
            assertThat(browsing.countByAgency()).containsEntry(COMMUNE, 1);
            assertThat(browsing.offeredBy("H99.999")).isEmpty();
        });
    }

    @Test
    void names_come_in_the_order_in_which_they_were_asked_for_without_those_not_in_force() {
        inTransactionDo(em -> assertThat(browsing.named(List.of(MARRIAGE, "9.999999", BIRTH)))
                .extracting(ProcedureName::code).containsExactly(MARRIAGE, BIRTH));
    }

    @Test
    void all_in_force_come_a_portion_at_a_time() {
        inTransactionDo(em -> {
            assertThat(browsing.after(null, 1)).extracting(ProcedureName::code).containsExactly(MARRIAGE);
            assertThat(browsing.after(MARRIAGE, 9)).extracting(ProcedureName::code).containsExactly(BIRTH);
            assertThat(browsing.after(BIRTH, 9)).isEmpty();
        });
    }

    @Test
    void the_state_changes_with_what_is_published_and_with_who_takes_dossiers() {
        String before = inTransaction(em -> browsing.state());
        String again = inTransaction(em -> browsing.state());
        assertThat(again).isEqualTo(before);

        publish(draft(BIRTH, "Đăng ký khai sinh", SUMMER));
        String published = inTransaction(em -> browsing.state());
        inTransactionDo(em -> em.createQuery("select o from Offering o", Offering.class).getSingleResult().end(SUMMER));
        String ended = inTransaction(em -> browsing.state());

        assertThat(List.of(before, published, ended)).doesNotHaveDuplicates();
    }

    @Test
    void an_earlier_version_can_be_read_and_says_since_when_another_one_holds() {
        publish(draft(BIRTH, "Đăng ký khai sinh cho trẻ em", SUMMER));
        goTo(SUMMER);

        inTransactionDo(em -> {
            PublishedVersion earlier = history.read(BIRTH, 1);
            assertThat(earlier.standing()).isEqualTo(Standing.REPLACED);
            assertThat(earlier.since()).isEqualTo(SUMMER);
            assertThat(earlier.details().card().name()).isEqualTo("Đăng ký khai sinh");
            assertThat(earlier.details().offeredHere()).isFalse();
            assertThat(history.read(BIRTH, null).details().versionNumber()).isEqualTo(2);
            assertThat(history.read(BIRTH, 2).standing()).isEqualTo(Standing.IN_FORCE);
            assertThat(history.versions(BIRTH)).extracting(VersionSummary::standing)
                    .containsExactly(Standing.IN_FORCE, Standing.REPLACED);
        });
    }

    @Test
    void a_version_to_come_can_be_read_before_its_day() {
        publish(draft(BIRTH, "Đăng ký khai sinh cho trẻ em", SUMMER));

        inTransactionDo(em -> {
            assertThat(history.read(BIRTH, null).details().versionNumber()).isEqualTo(1);
            assertThat(history.read(BIRTH, 2).standing()).isEqualTo(Standing.TO_COME);
            assertThat(history.read(BIRTH, 2).since()).isEqualTo(SUMMER);
        });
    }

    @Test
    void of_an_abolished_procedure_the_last_version_is_shown_under_its_old_address() {
        inTransactionDo(em -> procedures.find(BIRTH).orElseThrow().abolish(SUMMER));
        goTo(SUMMER);

        inTransactionDo(em -> {
            PublishedVersion last = history.read(BIRTH, null);
            assertThat(last.standing()).isEqualTo(Standing.ENDED);
            assertThat(last.since()).isEqualTo(SUMMER);
            assertThat(browsing.offeredBy(COMMUNE)).isEmpty();
        });
    }

    @Test
    void what_was_never_published_is_not_there() {
        for (Integer number : new Integer[] {3, 0, -1}) {
            assertThatThrownBy(() -> inTransaction(em -> history.read(BIRTH, number)))
                    .isInstanceOf(UnknownProcedure.class);
        }
        assertThatThrownBy(() -> inTransaction(em -> history.read("9.999999", null)))
                .isInstanceOf(UnknownProcedure.class);
        assertThatThrownBy(() -> inTransaction(em -> history.versions("9.999999")))
                .isInstanceOf(UnknownProcedure.class);
    }
}
