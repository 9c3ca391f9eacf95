package vn.motcua.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.systemtests.support.OfficeHands;
import vn.motcua.systemtests.support.Paper;
import vn.motcua.systemtests.support.PlainPage;
import vn.motcua.systemtests.support.Province;

/** Tờ khai có đủ mọi loại câu hỏi: filled in by people with and without script; what counts is what the server kept. */
@ExtendWith(SharedProvince.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ElectronicFormJourney {

    private static final String FESTIVAL = "9.990001";
    private static final String BEN_NGU = "Ủy ban nhân dân phường Bến Ngự";

    private final Province province;
    private final OfficeHands office;

    ElectronicFormJourney(Province province) {
        this.province = province;
        this.office = new OfficeHands(province);
    }

    @Test
    void the_form_follows_the_answers_on_a_telephone(Browsers browsers) {
        try (Window mai = browsers.anonymous(Browsers.PHONE)) {
            begin(mai, "mai.nguyen");
            Page page = mai.page();

            assertThat(page.getByLabel("Tên tổ chức").count()).isZero();
            page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Tổ chức, doanh nghiệp")).check();
            page.getByLabel("Tên tổ chức").waitFor();
            page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Cá nhân")).check();
            page.getByLabel("Tên tổ chức").waitFor(
                    new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(page.getByLabel("Họ, chữ đệm, tên").count()).isPositive();

            mai.press("Thêm: Khoản chi");
            Locator row = page.locator("[id='costs.0']");
            row.waitFor();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("costs.0.item:answer");
            page.keyboard().type("Thuê rạp");
            page.keyboard().press("Tab");
            page.keyboard().type("2");
            page.keyboard().press("Tab");
            page.keyboard().type("1250000");
            page.keyboard().press("Tab");
            page.locator("tfoot output").filter(new Locator.FilterOptions().setHasText("2.500.000")).waitFor();
            assertThat(page.locator("[id='costs.0.price:answer']").inputValue()).isEqualTo("1.250.000");

            page.locator("[id='script:answer']").setInputFiles(payload(Paper.photograph("kich-ban.png", 3)));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("kich-ban.png")).waitFor();
            mai.press("Lưu nháp");
            assertThat(mai.text()).contains("Đã lưu nháp", "kich-ban.png", "2.500.000");
            assertThat(kept()).contains("\"costs.0.amount\":\"2500000\"").doesNotContain("companyName");

            mai.press("Bỏ dòng này: Khoản chi 1");
            row.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("costs:add");
            assertThat(mai.takeComplaints()).isEmpty();
        }
    }

    @Test
    void without_script_every_act_is_a_button() {
        PlainPage form = office.as("duc.dang").open("/portal/dossier/start?procedure=" + FESTIVAL)
                .fill("Nộp cho cơ quan nào?", BEN_NGU).press("Bắt đầu khai");
        assertThat(form.document().getElementById("companyName:answer")).isNull();

        form.document().getElementById("kind:1").attr("checked", "");
        PlainPage organisation = form.press("Cập nhật biểu mẫu");
        assertThat(organisation.document().getElementById("companyName:answer")).isNotNull();

        PlainPage withRow = organisation.press("Thêm: Khoản chi");
        withRow.document().getElementById("costs.0.quantity:answer").val("3");
        withRow.document().getElementById("costs.0.price:answer").val("5000");
        PlainPage summed = withRow.press("Cập nhật biểu mẫu");
        assertThat(summed.document().select("tfoot output").text()).isEqualTo("15.000");

        PlainPage wrong = summed.press("Lưu và tiếp tục");
        assertThat(wrong.address().getQuery()).contains("check=true");
        assertThat(wrong.document().select(".error-summary a")).isNotEmpty();
    }

    @Test
    void a_file_that_is_refused_leaves_the_form_open_for_a_better_one() {
        PlainPage form = office.as("long.ngo").open("/portal/dossier/start?procedure=" + FESTIVAL)
                .fill("Nộp cho cơ quan nào?", BEN_NGU).press("Bắt đầu khai");

        PlainPage refused = form.press(form.buttons("Lưu nháp").first(), Paper.program("kich-ban.pdf"));
        assertThat(refused.status()).isEqualTo(422);
        PlainPage kept = refused.press(refused.buttons("Lưu nháp").first(), Paper.photograph("kich-ban.png", 3));

        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        assertThat(kept.shows("kich-ban.png")).isTrue();
    }

    @Test
    void what_was_not_asked_is_not_listened_to() {
        PlainPage form = office.as("yen.duong").open("/portal/dossier/start?procedure=" + FESTIVAL)
                .fill("Nộp cho cơ quan nào?", BEN_NGU).press("Bắt đầu khai");

        form.document().selectFirst("form#form").append("<input type='hidden' name='balance:answer' value='999'/>"
                + "<input type='hidden' name='companyName:answer' value='GIA MAO'/>");
        form.press("Lưu nháp");

        assertThat(kept()).doesNotContain("999").doesNotContain("GIA MAO");
    }

    private static void begin(Window citizen, String username) {
        citizen.page().navigate("/sign-in");
        citizen.signIn(username);
        citizen.page().navigate("/portal/dossier/start?procedure=" + FESTIVAL);
        citizen.choose("Nộp cho cơ quan nào?", BEN_NGU);
        citizen.press("Bắt đầu khai");
        citizen.page().waitForURL("**/portal/dossier/form**");
    }

    private static FilePayload payload(Paper paper) {
        return new FilePayload(paper.name(), paper.mediaType(), paper.content());
    }

    /** Answers of the draft that was opened last. */
    private String kept() {
        List<List<String>> rows = province.books().read("select answers from dossier where procedure_code = '" + FESTIVAL
                + "' and status = 'DRAFT' order by id desc fetch first row only");
        return String.valueOf(rows);
    }
}
