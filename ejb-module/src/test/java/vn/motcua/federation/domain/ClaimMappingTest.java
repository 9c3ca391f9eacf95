package vn.motcua.federation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.identity.domain.Applicant.Gender;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimMappingTest {

    @Test
    void the_national_portal_names_a_citizen_in_its_own_words() {
        ClaimedPerson person = ClaimMapping.NATIONAL_PORTAL.read(Map.ofEntries(
                Map.entry("LoaiTaiKhoan", "1"), Map.entry("SoDinhDanh", "001190000017"), Map.entry("SoCMND", "123456789"),
                Map.entry("HoVaTen", "Tra\u0302\u0300n  Thị Hòa"), Map.entry("NgaySinh", "21/05/1990"),
                Map.entry("GioiTinh", "Nữ"), Map.entry("SoDienThoai", "0900000017"), Map.entry("loAs", "2")));

        assertThat(person.organisation()).isFalse();
        assertThat(person.personalId()).isEqualTo("001190000017");
        assertThat(person.name()).isEqualTo("Trần Thị Hòa");
        assertThat(person.birthDate()).isEqualTo(LocalDate.of(1990, 5, 21));
        assertThat(person.gender()).isEqualTo(Gender.FEMALE);
        assertThat(person.contact().phone()).isEqualTo("0900000017");
        assertThat(person.level()).isEqualTo(2);
    }

    @Test
    void the_national_portal_names_an_enterprise_by_its_tax_code() {
        ClaimedPerson person = ClaimMapping.NATIONAL_PORTAL.read(Map.of("LoaiTaiKhoan", 2, "MaSoThue", "0999999919",
                "TenDoanhNghiep", "Công ty TNHH Sông Lam", "HoVaTen", "Phạm Quốc Giám", "SoDinhDanh", "001080000019"));

        assertThat(person.organisation()).isTrue();
        assertThat(person.taxCode()).isEqualTo("0999999919");
        assertThat(person.organisationName()).isEqualTo("Công ty TNHH Sông Lam");
        assertThat(person.name()).isEqualTo("Phạm Quốc Giám");
    }

    @Test
    void an_old_number_of_nine_digits_identifies_nobody() {
        assertThat(ClaimMapping.NATIONAL_PORTAL.read(Map.of("SoCMND", "123456789")).personalId()).isNull();
        assertThat(ClaimMapping.NATIONAL_PORTAL.read(Map.of("SoDinhDanh", "", "SoCMND", "001 190 000 017")).personalId())
                .isEqualTo("001190000017");
    }

    @ParameterizedTest
    @CsvSource({"1990-05-21,1990-05-21", "19900521,1990-05-21", "21/05/1990,1990-05-21", "1/5/1990,1990-05-01",
            "31/02/1990,", "1990,", "hôm qua,"})
    void birth_dates_come_in_several_forms_and_an_impossible_one_is_none(String said, LocalDate expected) {
        assertThat(ClaimMapping.NATIONAL_PORTAL.read(Map.of("NgaySinh", said)).birthDate()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2,2", "02,2", "loa3,3", "Mức 02,2", "urn:level:high,0", "cao,3", "22,0", "'',0"})
    void levels_are_numbers_or_words_that_the_operator_explains(String said, int expected) {
        ClaimMapping mapping = ClaimMapping.NATIONAL_PORTAL.withLevels(Map.of("cao", 3));

        assertThat(mapping.read(Map.of("loAs", said)).level()).isEqualTo(expected);
    }

    @Test
    void names_of_claims_are_the_operator_s() {
        ClaimMapping mapping = ClaimMapping.STANDARD
                .with(ProvidedClaim.PERSONAL_ID, List.of("nid", "citizen.id"))
                .withOrganisationTypes(Set.of("ORG"));

        assertThat(mapping.read(Map.of("citizen", Map.of("id", "001190000017"))).personalId()).isEqualTo("001190000017");
        assertThat(mapping.read(Map.of("preferred_username", "canbo.benngu")).officer()).isEqualTo("canbo.benngu");
    }

    @Test
    void what_nobody_would_be_called_is_left_out() {
        assertThat(ClaimMapping.NATIONAL_PORTAL.read(Map.of("HoVaTen", "x".repeat(5_000))).name()).isNull();
        assertThat(ClaimMapping.NATIONAL_PORTAL.read(Map.of("HoVaTen", "Lê\u0000 Văn\nBình")).name()).isEqualTo("Lê Văn Bình");
        assertThat(ClaimMapping.NATIONAL_PORTAL.read(Map.of("HoVaTen", Map.of("x", "y"), "MaSoThue", "DROP")).taxCode()).isNull();
    }
}
