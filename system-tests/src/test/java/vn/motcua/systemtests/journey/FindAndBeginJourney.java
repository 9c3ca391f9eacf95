package vn.motcua.systemtests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.systemtests.support.PlainPage;
import vn.motcua.systemtests.support.Province;

/** A person looks for a procedure, reads what it takes in the own case, and begins. */
@ExtendWith(SharedProvince.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FindAndBeginJourney {

    private static final String SHOW = "/portal/procedure/show?code=";
    private static final String BIRTH = "1.001193";
    private static final String MARITAL_STATUS = "1.004873";

    private final Province province;
    private final Browsers browsers;

    FindAndBeginJourney(Province province, Browsers browsers) {
        this.province = province;
        this.browsers = browsers;
    }

    @ParameterizedTest
    @ValueSource(ints = {Browsers.PHONE, Browsers.DESKTOP})
    void suggestions_lead_by_keyboard_from_some_letters_to_the_page_and_to_the_form(int width) {
        try (Window window = browsers.anonymous(width)) {
            Page page = window.page();
            page.navigate("/");
            Locator field = page.getByRole(AriaRole.COMBOBOX);
            field.pressSequentially("dang ky khai sinh");
            Locator option = page.getByRole(AriaRole.OPTION,
                    new Page.GetByRoleOptions().setName("Đăng ký khai sinh").setExact(true));
            assertThat(option).isVisible();
            assertThat(field).hasAttribute("aria-expanded", "true");

            field.press("Escape");
            assertThat(option).isHidden();
            assertThat(field).hasValue("dang ky khai sinh");
            field.press("ArrowDown");
            assertThat(option).isVisible();
            field.press("ArrowDown");
            assertThat(page.locator("[role=option][aria-selected=true]")).hasText("Đăng ký khai sinh");
            field.press("Enter");

            page.waitForURL(Pattern.compile(".*code=1\\.001193.*"));
            assertThat(window.heading()).isEqualTo("Đăng ký khai sinh");
            window.follow("Nộp trực tuyến");
            page.waitForURL(Pattern.compile(".*/sign-in.*"));
            assertThat(window.takeComplaints()).isEmpty();
        }
    }

    @Test
    void a_finger_on_a_suggestion_opens_its_page() {
        try (Window window = browsers.anonymous(Browsers.PHONE)) {
            Page page = window.page();
            page.navigate("/portal/procedure/search");
            page.getByRole(AriaRole.COMBOBOX).pressSequentially("khai sinh");
            page.getByRole(AriaRole.OPTION).first().click();

            page.waitForURL(Pattern.compile(".*/portal/procedure/show.*"));
        }
    }

    @Test
    void who_names_the_own_case_reads_only_its_papers_and_begins_in_it() {
        try (Window window = browsers.of("mai.nguyen")) {
            Page page = window.page();
            page.navigate(SHOW + MARITAL_STATUS);
            window.follow("Đã ly hôn, hoặc vợ hay chồng đã mất");

            page.waitForURL(Pattern.compile(".*case=ended.*"));
            assertThat(page.locator("section:has(#papers) li")).hasCount(2);
            assertThat(page.locator("main")).containsText("Phải nộp 8.000 đồng");
            window.follow("Nộp trực tuyến");
            page.waitForURL(Pattern.compile(".*/portal/dossier/start.*"));
            assertThat(page.getByLabel("Đã ly hôn, hoặc vợ hay chồng đã mất")).isChecked();
        }
    }

    @Test
    void whoever_does_not_know_the_own_case_is_asked_and_may_be_told_why_not() {
        try (Window window = browsers.of("mai.nguyen")) {
            Page page = window.page();
            page.navigate("/portal/dossier/start?procedure=" + MARITAL_STATUS);
            assertThat(page.locator("#asked")).hasText("Bạn xin giấy xác nhận tình trạng hôn nhân cho ai?");
            window.follow("Cho chính tôi");
            window.follow("Chưa");
            window.follow("Đang có vợ hoặc chồng");
            assertThat(page.locator("main")).containsText("Thủ tục này không dành cho trường hợp của bạn");
            assertThat(page.locator("main")).containsText("Cấp bản sao trích lục hộ tịch");
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bắt đầu khai"))).hasCount(0);

            window.follow("Sửa Tình trạng hôn nhân hiện nay của bạn thế nào?");
            window.follow("Đã ly hôn, hoặc vợ hay chồng đã mất");
            assertThat(page.locator("main")).containsText("Trường hợp của bạn: Đã ly hôn, hoặc vợ hay chồng đã mất");
            assertThat(page.locator("#start li")).hasCount(2);
            window.choose("Nộp cho cơ quan nào?", "Ủy ban nhân dân phường Bến Ngự");
            window.press("Bắt đầu khai");
            page.waitForURL(Pattern.compile(".*/portal/dossier/form.*"));
            assertThat(province.books().read("select case_key from dossier where id = "
                    + page.url().replaceAll(".*draft=(\\d+).*", "$1")).toString()).contains("ended");
            assertThat(window.takeComplaints()).isEmpty();
        }
    }

    @Test
    void search_and_procedure_work_without_script() {
        try (Window window = browsers.withoutScript(Browsers.PHONE)) {
            Page page = window.page();
            page.navigate("/");
            page.getByLabel("Tìm thủ tục").fill("giay xac nhan tinh trang hon nhan");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tìm")).click();
            assertThat(page.locator(".hit").first()).containsText("tình trạng hôn nhân");
            page.locator(".hit h2 a").first().click();
            window.follow("Đã ly hôn, hoặc vợ hay chồng đã mất");

            assertThat(page.url()).contains("case=ended");
            assertThat(page.locator("section:has(#papers) li")).hasCount(2);
            assertThat(page.locator("[data-print]")).isHidden();
        }
    }

    @Test
    void results_are_narrowed_and_widened_by_links() {
        PlainPage all = province.browser().open("/portal/procedure/search?q=dang+ky");
        int before = all.document().select(".hit").size();

        PlainPage narrowed = province.browser().open("/portal/procedure/search" + all.document()
                .select(".facets__value:contains(Kết hôn)").attr("href"));

        assertThat(narrowed.document().select(".hit")).isNotEmpty().hasSizeLessThan(before);
        assertThat(narrowed.document().select(".chip").text()).contains("Kết hôn");
        PlainPage widened = province.browser().open(
                "/portal/procedure/search" + narrowed.document().select(".chip").attr("href"));
        assertThat(widened.document().select(".hit")).hasSize(before);
    }

    @Test
    void whatever_is_typed_is_answered_in_words_and_nothing_of_it_runs() {
        List<String> typed = List.of("?!***", "\"", "khai~ AND (sinh OR", "[a-z]*", "name:*", "<script>alert(1)</script>",
                "' or 1=1 --", "#{1+1}", "giấy ".repeat(1000), "\u0000\u0007khai sinh", "😀😀😀");
        try (Window window = browsers.anonymous(Browsers.DESKTOP)) {
            for (String words : typed) {
                Response answer = window.page().navigate(
                        "/portal/procedure/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));

                assertThat(answer.status()).as(words).isEqualTo(200);
                assertThat(window.page().locator(".result-count")).isVisible();
                assertThat(window.text()).as(words).doesNotContain("Exception", "???");
            }
            assertThat(window.takeComplaints()).isEmpty();
        }
    }

    @Test
    void robots_and_search_engines_are_told_what_there_is() {
        PlainPage page = province.browser().open(SHOW + BIRTH);
        JsonObject data = Json.createReader(new StringReader(
                page.document().select("script[type=application/ld+json]").first().data())).readObject();
        String canonical = page.document().select("link[rel=canonical]").attr("href");

        assertThat(data.getString("@type")).isEqualTo("GovernmentService");
        assertThat(data.getString("url")).isEqualTo(canonical).endsWith(SHOW + BIRTH);
        assertThat(get("/robots.txt").text()).contains("Sitemap: ", "Disallow: /portal/dossier/");
        assertThat(get("/sitemap.xml").text()).contains(canonical);
    }

    @Test
    void pictures_and_lists_that_did_not_change_are_not_sent_again() {
        try (Window window = browsers.anonymous(Browsers.DESKTOP)) {
            for (String path : List.of("/portal/procedure/qr.png?code=" + BIRTH, "/sitemap.xml", "/robots.txt")) {
                var first = window.page().request().get(path);
                var again = window.page().request().get(path, RequestOptions.create()
                        .setHeader("If-None-Match", first.headers().get("etag")));

                assertThat(first.status()).as(path).isEqualTo(200);
                assertThat(again.status()).as(path).isEqualTo(304);
                assertThat(again.body()).as(path).isEmpty();
            }
            assertThat(window.page().request().get("/portal/procedure/qr.png?code=9.999999").status()).isEqualTo(404);
        }
    }

    @Test
    void readers_of_the_catalogue_get_no_cookie() {
        try (Window window = browsers.anonymous(Browsers.DESKTOP)) {
            for (String path : List.of("/", "/portal/procedure/search?q=khai+sinh", "/portal/procedure/browse",
                    SHOW + BIRTH, "/portal/procedure/versions?code=" + BIRTH, "/portal/agency/list",
                    "/portal/agency/show?id=H99.101")) {
                assertThat(window.page().navigate(path).status()).as(path).isEqualTo(200);
            }
            assertThat(window.page().context().cookies()).isEmpty();
        }
    }

    private PlainPage get(String path) {
        return province.browser().open(path);
    }
}
