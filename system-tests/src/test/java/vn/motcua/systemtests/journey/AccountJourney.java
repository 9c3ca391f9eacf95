package vn.motcua.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.systemtests.support.Mailbox;
import vn.motcua.systemtests.support.PlainBrowser;
import vn.motcua.systemtests.support.PlainPage;
import vn.motcua.systemtests.support.Province;

/** Đăng ký, quên mật khẩu, đổi mật khẩu: people manage their accounts themselves, with a real mail server. */
@ExtendWith(SharedProvince.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountJourney {

    private static final String PASSWORD = "ba con vịt bơi";
    private static final String NUMBER = "099 194 010 255";

    private final Province province;
    private final Mailbox mailbox;

    AccountJourney(Province province, Mailbox mailbox) {
        this.province = province;
        this.mailbox = mailbox;
    }

    @Test
    void somebody_opens_an_account_on_a_telephone_on_the_way_to_a_procedure(Browsers browsers) {
        try (Window phone = browsers.anonymous(Browsers.PHONE)) {
            phone.page().navigate("/portal/dossier/start?procedure=1.001193");
            phone.follow("Đăng ký tài khoản");
            phone.fill("Thư điện tử", "dao.vi@example.vn");
            phone.press("Gửi mã");
            phone.page().waitForURL("**/portal/account/confirm**");
            phone.fill("Mã xác nhận", Mailbox.codeIn(mailbox.letterTo("dao.vi@example.vn", 1)));
            phone.press("Tiếp tục");
            phone.page().waitForURL("**/portal/account/person**");
            phone.fill("Họ và tên", "Vi Thi\u0323 Đa\u0300o");
            phone.fill("Số định danh cá nhân", NUMBER);
            phone.page().getByLabel("Mật khẩu mới").fill(PASSWORD);
            phone.press("Mở tài khoản");

            phone.page().waitForURL("**/portal/dossier/start?procedure=1.001193");
            assertThat(phone.text()).contains("Đã mở tài khoản", "Vi Thị Đào");
            assertThat(phone.takeComplaints()).isEmpty();
        }
        PlainPage account = signedIn("Dao.Vi@example.vn", PASSWORD).open("/account");
        assertThat(account.text()).contains("Tự khai, chưa xác minh", "099194010255");
    }

    @Test
    void a_number_that_somebody_holds_opens_nothing_of_theirs() {
        PlainBrowser stranger = registered("la.mat@example.vn", "099194010247", null);

        assertThat(stranger.open("/account").text()).contains("Lạ Mặt").doesNotContain("Nguyễn Thị Mai");
        assertThat(stranger.open("/portal/dossier/list").text()).doesNotContain("H99.");
        assertThat(province.browser().signIn("099194010247", PASSWORD).messages()).contains("không đúng");
    }

    @Test
    void an_address_with_an_account_is_told_so_by_letter_only() {
        registered("co.roi@example.vn", NUMBER, "co.roi");

        PlainPage answer = begin("Co.Roi@example.vn");

        assertThat(answer.heading()).isEqualTo("Nhập mã xác nhận");
        assertThat(mailbox.letterTo("co.roi@example.vn", 2)).contains("đã có tài khoản", "co.roi").doesNotContain("Mã xác nhận");
        assertThat(answer.fill("Mã xác nhận", "123456").press("Tiếp tục").messages()).contains("Mã không đúng");
    }

    @Test
    void all_that_is_wrong_is_said_at_once_and_what_was_typed_stays() {
        PlainPage person = confirmed("sai.het@example.vn");

        PlainPage answer = person.fill("Họ và tên", "Mai 😀").fill("Số định danh cá nhân", "031/02")
                .fill("Tên đăng nhập", "má\u0000y").fill("Mật khẩu mới", "x".repeat(5000)).press("Mở tài khoản");

        assertThat(answer.status()).isIn(200, 422);
        assertThat(answer.messages()).contains("bằng chữ", "12 chữ số", "5 đến 40", "dài quá 128");
        assertThat(answer.document().select("[value='Mai 😀'], [value='031/02']")).hasSize(2);
        assertThat(answer.document().outerHtml()).doesNotContain("xxxxxxxx");
        assertThat(province.books().count("select count(*) from account where email = 'sai.het@example.vn'")).isZero();
    }

    @Test
    void of_two_who_choose_the_same_name_at_the_same_moment_one_gets_it() throws Exception {
        List<PlainPage> forms = List.of(filled(confirmed("cung.mot@example.vn")), filled(confirmed("cung.hai@example.vn")));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<PlainPage>> answers = threads.invokeAll(forms.stream()
                    .<Callable<PlainPage>>map(form -> () -> form.press("Mở tài khoản")).toList());
            List<String> ends = List.of(answers.get(0).get().address().getPath(), answers.get(1).get().address().getPath());
            assertThat(ends).containsExactlyInAnyOrder("/account", "/portal/account/person");
        } finally {
            threads.shutdownNow();
        }
        assertThat(province.books().count("select count(*) from account where username = 'cung.ten'")).isEqualTo(1);
    }

    private static PlainPage filled(PlainPage person) {
        return person.fill("Họ và tên", "Cùng Tên").fill("Số định danh cá nhân", NUMBER)
                .fill("Tên đăng nhập", "cung.ten").fill("Mật khẩu mới", PASSWORD);
    }

    @Test
    void the_link_of_a_letter_does_nothing_by_itself_and_its_service_once() {
        begin("hai.lan@example.vn");
        String link = Mailbox.linkIn(mailbox.letterTo("hai.lan@example.vn", 1));
        province.browser().open(link); // a mail server that looks for viruses
        PlainPage first = province.browser().open(link).press("Tiếp tục");
        PlainPage second = province.browser().open(link).press("Tiếp tục");

        assertThat(first.heading()).isEqualTo("Thông tin của bạn");
        PlainPage done = second.fill("Họ và tên", "Hai Lần").fill("Số định danh cá nhân", NUMBER)
                .fill("Mật khẩu mới", PASSWORD).press("Mở tài khoản");
        assertThat(done.address().getPath()).isEqualTo("/account");

        assertThat(province.browser().open(link).press("Tiếp tục").messages()).contains("đã được dùng");
        PlainPage late = first.fill("Họ và tên", "Hai Lần").fill("Số định danh cá nhân", NUMBER)
                .fill("Mật khẩu mới", PASSWORD).press("Mở tài khoản");
        assertThat(late.status()).isIn(200, 422);
        assertThat(province.books().count("select count(*) from account where email = 'hai.lan@example.vn'")).isEqualTo(1);
    }

    @Test
    void who_is_locked_out_gets_in_by_a_reset_and_the_code_is_nowhere_in_the_database() {
        registered("bi.khoa@example.vn", NUMBER, "bi.khoa");
        String locked = "";
        for (int time = 0; time < 6; time++) {
            locked = province.browser().signIn("bi.khoa", "sai mật khẩu").messages();
        }
        assertThat(locked).contains("tạm khóa", "đặt lại mật khẩu");
        assertThat(province.browser().signIn("bi.khoa", PASSWORD).messages()).contains("tạm khóa");

        PlainBrowser browser = province.browser();
        PlainPage confirm = browser.open("/portal/account/reset").fill("Tài khoản", "bi.khoa").press("Gửi mã");
        assertThat(confirm.text()).doesNotContain("bi.khoa@example.vn");
        String code = Mailbox.codeIn(mailbox.letterTo("bi.khoa@example.vn", 2));
        PlainPage choose = confirm.fill("Mã xác nhận", code).press("Tiếp tục");
        assertThat(choose.fill("Mật khẩu mới", "matkhau2026").press("Đặt mật khẩu").messages()).contains("dễ đoán");
        PlainPage done = choose.fill("Mật khẩu mới", "năm con gà gáy").press("Đặt mật khẩu");

        assertThat(done.address().getPath()).isEqualTo("/sign-in");
        assertThat(done.text()).contains("Đã đặt mật khẩu mới");
        assertThat(signedIn("bi.khoa", "năm con gà gáy").open("/account").status()).isEqualTo(200);
        assertThat(mailbox.letterTo("bi.khoa@example.vn", 3)).contains("vừa được thay đổi");
        assertThat(province.books().count("select count(*) from notice where body like '%" + code + "%'")).isZero();
    }

    @Test
    void a_reset_of_somebody_who_is_not_there_looks_like_any_other() {
        PlainPage known = province.browser().open("/portal/account/reset").fill("Tài khoản", "mai.nguyen").press("Gửi mã");
        PlainPage unknown = province.browser().open("/portal/account/reset").fill("Tài khoản", "khong.co.ai").press("Gửi mã");

        assertThat(unknown.document().select("main").text()).isEqualTo(known.document().select("main").text());
    }

    @Test
    void a_password_is_changed_by_who_knows_the_old_one() {
        PlainBrowser browser = registered("doi.mk@example.vn", NUMBER, "doi.mk");
        PlainPage page = browser.open("/portal/account/password");

        PlainPage refused = page.fill("Mật khẩu hiện tại", "không phải").fill("Mật khẩu mới", "năm con gà gáy").press("Đổi mật khẩu");
        assertThat(refused.messages()).contains("Mật khẩu hiện tại không đúng");
        PlainPage done = page.fill("Mật khẩu hiện tại", PASSWORD).fill("Mật khẩu mới", "năm con gà gáy").press("Đổi mật khẩu");

        assertThat(done.text()).contains("Đã đổi mật khẩu");
        assertThat(province.browser().signIn("doi.mk", PASSWORD).messages()).contains("không đúng");
        assertThat(province.browser().open("/portal/account/password").address().getPath()).isEqualTo("/sign-in");
    }

    private PlainPage begin(String address) {
        return province.browser().open("/portal/account/register").fill("Thư điện tử", address).press("Gửi mã");
    }

    private PlainPage confirmed(String address) {
        return begin(address).fill("Mã xác nhận", Mailbox.codeIn(mailbox.letterTo(address, 1))).press("Tiếp tục");
    }

    /** Somebody new, called by the way they came to be here. */
    private PlainBrowser registered(String address, String number, String username) {
        PlainBrowser browser = province.browser();
        PlainPage person = browser.open("/portal/account/register").fill("Thư điện tử", address).press("Gửi mã")
                .fill("Mã xác nhận", Mailbox.codeIn(mailbox.letterTo(address, 1))).press("Tiếp tục");
        PlainPage done = person.fill("Họ và tên", "Lạ Mặt").fill("Số định danh cá nhân", number)
                .fill("Tên đăng nhập", username == null ? "" : username).fill("Mật khẩu mới", PASSWORD).press("Mở tài khoản");
        assertThat(done.address().getPath()).as(done.messages()).isEqualTo("/account");
        return browser;
    }

    private PlainBrowser signedIn(String name, String password) {
        PlainBrowser browser = province.browser();
        browser.signIn(name, password);
        return browser;
    }
}
