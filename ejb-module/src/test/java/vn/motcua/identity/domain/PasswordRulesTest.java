package vn.motcua.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PasswordRulesTest {

    private static final List<String> MAI = Arrays.asList("mai.nguyen", "maihoa94@example.vn", null, "099194010247");

    @ParameterizedTest
    @ValueSource(strings = {"bàn ghế đèn sách", "gốc đa đầu làng", "kx7#Qp2!", "tôi thích ăn phở", "ba con vịt bơi", "🦆🐟🌾🏠🚲📚🔑☂️"})
    void any_signs_will_do_if_there_are_enough(String password) {
        assertThat(PasswordRules.objection(password, MAI)).isEmpty();
    }

    @Test
    void seven_signs_are_too_few_however_many_bytes_they_take() {
        assertThat(PasswordRules.objection("đèn 🦆 x", MAI)).get().isInstanceOf(PasswordTooShort.class);
        assertThat(PasswordRules.objection(null, MAI)).get().isInstanceOf(PasswordTooShort.class);
        assertThat(PasswordRules.objection("e\u0302\u0301e\u0302\u0301e\u0302\u0301", MAI)).get()
                .isInstanceOf(PasswordTooShort.class);
    }

    @Test
    void five_thousand_are_too_many() {
        assertThat(PasswordRules.objection("xy z".repeat(1250), MAI)).get().isInstanceOf(PasswordTooLong.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "Password", "P@ssw0rd", "matkhau123", "Mật khẩu", "Mật Khẩu 2026", "QWERTYUIOP", "anh yêu em",
            "Vietnam2026!", "MotCua@2026", "aaaaaaaaaa", "abababababab"})
    void what_guessers_begin_with_is_refused(String password) {
        assertThat(PasswordRules.objection(password, MAI)).get().isInstanceOf(PasswordEasilyGuessed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx-mai.nguyen-xx", "MAIHOA94 đẹp", "s099194010247"})
    void what_names_the_account_is_refused(String password) {
        assertThat(PasswordRules.objection(password, MAI)).get().isInstanceOf(PasswordNamesAccount.class);
    }
}
