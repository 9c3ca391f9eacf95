package vn.motcua.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TotpTest {

    /** "12345678901234567890", the secret of the examples of RFC 6238, in Base32. */
    private static final String OF_THE_RFC = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:10Z");

    private final Seal seal = Seal.of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    private final String secret = Totp.newSecret();
    private final SecondFactor factor = new SecondFactor("quantri", secret, 0, seal, NOW);

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"})
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(Totp.code(OF_THE_RFC, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void a_code_is_taken_once_and_an_older_one_not_after_it() {
        String before = Totp.code(secret, NOW.minusSeconds(30));
        String now = Totp.code(secret, NOW);

        assertThat(factor.takes(now.substring(0, 3) + " " + now.substring(3), seal, NOW)).isTrue();
        assertThat(factor.takes(now, seal, NOW)).isFalse();
        assertThat(factor.takes(before, seal, NOW)).isFalse();
        assertThat(factor.takes(Totp.code(secret, NOW.plusSeconds(30)), seal, NOW.plusSeconds(30))).isTrue();
    }

    @Test
    void a_clock_may_be_half_a_minute_wrong_but_not_a_whole_one() {
        assertThat(factor.takes(Totp.code(secret, NOW.minusSeconds(70)), seal, NOW)).isFalse();
        assertThat(factor.takes(Totp.code(secret, NOW.plusSeconds(70)), seal, NOW)).isFalse();
        assertThat(factor.takes(Totp.code(secret, NOW.minusSeconds(30)), seal, NOW)).isTrue();
        assertThat(factor.takes(Totp.code(secret, NOW.plusSeconds(30)), seal, NOW)).isTrue();
    }

    @Test
    void each_of_ten_codes_on_paper_opens_once() {
        List<String> codes = factor.newRecoveryCodes(seal);

        assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(Pattern.compile("[a-z2-9]{5}-[a-z2-9]{5}").asMatchPredicate());
        assertThat(factor.takes(" " + codes.get(3).toUpperCase() + " ", seal, NOW)).isTrue();
        assertThat(factor.takes(codes.get(3), seal, NOW)).isFalse();
        assertThat(factor.recoveryCodesLeft()).isEqualTo(9);

        factor.newRecoveryCodes(seal);
        assertThat(factor.takes(codes.get(4), seal, NOW)).isFalse();
    }

    @Test
    void what_is_no_code_is_refused() {
        for (String typed : new String[] {null, "", "abc", "12345", "1234567", "\u0000", "١٢٣٤٥٦"}) {
            assertThat(factor.takes(typed, seal, NOW)).as(typed).isFalse();
        }
    }

    @Test
    void an_app_is_told_whose_it_is() {
        assertThat(Totp.address(OF_THE_RFC, "quan.tri", "Mot Cua")).isEqualTo("otpauth://totp/Mot%20Cua:quan.tri?secret="
                + OF_THE_RFC + "&issuer=Mot%20Cua&algorithm=SHA1&digits=6&period=30");
    }
}
