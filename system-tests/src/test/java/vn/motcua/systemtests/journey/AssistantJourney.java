package vn.motcua.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody in sorrow asks in everyday words, is understood, asks on and begins to file; nothing is kept of it. */
@ExtendWith(SharedProvince.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssistantJourney {

    private static final Duration INDEXED = Duration.ofSeconds(60);

    private final Browsers browsers;

    AssistantJourney(Browsers browsers) {
        this.browsers = browsers;
    }

    @Test
    void a_question_in_everyday_words_leads_to_the_form() {
        try (Window window = browsers.anonymous(Browsers.PHONE)) {
            Page page = window.page();
            askUntilKnown(window, "bố tôi mới mất thì làm giấy gì");
            Locator choice = latest(page).getByRole(AriaRole.BUTTON,
                    new Locator.GetByRoleOptions().setName(Pattern.compile("khai tử")));
            if (choice.count() > 0) {
                choice.first().click();
                page.locator(".talk__turn").nth(1).waitFor();
            }
            assertThat(latest(page).innerText()).contains("Đăng ký khai tử");

            ask(window, "còn lệ phí thì sao, mấy ngày xong");
            assertThat(latest(page).innerText()).contains("Phí, lệ phí", "Thời hạn giải quyết", "Nguồn: thủ tục");

            latest(page).getByText("Nộp hồ sơ", new Locator.GetByTextOptions().setExact(true)).click();
            page.waitForURL(Pattern.compile(".*(start|sign-in).*"));
            assertThat(page.context().cookies()).allMatch(cookie -> !cookie.value.contains("mất"));
            assertThat(window.takeComplaints()).isEmpty();
        }
    }

    @Test
    void what_is_not_known_is_said_and_a_person_is_offered() {
        try (Window window = browsers.anonymous(Browsers.DESKTOP)) {
            Page page = window.page();
            page.navigate("/portal/help/assistant");
            ask(window, "hôm nay trời nóng quá <script>alert(1)</script> 012345678901");

            assertThat(latest(page).innerText()).contains("không trả lời đoán").doesNotContain("012345678901");
            window.press("Nói chuyện với người");
            page.locator(".talk__turn").nth(1).waitFor();
            assertThat(latest(page).innerText()).contains("Trung tâm Phục vụ hành chính công");
            assertThat(page.url()).doesNotContain("012345678901");
            assertThat(window.takeComplaints()).isEmpty();
        }
    }

    @Test
    void who_presses_twice_has_asked_once() {
        try (Window window = browsers.anonymous(Browsers.PHONE)) {
            Page page = window.page();
            page.navigate("/portal/help/assistant");
            window.fill("Câu hỏi của bạn", "thời tiết hôm nay thế nào");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hỏi").setExact(true)).dblclick();
            latest(page).waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(page.locator(".talk__turn").count()).isEqualTo(1);
        }
    }

    /** The index of a new province is built while its first visitors come. */
    private static void askUntilKnown(Window window, String question) {
        long end = System.nanoTime() + INDEXED.toNanos();
        do {
            window.page().navigate("/portal/help/assistant");
            ask(window, question);
        } while (latest(window.page()).innerText().contains("không trả lời đoán") && System.nanoTime() < end);
    }

    private static void ask(Window window, String question) {
        Page page = window.page();
        int before = page.locator(".talk__turn").count();
        window.fill("Câu hỏi của bạn", question);
        window.press("Hỏi");
        page.waitForFunction("before => document.querySelectorAll('.talk__turn').length > before", before);
    }

    private static Locator latest(Page page) {
        return page.locator("#latest");
    }
}
