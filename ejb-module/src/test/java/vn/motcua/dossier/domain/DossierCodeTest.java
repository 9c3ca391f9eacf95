package vn.motcua.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DossierCodeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 11);

    @Test
    void agency_day_and_number_make_a_code_in_which_days_cannot_be_mixed_up() {
        assertThat(DossierCode.of("H99.101", DAY, 1).value()).isEqualTo("H99.101-260111-0001");
        assertThat(DossierCode.of("H99.101", LocalDate.of(2026, 11, 1), 1).value()).isEqualTo("H99.101-261101-0001");
    }

    @Test
    void a_busy_day_goes_beyond_four_digits() {
        assertThat(DossierCode.of("H99.20", DAY, 12345).value()).isEqualTo("H99.20-260111-12345");
    }

    @Test
    void what_people_type_is_forgiven() {
        assertThat(DossierCode.typed(" h99.101 - 260111-0001\n").value()).isEqualTo("H99.101-260111-0001");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0001", "H99.101-260111-1", "H99.101-26-0001", "' or 1=1 --", "H99.101-260111-0001<script>"})
    void what_is_no_code_names_no_dossier(String text) {
        assertThatThrownBy(() -> DossierCode.typed(text)).isInstanceOf(UnknownDossier.class);
    }
}
