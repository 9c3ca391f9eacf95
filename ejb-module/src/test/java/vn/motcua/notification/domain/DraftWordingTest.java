package vn.motcua.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.domain.DraftEnding;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftWordingTest {

    private static final Instant END = Instant.parse("2026-12-08T02:00:00Z");

    @Test
    void a_letter_says_until_when_and_where_one_may_go_on() {
        NoticeText text = DraftWording.of(ending(false), "https://motcua.test");
        assertThat(text.title()).contains("09:00").contains("08/12/2026");
        assertThat(text.body()).startsWith("Kính gửi Lan,").contains("Đăng ký khai sinh", "08/12/2026",
                "https://motcua.test/portal/dossier/tasks?draft=12");
    }

    @Test
    void what_is_gone_is_not_linked_to() {
        assertThat(DraftWording.of(ending(true), "https://motcua.test").body())
                .contains("đã bị xóa", "https://motcua.test/portal/procedure/search").doesNotContain("draft=12");
    }

    private static DraftEnding ending(boolean removed) {
        return new DraftEnding(12, 7, "Lan", "lan@motcua.example", "Đăng ký khai sinh", removed, END, END);
    }
}
