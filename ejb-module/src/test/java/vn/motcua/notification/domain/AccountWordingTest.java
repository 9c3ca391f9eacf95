package vn.motcua.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.identity.domain.AccountLetter;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountWordingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final UUID CHECK = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @Test
    void a_code_comes_with_its_end_and_a_link_to_the_page_that_takes_it() {
        NoticeText text = AccountWording.of(new AccountLetter("o", AccountLetter.Kind.REGISTER_CODE, "a@example.vn", CHECK,
                "012345", null, NOW, NOW.plusSeconds(900)), "https://mot.cua");

        assertThat(text.title()).doesNotContain("012345");
        assertThat(text.body()).contains("Mã xác nhận: 012345", "09:15 24/11/2026",
                "https://mot.cua/portal/account/confirm?check=" + CHECK + "&code=012345");
    }

    @ParameterizedTest
    @EnumSource(AccountLetter.Kind.class)
    void every_letter_says_what_to_do_if_one_asked_for_nothing(AccountLetter.Kind kind) {
        NoticeText text = AccountWording.of(
                new AccountLetter("o", kind, "a@example.vn", CHECK, null, "mai.nguyen", NOW, null), "https://mot.cua");

        assertThat(text.title()).isNotBlank();
        assertThat(text.body()).startsWith("Kính gửi").containsIgnoringCase("nếu").doesNotContain("{", "null");
    }
}
