package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.application.AccountOpening;
import vn.motcua.kernel.Page;
import vn.motcua.kernel.Setting;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.application.ProcedureCard;
import vn.motcua.procedure.application.ProcedureCatalogue;
import vn.motcua.procedure.application.ProcedureDetails;
import vn.motcua.procedure.application.ProcedureSuggestion;
import vn.motcua.procedure.domain.ProcedureQuery;
import vn.motcua.procedure.domain.SettlementLevel;
import vn.motcua.reference.application.AgencyDirectory;
import vn.motcua.reference.domain.AdministrativeLevel;
import vn.motcua.reference.domain.Agency;
import vn.motcua.reference.domain.AgencyKind;
import vn.motcua.reference.domain.ContactDetails;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.NoSearchIndex;

class DemoProvinceIT extends DatabaseTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), VietnamTime.ZONE);

    private DemoProvince province;
    private AgencyDirectory directory;
    private ProcedureCatalogue catalogue;
    private AccountOpening accounts;

    @BeforeEach
    void wire() {
        System.setProperty(Setting.MOTCUA_DEMO.name(), "true");
        province = wired(new DemoProvince(), CLOCK, new NoPast());
        directory = wired(new AgencyDirectory(), CLOCK);
        catalogue = wired(new ProcedureCatalogue(), CLOCK, new NoSearchIndex());
        accounts = wired(new AccountOpening(), CLOCK);
    }

    @AfterEach
    void switchOff() {
        System.clearProperty(Setting.MOTCUA_DEMO.name());
    }

    @Test
    void an_empty_system_becomes_a_province_and_a_second_start_changes_nothing() {
        load();
        load();

        inTransactionDo(em -> {
            assertThat(directory.provinces()).hasSize(35);
            assertThat(directory.communesOf("99")).hasSize(8);
            assertThat(directory.unitName("99001")).isEqualTo("Phường Bến Ngự, Tỉnh Lam Giang");
            assertThat(directory.receivingAgencies(AdministrativeLevel.COMMUNE)).hasSize(8);
            assertThat(accounts.isTaken("mai.nguyen")).isTrue();
            assertThat(catalogue.search(ProcedureQuery.words("")).total()).isEqualTo(42);
            assertThat(em.createQuery("select count(v) from ProcedureVersion v", Long.class).getSingleResult())
                    .isEqualTo(42);
        });
    }

    @Test
    void a_citizen_who_types_in_a_hurry_finds_the_procedure_and_reads_it() {
        load();

        inTransactionDo(em -> {
            assertThat(catalogue.suggest("dang ky khai sinh")).first().extracting(ProcedureSuggestion::code)
                    .isEqualTo("1.001193");
            Page<ProcedureCard> found = catalogue.search(ProcedureQuery.words("dang ky khai sinh"));
            assertThat(found.items().get(0).sectorName()).isEqualTo("Hộ tịch");
        });
        inTransactionDo(em -> {
            ProcedureDetails details = catalogue.details("1.001193");
            assertThat(details.receivingAgencies()).hasSize(8)
                    .allMatch(receiver -> receiver.desk().id().equals(receiver.agency().id()));
            assertThat(details.hasForm()).isTrue();
            assertThat(details.papers()).extracting("code").doesNotContain("TP01");
            assertThat(catalogue.form(details.card().versionId()).field("childName")).isPresent();
        });
    }

    @Test
    void every_procedure_can_be_read_and_those_of_departments_are_handed_in_at_the_public_service_centre() {
        load();

        inTransactionDo(em -> {
            List<ProcedureCard> all = catalogue
                    .search(new ProcedureQuery(null, null, SettlementLevel.PROVINCE, null, null, null, null, null, 100))
                    .items();
            assertThat(all).isNotEmpty();
            assertThat(all).allSatisfy(card -> assertThat(catalogue.details(card.code()).receivingAgencies())
                    .isNotEmpty()
                    .allMatch(receiver -> receiver.desk().kind() == AgencyKind.PUBLIC_SERVICE_CENTRE));
            assertThat(catalogue.lifeEvents()).isNotEmpty();
            assertThat(catalogue.sectors()).isNotEmpty();
        });
    }

    @Test
    void a_database_of_another_province_is_left_alone() {
        inTransactionDo(em -> {
            Agency other = new Agency("H01", "Ủy ban nhân dân tỉnh khác", "UBND tỉnh",
                    AgencyKind.PEOPLES_COMMITTEE_PROVINCE, AdministrativeLevel.PROVINCE, "01",
                    ContactDetails.UNKNOWN);
            other.openOneStopDesk();
            em.persist(other);
        });

        load();

        inTransactionDo(em -> assertThat(directory.receivingAgencies(null)).hasSize(1));
    }

    @Test
    void nothing_is_loaded_unless_the_demo_is_asked_for() {
        System.clearProperty(Setting.MOTCUA_DEMO.name());

        load();

        inTransactionDo(em -> assertThat(directory.provinces()).isEmpty());
    }

    /** The past is played by use cases that need a server around them; the tests of the server see it. */
    private static class NoPast extends DemoLife {

        @Override
        public void play() {
            // nothing ever happened
        }
    }

    private void load() {
        inTransactionDo(em -> province.load());
    }
}
