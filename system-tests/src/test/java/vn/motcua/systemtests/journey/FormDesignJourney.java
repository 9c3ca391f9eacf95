package vn.motcua.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.systemtests.support.OfficeHands;
import vn.motcua.systemtests.support.PlainPage;
import vn.motcua.systemtests.support.Province;

/** Thiết kế một biểu mẫu: by somebody who is no programmer, from the first question to the paper that an officer reads. */
@ExtendWith(SharedProvince.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormDesignJourney {

    private static final String END_OF_BUSINESS = "1.001266";
    private static final String CHANGED_BUSINESS = "2.000720";
    private static final String BEN_NGU = "Ủy ban nhân dân phường Bến Ngự";
    private static final String HIRING = "Có thuê người làm không?";
    private static final String WORKERS = "Số người làm thuê";
    private static final String UNPAID = "Số người chưa nhận đủ tiền công";
    private static final String TOO_MANY = "Số người chưa nhận đủ tiền công không được nhiều hơn số người làm thuê.";

    private final Browsers browsers;
    private final OfficeHands office;

    FormDesignJourney(Province province, Browsers browsers) {
        this.browsers = browsers;
        this.office = new OfficeHands(province);
    }

    @Test
    void a_form_is_designed_tried_published_filled_in_and_read() throws IOException {
        try (Window editor = browsers.of("danhmuc")) {
            String id = beginDraft(editor, END_OF_BUSINESS);
            addQuestions(editor);
            addRule(editor);
            aConditionOnAMissingQuestionIsRefusedAtItsPlace(editor);
            press(editor, "Lưu vào bản dự thảo");
            assertThat(editor.text()).contains("Đã lưu biểu mẫu vào bản dự thảo.");
            assertThat(editor.takeComplaints()).isEmpty();
            publish(editor, "/admin/catalogue/review?id=" + id);
        }
        String code = fillIn();

        PlainPage desk = office.as("canbo.benngu").open("/counter/dossier/receive?code=" + code);
        assertThat(desk.text()).contains(HIRING, WORKERS, UNPAID);
        try (Window officer = browsers.of("canbo.benngu")) {
            officer.page().navigate("/counter/dossier/receive?code=" + code);
            assertThat(textOf(officer.download("Tờ khai đã điền (PDF, mở ở thẻ mới)")))
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", WORKERS, UNPAID, code);
        }
        PlainPage versions = office.as("mai.nguyen").open("/portal/procedure/versions?code=" + END_OF_BUSINESS + "&changed=2");
        assertThat(versions.text()).contains(HIRING, WORKERS, TOO_MANY);
        assertThat(versions.text()).doesNotContain("visibleWhen", "truong1");
    }

    @Test
    void a_form_of_form_io_is_taken_over_or_left_and_a_broken_one_loses_nothing() {
        try (Window editor = browsers.of("danhmuc")) {
            beginDraft(editor, CHANGED_BUSINESS);
            String before = outline(editor);

            editor.page().getByLabel("Hoặc dán nội dung vào đây").fill("{\"components\": [{\"type\": \"textfield\", \"key");
            editor.press("Nhập");
            assertThat(editor.text()).contains("Nội dung không phải là JSON đầy đủ: hỏng ở dòng 1");
            assertThat(editor.page().getByLabel("Hoặc dán nội dung vào đây").inputValue()).startsWith("{\"components\"");
            assertThat(outline(editor)).isEqualTo(before);

            editor.page().getByLabel("Hoặc dán nội dung vào đây").fill("""
                    {"title": "Đơn xin nuôi cá", "components": [
                      {"type": "panel", "key": "nguoi", "title": "Người nuôi", "components": [
                        {"type": "textfield", "key": "hoTen", "label": "Họ tên <script>alert(1)</script>", "validate": {"required": true}},
                        {"type": "radio", "key": "loai", "label": "Loại cá", "values": [{"value": "1", "label": "Cá chép"}, {"value": "2", "label": "Khác"}]},
                        {"type": "textfield", "key": "khac", "label": "Cá gì", "conditional": {"show": true, "when": "loai", "eq": "2"}},
                        {"type": "number", "key": "tien", "label": "Tiền", "calculateValue": "value = fetch('http://x')"},
                        {"type": "map", "key": "banDo", "label": "Bản đồ"}]}]}
                    """);
            editor.press("Nhập");
            editor.page().getByText("Đã nhập biểu mẫu có 4 câu hỏi").waitFor();
            assertThat(editor.text()).contains("chỗ chưa hiểu", "nguoi.banDo", "Loại “map” chưa có ở đây",
                    "nguoi.tien", "Đoạn chương trình ở mục calculateValue không được chạy");
            assertThat(outline(editor)).contains("Loại cá").doesNotContain("script");
            Locator trial = editor.page().locator(".designer__trial");
            assertThat(trial.getByLabel("Cá gì").count()).isZero();
            trial.getByLabel("Khác", new Locator.GetByLabelOptions().setExact(true)).check();
            trial.getByLabel("Cá gì").waitFor();

            press(editor, "Bỏ biểu mẫu vừa nhập, lấy lại biểu mẫu trước");
            assertThat(outline(editor)).isEqualTo(before);
            assertThat(editor.takeComplaints()).filteredOn(one -> !one.contains("422")).isEmpty();
        }
    }

    /** Returns the number of the draft; its form lies open. */
    private static String beginDraft(Window editor, String procedure) {
        editor.page().navigate("/admin/catalogue/procedure?code=" + procedure);
        editor.press("Soạn sửa đổi");
        String id = editor.page().url().replaceAll(".*id=(\\d+).*", "$1");
        editor.follow("Biểu mẫu điện tử");
        editor.page().waitForURL("**/admin/catalogue/form?id=" + id);
        return id;
    }

    /** A section, a question, and two that follow its answer; tried out beside it at once. */
    private static void addQuestions(Window editor) {
        press(editor, "Thêm phần");
        say(editor, "Tên", "Người làm thuê");
        addQuestion(editor, "Có hoặc không", HIRING);
        addQuestion(editor, "Số", WORKERS);
        properties(editor).getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Hiện câu này"))
                .getByLabel("Khi thỏa điều kiện").check();
        choose(editor, "p_visibleWhenLines.0", "Câu", HIRING);
        choose(editor, "p_visibleWhenLines.0", "So sánh", "là");
        choose(editor, "p_visibleWhenLines.0", "Giá trị", "Có");
        Locator trial = editor.page().locator(".designer__trial");
        assertThat(trial.getByLabel(WORKERS).count()).isZero();
        trial.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(HIRING))
                .getByLabel("Có", new Locator.GetByLabelOptions().setExact(true)).check();
        trial.getByLabel(WORKERS).waitFor();

        press(editor, "Nhân đôi");
        say(editor, "Câu hỏi", UNPAID);
        trial.getByLabel(UNPAID).waitFor();
        press(editor, "Lên");
        assertThat(outline(editor)).containsSubsequence(HIRING, UNPAID, WORKERS);
        press(editor, "Xuống");
        addQuestion(editor, "Dòng chữ", "Câu thừa");
        press(editor, "Xóa");
        assertThat(outline(editor)).doesNotContain("Câu thừa").containsSubsequence(HIRING, WORKERS, UNPAID);
    }

    private static void addRule(Window editor) {
        press(editor, "Thêm quy tắc");
        choose(editor, "p_ruleLines.0", "Câu", UNPAID);
        choose(editor, "p_ruleLines.0", "So sánh", "không quá câu khác");
        choose(editor, "p_ruleLines.0", "Câu để so sánh", WORKERS);
        say(editor, "Lời báo khi không đúng", TOO_MANY);
        Locator trial = editor.page().locator(".designer__trial");
        trial.getByLabel(WORKERS).fill("2");
        trial.getByLabel(UNPAID).fill("3");
        press(editor, "Kiểm tra câu trả lời thử");
        assertThat(trial.innerText()).contains(TOO_MANY);
    }

    private static void aConditionOnAMissingQuestionIsRefusedAtItsPlace(Window editor) {
        editor.page().locator(".outline").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(WORKERS).setExact(true)).click();
        settled(editor);
        properties(editor).getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Hiện câu này"))
                .getByLabel("Viết công thức (dành cho người thạo)").check();
        settled(editor);
        say(editor, "Công thức", "khongCo = 'A'");
        assertThat(properties(editor).innerText()).contains("không có trường khongCo trong biểu mẫu");
        Locator problems = editor.page().locator(".designer__problems");
        assertThat(problems.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(WORKERS)).count()).isEqualTo(1);
        press(editor, "Hoàn tác");
        assertThat(problems.innerText()).contains("Biểu mẫu không có lỗi.");
    }

    private void publish(Window editor, String review) {
        editor.page().navigate(review);
        editor.press("Trình kiểm tra");
        assertThat(editor.text()).contains("Đã trình kiểm tra.");
        try (Window controller = browsers.of("kiemsoat1"); Window publisher = browsers.of("congbo")) {
            controller.page().navigate(review);
            assertThat(controller.text()).contains(HIRING);
            controller.press("Kiểm tra đạt, chuyển công bố");
            publisher.page().navigate(review);
            publisher.press("Công bố");
            assertThat(publisher.text()).contains("Đã công bố.");
        }
    }

    /** Returns the code of the dossier. */
    private String fillIn() throws IOException {
        try (Window citizen = browsers.of("mai.nguyen")) {
            Page page = citizen.page();
            page.navigate("/portal/procedure/show?code=" + END_OF_BUSINESS);
            assertThat(textOf(citizen.download("Tải tờ khai để điền bằng tay (PDF)"))).contains(HIRING, WORKERS);
            page.navigate("/portal/dossier/start?procedure=" + END_OF_BUSINESS);
            citizen.choose("Nộp cho cơ quan nào?", BEN_NGU);
            citizen.press("Bắt đầu khai");
            citizen.follow("Khai cả tờ trên một trang");
            page.getByLabel("Mã số hộ kinh doanh").fill("0312345678");
            page.getByLabel("Ngày chấm dứt").fill("02/11/2026");
            page.getByLabel("Lý do").fill("Chuyển nghề");
            page.getByLabel("Tôi đã hoàn thành nghĩa vụ thuế và các khoản nợ").check();
            page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(HIRING)).getByLabel("Có",
                    new Locator.GetByLabelOptions().setExact(true)).check();
            page.getByLabel(WORKERS).fill("2");
            page.getByLabel(UNPAID).fill("3");
            citizen.press("Lưu và tiếp tục");
            assertThat(citizen.text()).contains(TOO_MANY);
            page.getByLabel(UNPAID).fill("1");
            citizen.press("Lưu và tiếp tục");
            citizen.follow("Tiếp tục");
            citizen.press("Nộp hồ sơ");
            return page.locator(".receipt .code").innerText();
        }
    }

    private static void addQuestion(Window editor, String kind, String label) {
        editor.page().getByLabel("Kiểu câu hỏi muốn thêm").selectOption(new SelectOption().setLabel(kind));
        press(editor, "Thêm câu hỏi");
        say(editor, "Câu hỏi", label);
    }

    private static Locator properties(Window editor) {
        return editor.page().locator(".designer__properties");
    }

    private static void say(Window editor, String property, String text) {
        properties(editor).getByLabel(property, new Locator.GetByLabelOptions().setExact(true)).fill(text);
        editor.page().keyboard().press("Tab");
        settled(editor);
    }

    private static void choose(Window editor, String row, String column, String label) {
        editor.page().locator("[id='" + row + "']").getByLabel(column, new Locator.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(label));
        settled(editor);
    }

    private static void press(Window editor, String button) {
        editor.press(button);
        settled(editor);
    }

    private static String outline(Window editor) {
        return String.join("\n", editor.page().locator(".outline input").all().stream().map(Locator::inputValue).toList());
    }

    /** The answer of the server has been put in. */
    private static void settled(Window editor) {
        editor.page().waitForTimeout(100);
        editor.page().locator("[aria-busy]").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
