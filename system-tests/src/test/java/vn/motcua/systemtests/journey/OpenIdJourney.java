package vn.motcua.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.keycloak.KeycloakProcess;
import vn.motcua.systemtests.support.PlainHttp;
import vn.motcua.systemtests.support.Province;

/** People come in by a real Keycloak: citizens and officers, with every way in which that goes wrong. */
@ExtendWith(SharedProvince.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class OpenIdJourney {

    private static final String NATIONAL = "Đăng nhập bằng Định danh quốc gia";
    private static final String ASKING = "Đăng nhập bằng Định danh có hỏi ý";
    private static final String STAFF = "Đăng nhập bằng Tài khoản cán bộ tỉnh";
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Province province;
    private final Browsers browsers;
    private KeycloakProcess keycloak;

    OpenIdJourney(Province province, Browsers browsers) {
        this.province = province;
        this.browsers = browsers;
    }

    @BeforeAll
    void start() throws IOException {
        String maisId = "099194010247"; // of the demo's citizen
        keycloak = new KeycloakProcess(Map.of(
                "PUBLIC_URL", province.server().http("").toString(), "MAI", maisId)).start();
        Files.writeString(file(), """
                providers = dinh-danh, hoi-y, can-bo
                dinh-danh.name = Định danh quốc gia
                dinh-danh.issuer = %1$s
                dinh-danh.client-id = motcua
                dinh-danh.client-secret = motcua-bi-mat
                dinh-danh.userinfo = post
                hoi-y.name = Định danh có hỏi ý
                hoi-y.issuer = %1$s
                hoi-y.client-id = motcua-hoi-y
                hoi-y.client-secret = motcua-hoi-y-bi-mat
                can-bo.name = Tài khoản cán bộ tỉnh
                can-bo.for = staff
                can-bo.issuer = %2$s
                can-bo.client-id = motcua-can-bo
                can-bo.client-secret = motcua-can-bo-bi-mat
                can-bo.claims = standard
                can-bo.claim.officer = MaCanBo
                """.formatted(keycloak.issuer("dinh-danh"), keycloak.issuer("can-bo")));
        await().atMost(SOON).until(() -> province.browser().open("/sign-in").text().contains(NATIONAL));
    }

    private Path file() {
        return SharedProvince.providers(province);
    }

    @AfterAll
    void stop() {
        SharedProvince.noProviders(province);
        keycloak.close();
    }

    private Window begin(String provider, int width) {
        Window window = browsers.anonymous(width);
        window.page().navigate("/sign-in?return=/account");
        window.follow(provider);
        return window;
    }

    private static void enter(Window window, String user) {
        Page page = window.page();
        page.fill("#username", user);
        page.fill("#password", KeycloakProcess.PASSWORD);
        page.click("#kc-login");
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    private Window signedIn(String provider, String user) {
        Window window = begin(provider, Browsers.DESKTOP);
        enter(window, user);
        return window;
    }

    /** What the provider would send the browser back with. */
    private static String caughtAnswer(Window window, String user) {
        String form = window.page().locator("#kc-form-login").getAttribute("action");
        APIResponse answer = window.page().request().post(form, RequestOptions.create()
                .setForm(FormData.create().set("username", user).set("password", KeycloakProcess.PASSWORD))
                .setMaxRedirects(0));
        return answer.headers().get("location");
    }

    private static String refusal(Window window) {
        return window.page().locator("main [role=alert]").innerText();
    }

    @Test
    @Order(1)
    void a_citizen_nobody_knew_comes_in_on_a_telephone_and_finds_the_details_that_the_state_vouches_for() {
        try (Window window = begin(NATIONAL, Browsers.PHONE)) {
            enter(window, "hoa");

            assertThat(window.heading()).isEqualTo("Thông tin của tôi");
            assertThat(window.text()).contains("Trần Thị Hòa", "001190000017", "21/05/1990");
        }
        try (Window again = signedIn(NATIONAL, "hoa")) {
            assertThat(again.text()).contains("Trần Thị Hòa");
        }
        assertThat(province.books().count("select count(*) from applicant where personal_id = '001190000017'")).isEqualTo(1);
    }

    @Test
    @Order(2)
    void a_citizen_we_know_is_recognised_by_the_number_and_differences_are_shown_not_settled() {
        try (Window window = signedIn(NATIONAL, "mai")) {
            assertThat(window.text()).contains("Nguyễn Thị Mai", "12/05/1994").doesNotContain("Mai Hương");

            window.page().navigate("/portal/account/identities");
            assertThat(window.text()).contains("Thông tin ở hai nơi không giống nhau", "Nguyễn Thị Mai Hương", "13/05/1994");
            assertThat(window.text()).contains("mai.nguyen");
        }
    }

    @Test
    @Order(3)
    void an_officer_comes_in_with_the_duties_that_the_office_gave_and_a_stranger_becomes_none() {
        try (Window officer = browsers.anonymous(Browsers.DESKTOP)) {
            officer.page().navigate("/sign-in");
            officer.follow(STAFF);
            enter(officer, "b.canbo");
            assertThat(officer.heading()).isEqualTo("Hồ sơ chờ tiếp nhận");
        }
        try (Window stranger = signedIn(STAFF, "khach")) {
            assertThat(refusal(stranger)).contains("Không có tài khoản cán bộ ứng với danh tính này");
        }
    }

    @Test
    @Order(3)
    void the_account_of_an_organisation_opens_it_and_lets_its_representative_act_for_it() {
        try (Window window = signedIn(NATIONAL, "giamdoc")) {
            assertThat(window.text()).contains("Công ty TNHH Sông Lam", "0999999919");
        }
        assertThat(province.books().count("""
                select count(*) from representation r join applicant p on p.id = r.representative_id
                where p.personal_id = '001080000019' and r.kind = 'LEGAL_REPRESENTATIVE' and r.state_name = 'IN_FORCE'"""))
                .isEqualTo(1);
    }

    @Test
    @Order(4)
    void too_low_a_level_is_refused_in_words_that_say_what_to_do() {
        try (Window window = signedIn(NATIONAL, "binh")) {
            assertThat(refusal(window)).contains("ở mức định danh 1, cần từ mức 2");
            assertThat(window.button("Đăng nhập").isVisible()).isTrue();
        }
    }

    @Test
    @Order(5)
    void who_does_not_consent_is_not_signed_in() {
        try (Window window = begin(ASKING, Browsers.DESKTOP)) {
            enter(window, "hoa");
            window.page().click("[name=cancel]");

            assertThat(refusal(window)).contains("Bạn chưa đồng ý");
            assertThat(window.page().navigate("/account").url()).contains("/sign-in");
        }
    }

    @Test
    @Order(6)
    void an_answer_is_worth_nothing_in_another_browser_nor_a_second_time_nor_with_another_state() {
        try (Window victim = begin(NATIONAL, Browsers.DESKTOP); Window thief = browsers.anonymous(Browsers.DESKTOP)) {
            String answer = caughtAnswer(victim, "hoa");

            Response other = victim.page().navigate(answer.replaceAll("state=[^&]+", "state=khac"));
            assertThat(other.status()).isEqualTo(422);
            assertThat(refusal(victim)).contains("đã quá hạn, đã dùng rồi, hoặc bắt đầu ở trình duyệt khác");

            thief.page().navigate(answer);
            assertThat(refusal(thief)).contains("bắt đầu ở trình duyệt khác");
            victim.page().navigate(answer); // the thief used it up
            assertThat(refusal(victim)).contains("đã dùng rồi");
        }
        try (Window twice = begin(NATIONAL, Browsers.DESKTOP)) {
            String answer = caughtAnswer(twice, "hoa");
            twice.page().navigate(answer);
            assertThat(twice.heading()).isEqualTo("Thông tin của tôi");
            twice.page().navigate(answer);
            assertThat(refusal(twice)).contains("đã dùng rồi");
        }
    }

    @Test
    @Order(7)
    void a_code_that_the_provider_does_not_know_is_refused_in_words() {
        try (Window window = begin(NATIONAL, Browsers.DESKTOP)) {
            String answer = caughtAnswer(window, "hoa");
            window.page().navigate(answer.replaceAll("code=[^&]+", "code=het-han"));

            assertThat(refusal(window)).contains("không hợp lệ nên chúng tôi không nhận");
        }
    }

    @Test
    @Order(8)
    void another_way_in_is_linked_and_removed_only_after_proving_who_one_is_and_the_last_one_stays() {
        try (Window mai = browsers.of("mai.nguyen")) {
            mai.page().navigate("/portal/account/identities");
            assertThat(mai.text()).doesNotContain("Liên kết Định danh có hỏi ý");
            mai.page().navigate("/sign-in/with/hoi-y?purpose=link");
            assertThat(refusal(mai)).contains("Cần xác nhận lại bạn là ai");

            mai.page().navigate("/portal/account/identities");
            mai.fill("Mật khẩu", Province.PASSWORD);
            mai.press("Xác nhận");
            mai.follow("Liên kết Định danh có hỏi ý");
            enter(mai, "xa");
            mai.page().click("[name=accept]");
            assertThat(refusal(mai)).contains("của người hoặc tổ chức khác");
        }
        try (Window hoa = signedIn(NATIONAL, "hoa")) {
            hoa.page().navigate("/portal/account/identities");
            assertThat(hoa.text()).contains("Đây là cách đăng nhập duy nhất của bạn");
            hoa.follow("Xác nhận bằng Định danh quốc gia");
            hoa.page().fill("#password", KeycloakProcess.PASSWORD); // asked again, whatever session is there
            hoa.page().click("#kc-login");
            hoa.follow("Liên kết Định danh có hỏi ý");
            hoa.page().click("[name=accept]");
            assertThat(hoa.text()).contains("Định danh có hỏi ý");
            hoa.press("Bỏ liên kết Định danh có hỏi ý");
            assertThat(hoa.text()).contains("Đã bỏ liên kết", "Đây là cách đăng nhập duy nhất của bạn");
        }
        assertThat(province.books().count("select count(*) from audit_entry where action = 'identity.unlink'")).isPositive();
    }

    @Test
    @Order(9)
    void signing_out_here_signs_out_there() {
        try (Window window = signedIn(NATIONAL, "hoa")) {
            window.page().locator("header").getByText("Đăng xuất").click();
            window.page().waitForURL(Pattern.compile(".*/signed-out"));
            assertThat(window.heading()).isEqualTo("Bạn đã đăng xuất");

            window.page().navigate("/sign-in");
            window.follow(NATIONAL);
            assertThat(window.page().locator("#password").isVisible()).as("asked for the password again").isTrue();
        }
    }

    @Test
    @Order(10)
    void signing_out_there_ends_the_session_here() {
        try (Window window = signedIn(NATIONAL, "hoa")) {
            assertThat(window.page().navigate("/account").status()).isEqualTo(200);
            window.page().navigate(keycloak.issuer("dinh-danh") + "/protocol/openid-connect/logout");
            window.page().click("#kc-logout");
            await().atMost(SOON).untilAsserted(
                    () -> assertThat(window.page().navigate("/account").url()).contains("/sign-in"));
        }
    }

    @Test
    @Order(11)
    void a_sign_out_that_is_not_the_provider_s_word_is_refused() {
        PlainHttp provider = new PlainHttp();
        for (String post : List.of("dinh-danh?logout_token=a.b.c", "khong-co?logout_token=a.b.c", "dinh-danh?")) {
            String[] parts = post.split("\\?", -1);
            assertThat(provider.post(province.server().http("/sign-out/back-channel/" + parts[0]), parts[1]).statusCode())
                    .as(post).isEqualTo(400);
        }
    }

    @Test
    @Order(12)
    void new_keys_of_the_provider_are_fetched_without_anybody_s_help() {
        keycloak.changeKeys("dinh-danh");

        try (Window window = signedIn(NATIONAL, "hoa")) {
            assertThat(window.text()).contains("Trần Thị Hòa");
        }
    }

    @Test
    @Order(20)
    void a_provider_that_dies_in_the_middle_is_named_and_everybody_else_signs_in() {
        try (Window window = begin(NATIONAL, Browsers.PHONE)) {
            String answer = caughtAnswer(window, "hoa");
            keycloak.kill();
            window.page().navigate(answer);
            assertThat(refusal(window)).contains("Hiện không kết nối được với Định danh quốc gia");

            window.signIn("mai.nguyen");
            assertThat(window.page().url()).doesNotContain("/sign-in");
            assertThat(List.copyOf(window.takeComplaints())).noneMatch(complaint -> complaint.contains("Content Security"));
        }
        try (Window later = browsers.anonymous(Browsers.PHONE)) {
            later.page().navigate("/sign-in");
            assertThat(later.text()).contains("Hiện không kết nối được", NATIONAL);
        }
    }
}
