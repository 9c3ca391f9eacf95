package vn.motcua.reference.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.reference.domain.AdministrativeLevel;
import vn.motcua.reference.domain.AdministrativeUnit;
import vn.motcua.reference.domain.Agency;
import vn.motcua.reference.domain.AgencyKind;
import vn.motcua.reference.domain.ContactDetails;
import vn.motcua.reference.domain.OrganisationUnit;
import vn.motcua.reference.domain.UnknownAgency;
import vn.motcua.testing.DatabaseTest;

class JpaAgenciesIT extends DatabaseTest {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private JpaAgencies agencies;
    private JpaAdministrativeUnits units;

    @BeforeEach
    void wire() {
        agencies = wired(new JpaAgencies());
        units = wired(new JpaAdministrativeUnits());
    }

    @Test
    void an_agency_comes_back_with_its_units_in_order_and_the_desk_that_receives_for_it() {
        inTransactionDo(em -> {
            Agency centre = agency("H99.20", "Trung tâm Phục vụ hành chính công", AgencyKind.PUBLIC_SERVICE_CENTRE);
            centre.openOneStopDesk();
            agencies.add(centre);
            Agency justice = agency("H99.1", "Sở Tư pháp", AgencyKind.DEPARTMENT);
            justice.letReceiveBy("H99.20");
            justice.organiseInto(List.of(new OrganisationUnit("LD", "Lãnh đạo"), new OrganisationUnit("VP", "Văn phòng")));
            agencies.add(justice);
        });

        inTransactionDo(em -> {
            Agency justice = agencies.get("H99.1");
            assertThat(justice.units()).extracting(OrganisationUnit::code).containsExactly("LD", "VP");
            assertThat(justice.receivedBy()).isEqualTo("H99.20");
            assertThat(justice.isOneStop()).isFalse();
            assertThat(justice.contact().phone()).isEqualTo("02003900010");
            assertThat(agencies.ofKind(AgencyKind.PUBLIC_SERVICE_CENTRE)).extracting(Agency::id)
                    .containsExactly("H99.20");
            assertThat(agencies.withIds(List.of("H99.20", "nowhere"))).hasSize(1);
        });
    }

    @Test
    void an_unknown_agency_is_an_answer_and_not_a_fault() {
        assertThatThrownBy(() -> inTransaction(em -> agencies.get("H99.404"))).isInstanceOf(UnknownAgency.class);
    }

    @Test
    void a_commune_that_was_merged_is_found_on_the_days_when_it_existed() {
        inTransactionDo(em -> units.addAll(List.of(
                new AdministrativeUnit("99", "Tỉnh Lam Giang", AdministrativeLevel.PROVINCE, null, REFORM, null),
                new AdministrativeUnit("99001", "Xã Bến Cũ", AdministrativeLevel.COMMUNE, "99",
                        LocalDate.of(2020, 1, 1), REFORM.minusDays(1)),
                new AdministrativeUnit("99001", "Phường Bến Ngự", AdministrativeLevel.COMMUNE, "99", REFORM, null))));

        inTransactionDo(em -> {
            assertThat(units.find("99001", REFORM.minusDays(1)).orElseThrow().name()).isEqualTo("Xã Bến Cũ");
            assertThat(units.find("99001", REFORM).orElseThrow().name()).isEqualTo("Phường Bến Ngự");
            assertThat(units.communesOf("99", REFORM)).hasSize(1);
            assertThat(units.provinces(REFORM)).extracting(AdministrativeUnit::code).containsExactly("99");
            assertThat(units.find("99001", LocalDate.of(2019, 1, 1))).isEmpty();
        });
    }

    private static Agency agency(String id, String name, AgencyKind kind) {
        return new Agency(id, name, name, kind, AdministrativeLevel.PROVINCE, "99",
                new ContactDetails("12 đường Đò Xưa", "02003900010", "so@lamgiang.example.invalid"));
    }
}
