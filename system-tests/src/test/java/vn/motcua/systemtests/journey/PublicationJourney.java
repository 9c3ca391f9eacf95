package vn.motcua.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.systemtests.support.FilingCitizen;
import vn.motcua.systemtests.support.OfficeHands;
import vn.motcua.systemtests.support.Province;

/** Sửa đổi một thủ tục: drafted, given back, corrected, checked and published by three people in three windows. */
@ExtendWith(SharedProvince.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicationJourney {

    private static final Duration SECONDS = Duration.ofSeconds(15);
    private static final String WELL = "1.001662";
    private static final String BEN_NGU = "Ủy ban nhân dân phường Bến Ngự";
    private static final String SUMMARY = "Tóm tắt bằng lời dễ hiểu (không bắt buộc)";

    private final Browsers browsers;
    private final OfficeHands office;

    PublicationJourney(Province province, Browsers browsers) {
        this.browsers = browsers;
        this.office = new OfficeHands(province);
    }

    @Test
    void three_people_publish_a_change_and_a_running_dossier_stays_on_its_version() {
        String running = new FilingCitizen(office.as("mai.nguyen")).file(WELL, BEN_NGU);
        try (Window editor = browsers.of("danhmuc");
                Window controller = browsers.of("kiemsoat1");
                Window publisher = browsers.of("congbo")) {
            String review = draftWithAFault(editor);
            theVerifierRefusesAndLeadsToThePlace(editor);
            twoEditorsAtOnce(editor);
            submit(editor, review);

            open(controller, review);
            controller.page().locator("summary", text("Trả lại để sửa")).click();
            controller.fill("Lý do", "Ghi rõ giấy tờ thêm dùng làm gì");
            controller.press("Trả lại để sửa");
            open(editor, review);
            assertThat(editor.text()).contains("Ghi rõ giấy tờ thêm dùng làm gì");
            submit(editor, review);

            open(controller, review);
            controller.press("Kiểm tra đạt, chuyển công bố");
            assertThat(controller.text()).contains("chuyển người công bố");
            assertThat(controller.button("Công bố").count()).as("the checker does not publish").isZero();
            open(publisher, review);
            publisher.press("Công bố");
            assertThat(publisher.text()).contains("Đã công bố.");

            open(editor, "/admin/catalogue/procedure?code=" + WELL + "&from=1&to=2");
            assertThat(editor.text()).contains("Giấy tờ thêm của thử nghiệm", "Đã công bố");
            assertThat(editor.takeComplaints()).filteredOn(one -> !one.contains("409") && !one.contains("422")).isEmpty();
        }
        assertThat(office.as("mai.nguyen").open("/portal/dossier/show?code=" + running).text())
                .doesNotContain("Giấy tờ thêm của thử nghiệm");
        assertThat(office.as("mai.nguyen").open("/portal/procedure/show?code=" + WELL).text())
                .contains("Giấy tờ thêm của thử nghiệm");
        await().atMost(SECONDS).untilAsserted(() -> assertThat(
                        office.as("mai.nguyen").open("/portal/procedure/search?q=giay+to+them+cua+thu+nghiem").text())
                .as("found by what is new, in the words of a telephone").contains("Giấy tờ thêm của thử nghiệm"));
    }

    /** Returns the address of the page on which the draft is judged. */
    private static String draftWithAFault(Window editor) {
        open(editor, "/admin/catalogue/procedure?code=" + WELL);
        editor.press("Soạn sửa đổi");
        String id = editor.page().url().replaceAll(".*id=(\\d+).*", "$1");
        open(editor, "/admin/catalogue/components?id=" + id);
        int before = rows(editor).count();
        editor.press("Thêm: Thành phần");
        assertThat(rows(editor).count()).isEqualTo(before + 1);
        rows(editor).last().getByLabel("Mã giấy tờ").fill("TP99");
        rows(editor).last().getByLabel("Bản chính").fill("hai");
        editor.press("Lưu");
        assertThat(editor.text()).contains("“hai” không phải số");
        assertThat(rows(editor).last().getByLabel("Mã giấy tờ").inputValue()).isEqualTo("TP99");
        assertThat(rows(editor).last().getByLabel("Bản chính").inputValue()).isEqualTo("hai");
        rows(editor).last().getByLabel("Bản chính").fill("1");
        editor.press("Lưu");
        return "/admin/catalogue/review?id=" + id;
    }

    private static void theVerifierRefusesAndLeadsToThePlace(Window editor) {
        String id = editor.page().url().replaceAll(".*id=(\\d+).*", "$1");
        open(editor, "/admin/catalogue/review?id=" + id);
        editor.press("Trình kiểm tra");
        assertThat(editor.text()).contains("lỗi phải sửa trước");
        editor.page().locator(".problem--error a").first().click();
        assertThat(editor.page().locator("fieldset:target").getByLabel("Mã giấy tờ").inputValue()).isEqualTo("TP99");
        rows(editor).last().getByLabel("Tên giấy tờ").fill("Giấy tờ thêm của thử nghiệm");
        editor.press("Lưu");
    }

    private void twoEditorsAtOnce(Window slower) {
        String id = slower.page().url().replaceAll(".*id=(\\d+).*", "$1");
        open(slower, "/admin/catalogue/general?id=" + id);
        try (Window faster = browsers.of("danhmuc")) {
            open(faster, "/admin/catalogue/general?id=" + id);
            faster.fill(SUMMARY, "Người nhanh viết.");
            faster.press("Lưu");
        }
        slower.fill(SUMMARY, "Người chậm viết khác hẳn.");
        slower.press("Lưu");
        assertThat(slower.text()).contains("Người khác vừa lưu bản soạn thảo này", "nhanh");
        slower.press("Lưu phần này theo nội dung tôi đã gõ");
        assertThat(slower.text()).contains("Đã lưu.");
    }

    private static void submit(Window editor, String review) {
        open(editor, review);
        editor.press("Trình kiểm tra");
        assertThat(editor.text()).contains("Đã trình kiểm tra.");
    }

    private static void open(Window window, String path) {
        window.page().navigate(path);
    }

    private static Locator rows(Window window) {
        return window.page().locator("fieldset.edit-row");
    }

    private static Page.LocatorOptions text(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
