package vn.motcua.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.systemtests.support.FilingCitizen;
import vn.motcua.systemtests.support.PlainBrowser;
import vn.motcua.systemtests.support.PlainPage;
import vn.motcua.systemtests.support.Province;

/** One person acts for another: with leave, within it, under both names, and no minute longer. */
@ExtendWith(SharedProvince.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class ActingForOthersJourney {

    private static final String BEN_NGU = "Ủy ban nhân dân phường Bến Ngự";
    private static final String WELL = "1.001662";
    private static final String OTHER = "1.000656";
    private static final String HUNGS_NUMBER = "099091018166";
    private static final String ACTING = "/portal/account/acting";
    private static final String BOTH = "Trần Quốc Hùng thay mặt Nguyễn Thị Mai";

    private final Province province;
    private final Browsers browsers;

    ActingForOthersJourney(Province province, Browsers browsers) {
        this.province = province;
        this.browsers = browsers;
    }

    /** Without script, as on an old telephone. */
    private PlainBrowser hung() {
        PlainBrowser browser = province.browser();
        browser.signIn("hung.tran", Province.PASSWORD);
        return browser;
    }

    @Test
    void an_authorised_person_files_for_another_within_the_limits_and_loses_it_at_once() throws IOException {
        PlainBrowser hung = hung();
        try (Window mai = browsers.of("mai.nguyen", Browsers.PHONE)) {
            mai.page().navigate("/portal/account/authorise");
            mai.fill("Số định danh của người được ủy quyền", "0990 9101 8166");
            mai.page().locator("main textarea").fill(WELL);
            mai.press("Ủy quyền");
            assertThat(mai.text()).contains("Có hiệu lực khi người đó nhận", HUNGS_NUMBER);

            hung.open(ACTING).press("Nhận ủy quyền");
            PlainPage acting = hung.open(ACTING).press("Làm việc cho Nguyễn Thị Mai");
            assertThat(acting.text()).contains("Đang làm việc cho: Nguyễn Thị Mai");

            PlainPage refused = hung.open("/portal/dossier/start?procedure=" + OTHER)
                    .fill("Nộp cho cơ quan nào?", BEN_NGU).press("Bắt đầu khai");
            assertThat(refused.text()).contains("Giấy ủy quyền không bao gồm thủ tục này");

            String code = new FilingCitizen(hung).file(WELL, BEN_NGU);
            mai.page().navigate("/portal/dossier/show?code=" + code);
            assertThat(mai.text()).contains(BOTH);
            assertThat(textOf(mai.fetch("/portal/dossier/receipt.pdf?code=" + code))).contains(BOTH);
            assertThat(province.books().count("select count(*) from audit_entry where subject = '" + code
                    + "' and actor_id like '% thay mặt %'")).isPositive();

            mai.page().navigate(ACTING);
            mai.press("Chấm dứt ủy quyền cho Trần Quốc Hùng");
            assertThat(mai.text()).contains("Đã chấm dứt, có hiệu lực ngay");

            assertThat(hung.open("/portal/dossier/show?code=" + code).text()).contains("Từ giờ bạn làm việc cho chính mình");
            assertThat(hung.open("/portal/dossier/show?code=" + code).status()).isEqualTo(404);
        }
    }

    @Test
    void who_is_authorised_for_one_procedure_sees_nothing_of_another_and_no_profile() {
        PlainBrowser mai = province.browser();
        mai.signIn("mai.nguyen", Province.PASSWORD);
        String others = new FilingCitizen(mai).file(WELL, BEN_NGU);
        mai.open("/portal/account/authorise").fill("Số định danh của người được ủy quyền", HUNGS_NUMBER)
                .fill("Chỉ cho các thủ tục", OTHER).press("Ủy quyền");
        PlainBrowser hung = hung();
        hung.open(ACTING).press("Nhận ủy quyền");
        hung.open(ACTING).press("Làm việc cho Nguyễn Thị Mai");

        assertThat(hung.open("/portal/dossier/list").text()).doesNotContain(others);
        assertThat(hung.open("/portal/dossier/show?code=" + others).status()).isEqualTo(404);
        assertThat(hung.open("/account").text()).contains("Trần Quốc Hùng").doesNotContain("099194010247");
        assertThat(hung.open("/portal/notice/list").text()).doesNotContain(others);

        assertThat(hung.open(ACTING).press("Thôi đại diện cho Nguyễn Thị Mai").text()).contains("bạn làm việc cho chính mình");
        assertThat(hung.open("/portal/dossier/list").text()).doesNotContain("Đang làm việc cho");
    }

    @Test
    void a_parent_acts_for_a_child_after_an_officer_saw_the_papers() {
        try (Window mai = browsers.of("mai.nguyen", Browsers.PHONE); Window officer = browsers.of("canbo.benngu")) {
            mai.page().navigate("/portal/account/represent");
            mai.fill("Họ tên của con, hoặc tên tổ chức", "Nguyễn Bé An");
            mai.fill("Số định danh của con, hoặc mã số thuế", "099319000123");
            mai.page().locator("main input[type=date]").fill("2001-02-03");
            mai.press("Gửi yêu cầu xác nhận");
            assertThat(mai.text()).contains("từ đủ 18 tuổi, con tự làm hoặc ủy quyền cho bạn");
            mai.page().locator("main input[type=date]").fill("2019-02-03");
            mai.press("Gửi yêu cầu xác nhận");
            assertThat(mai.text()).contains("Chờ cán bộ xác nhận");
            assertThat(mai.button("Làm việc cho Nguyễn Bé An").isVisible()).isFalse();

            officer.page().navigate("/counter/representation/list");
            Locator request = officer.page().locator("section.card")
                    .filter(new Locator.FilterOptions().setHasText("Nguyễn Bé An")); // others may wait too
            request.locator("input[value='Xác nhận']").click();
            assertThat(officer.text()).contains("Hãy ghi giấy tờ đã đối chiếu");
            request.locator("input[type=text]").fill("giấy khai sinh số 15/2019");
            request.locator("input[value='Xác nhận']").click();
            assertThat(officer.text()).contains("Đã xác nhận việc đại diện");

            mai.page().navigate(ACTING);
            mai.press("Làm việc cho Nguyễn Bé An");
            assertThat(mai.page().locator(".acting").innerText()).contains("Đang làm việc cho: Nguyễn Bé An");
            mai.page().locator(".acting").getByText("Thôi làm thay").click();
            assertThat(mai.page().locator(".acting").count()).isZero();
        }
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
