package vn.motcua.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.systemtests.support.Province;

/** Soạn hồ sơ nháp: kept as it is typed, on whatever device, through lost connections, ended sessions and second windows. */
@ExtendWith(SharedProvince.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftJourney {

    private static final String WELL = "1.001662";

    private final Province province;

    DraftJourney(Province province) {
        this.province = province;
    }

    @Test
    void an_answer_is_kept_when_the_next_one_is_begun_and_stands_on_the_other_device(Browsers browsers) {
        try (Window phone = browsers.anonymous(Browsers.PHONE); Window desk = browsers.anonymous(Browsers.DESKTOP)) {
            String draft = begin(phone, "kien.cao");
            type(phone, "applicantName", "Cao Kiên Trung");
            waitForKept(phone);
            assertThat(keptOf(draft)).contains("Cao Kiên Trung");

            signIn(desk, "kien.cao");
            desk.page().navigate("/portal/dossier/list");
            desk.page().locator("a[href*='tasks?draft=" + draft + "']").first().click();
            assertThat(desk.heading()).contains("Việc cần làm để nộp hồ sơ");
            assertThat(desk.text()).contains("Đã xong 1 trong 2 việc", "Chưa khai");
            desk.follow("Người nộp hồ sơ");
            assertThat(valueOf(desk, "applicantName")).isEqualTo("Cao Kiên Trung");
        }
    }

    @Test
    void two_windows_that_change_the_same_answer_ask_which_one_counts(Browsers browsers) {
        try (Window first = browsers.anonymous(Browsers.DESKTOP); Window second = browsers.anonymous(Browsers.PHONE)) {
            String draft = begin(first, "vinh.ta");
            signIn(second, "vinh.ta");
            second.page().navigate("/portal/dossier/form?part=first&draft=" + draft);

            type(first, "applicantName", "Tạ Văn Vinh");
            waitForKept(first);
            type(second, "applicantName", "Tạ Vinh");
            second.page().getByText("Câu này vừa được đổi ở cửa sổ hoặc thiết bị khác.").waitFor();
            assertThat(keptOf(draft)).as("the first stays").contains("Tạ Văn Vinh");
            assertThat(valueOf(second, "applicantName")).isEqualTo("Tạ Văn Vinh");
            assertThat(second.page().locator(".quoted").allInnerTexts()).containsExactly("Tạ Văn Vinh", "Tạ Vinh");

            second.press("Lưu nháp");
            assertThat(second.text()).contains("câu này vừa được đổi ở cửa sổ khác");
            second.press("Dùng nội dung nhập ở đây: Họ và tên");
            second.page().locator(".field__disputed").waitFor(new Locator.WaitForOptions()
                    .setState(WaitForSelectorState.DETACHED));
            assertThat(valueOf(second, "applicantName")).isEqualTo("Tạ Vinh");
            assertThat(keptOf(draft)).contains("Tạ Vinh").doesNotContain("Tạ Văn Vinh");
        }
    }

    @Test
    void what_is_typed_while_the_connection_is_lost_is_kept_when_it_is_back(Browsers browsers) {
        try (Window citizen = browsers.anonymous(Browsers.PHONE)) {
            String draft = begin(citizen, "xuan.phan");
            citizen.page().context().setOffline(true);
            type(citizen, "applicantName", "Phan Thị Xuân Mới");
            citizen.page().getByText("Chưa lưu được").waitFor();
            assertThat(keptOf(draft)).doesNotContain("Phan Thị Xuân Mới");

            citizen.page().context().setOffline(false);
            waitForKept(citizen);
            assertThat(keptOf(draft)).contains("Phan Thị Xuân Mới");
            citizen.takeComplaints(); // of the browser, about the connection
        }
    }

    @Test
    void what_is_typed_after_the_session_has_ended_is_there_after_signing_in_again(Browsers browsers) {
        try (Window citizen = browsers.anonymous(Browsers.PHONE)) {
            String draft = begin(citizen, "trang.chu");
            citizen.page().context().clearCookies();
            type(citizen, "applicantName", "Chu Thị Trang Mới");
            citizen.page().waitForURL("**/sign-in**");
            citizen.signIn("trang.chu");
            citizen.page().waitForURL("**/portal/dossier/form**");
            waitFor(citizen, "Đã lấy lại và lưu những gì lần trước chưa kịp lưu.");
            assertThat(valueOf(citizen, "applicantName")).isEqualTo("Chu Thị Trang Mới");
            assertThat(keptOf(draft)).contains("Chu Thị Trang Mới");
            citizen.takeComplaints();
        }
    }

    private static String begin(Window citizen, String username) {
        signIn(citizen, username);
        Page page = citizen.page();
        page.navigate("/portal/dossier/start?procedure=" + WELL);
        citizen.choose("Nộp cho cơ quan nào?", "Ủy ban nhân dân phường Bến Ngự");
        citizen.press("Bắt đầu khai");
        page.waitForURL("**/portal/dossier/form**");
        assertThat(citizen.text()).contains("Phần 1 trong 2 phần");
        return page.url().replaceAll(".*draft=(\\d+).*", "$1");
    }

    private static void signIn(Window citizen, String username) {
        citizen.page().navigate("/sign-in");
        citizen.signIn(username);
    }

    /** As a person does: typing, then going on to what comes next. */
    private static void type(Window citizen, String path, String text) {
        Locator control = citizen.page().locator("[id='" + path + ":answer']");
        control.fill(text);
        control.blur();
    }

    private static void waitForKept(Window citizen) {
        waitFor(citizen, "Đã tự lưu lúc");
    }

    private static void waitFor(Window citizen, String text) {
        citizen.page().locator(".form-kept").getByText(text).waitFor();
    }

    private static String valueOf(Window citizen, String path) {
        return citizen.page().locator("[id='" + path + ":answer']").inputValue();
    }

    private String keptOf(String draft) {
        List<List<String>> rows = province.books().read("select answers from dossier where id = " + draft);
        return String.valueOf(rows);
    }
}
