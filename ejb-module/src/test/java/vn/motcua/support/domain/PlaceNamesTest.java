package vn.motcua.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlaceNamesTest {

    private final PlaceNames places = new PlaceNames(Map.of(
            "H99.101", "Ủy ban nhân dân phường Bến Ngự", "H99.104", "Ủy ban nhân dân xã Đồi Chè", "H99.109", "Xã Lam"));

    @ParameterizedTest
    @CsvSource({"đăng ký kết hôn ở phường Bến Ngự,H99.101,đăng ký kết hôn", "khai sinh tại bến ngự,H99.101,khai sinh",
        "ket hon o xa doi che,H99.104,ket hon", "khai sinh ở xã Lam,H99.109,khai sinh"})
    void a_place_is_found_and_taken_out_of_the_question(String said, String agency, String rest) {
        PlaceNames.Placed placed = places.in(Utterance.of(said));

        assertThat(placed.agencyId()).isEqualTo(agency);
        assertThat(placed.rest().text()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"lam khai sinh", "ben ngu", "tôi muốn trồng đồi chè đen ở lam"})
    void a_word_that_may_be_any_word_is_no_place(String said) {
        PlaceNames.Placed placed = places.in(Utterance.of(said.replace("đồi chè", "đồi, chè xanh")));

        assertThat(placed.agencyId()).isNull();
        assertThat(placed.rest().words()).isNotEmpty();
    }
}
