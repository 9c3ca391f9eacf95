package vn.motcua.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
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
            assertThat(keptOf("mai.nguyen")).contains("\"costs.0.amount\":\"2500000\"").doesNotContain("companyName");

            mai.press("Bỏ dòng này: Khoản chi 1");
            row.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("costs:add");
            assertThat(mai.takeComplaints()).isEmpty();
        }
    }

    @Test
    void answers_are_taken_over_a_signature_is_drawn_and_both_stand_on_the_paper(Browsers browsers) throws IOException {
        String code;
        byte[] paper;
        try (Window ngo = browsers.anonymous(Browsers.PHONE)) {
            begin(ngo, "long.ngo");
            Page page = ngo.page();
            page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Cá nhân")).check();
            answer(page, "person.birthDate").fill("03/1980");
            page.locator("[id='person.gender:field']").getByLabel("Nam", new Locator.GetByLabelOptions().setExact(true)).check();
            answer(page, "person.personalId").fill("099080000123");
            answer(page, "person.name").fill("Ngô Thành Long");
            answer(page, "phone").fill("0905123456");
            ngo.press("Như trên: Điện thoại trực trong lễ hội");
            settled(page);
            assertThat(answer(page, "hotline").inputValue()).isEqualTo("0905123456");

            live(page, "home.unit", "Thành phố Đồng Nai", "Phường Bình Phước");
            answer(page, "home.detail").fill("12 Lê Lợi");
            answer(page, "samePlace").check();
            settled(page);
            assertThat(answer(page, "mail.detail").innerText()).as("taken over, and not to be changed").isEqualTo("12 Lê Lợi");

            describe(page);
            draw(page);
            ngo.press("Lưu và tiếp tục");
            page.waitForURL("**/portal/dossier/review**");
            ngo.press("Nộp hồ sơ");
            code = page.locator(".receipt .code").innerText();
            paper = ngo.fetch("/portal/dossier/form.pdf?code=" + code);
            assertThat(ngo.takeComplaints()).isEmpty();
        }
        try (PDDocument document = Loader.loadPDF(paper)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains("ĐƠN ĐỀ NGHỊ TỔ CHỨC LỄ HỘI LÀNG", "Phường Bình Phước, Thành phố Đồng Nai", "Ngô Thành Long",
                    "Lê Văn Ước", code).doesNotContain("null");
            PDPage last = document.getPage(document.getNumberOfPages() - 1);
            assertThat(last.getResources().getXObjectNames()).as("the drawn signature").hasSize(1);
        }
    }

    /** What else has to be answered before it can be handed in. */
    private static void describe(Page page) {
        String day = LocalDate.now().plusDays(20).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
        answer(page, "eventName").fill("Lễ cầu ngư");
        answer(page, "from").fill(day);
        answer(page, "to").fill(day);
        live(page, "place", "Thành phố Đồng Nai", "Phường Bình Phước");
        answer(page, "venue").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='activities:field'] input[type=checkbox]").first().check();
        answer(page, "guests").fill("100");
        answer(page, "helpers.0.name").fill("lê văn ước");
        answer(page, "helpers.0.birthYear").fill("1980");
        answer(page, "helpers.0.task").selectOption("GUARD");
        settled(page);
        answer(page, "promise").check();
        answer(page, "signature.name").fill("Ngô Thành Long");
    }

    private static void draw(Page page) {
        Locator field = page.locator("[data-drawing] svg");
        field.scrollIntoViewIfNeeded();
        BoundingBox box = field.boundingBox();
        page.mouse().move(box.x + 20, box.y + 20);
        page.mouse().down();
        page.mouse().move(box.x + 80, box.y + 60, new Mouse.MoveOptions().setSteps(5));
        page.mouse().move(box.x + 140, box.y + 20, new Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
        assertThat(page.locator("[data-drawing] polyline").count()).isEqualTo(1);
    }

    private static void live(Page page, String unit, String province, String commune) {
        page.locator("[id='" + unit + ":province']").selectOption(new SelectOption().setLabel(province));
        settled(page);
        answer(page, unit).selectOption(new SelectOption().setLabel(commune));
        settled(page);
        assertThat(answer(page, unit).inputValue()).isNotEmpty();
    }

    private static Locator answer(Page page, String path) {
        return page.locator("[id='" + path + ":answer']");
    }

    /** The answer of the server has been put in. */
    private static void settled(Page page) {
        page.waitForTimeout(150);
        page.locator("[aria-busy]").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    @Test
    void without_script_every_act_is_a_button() {
        PlainPage form = office.as("duc.dang").open("/portal/dossier/start?procedure=" + FESTIVAL)
                .fill("Nộp cho cơ quan nào?", BEN_NGU).press("Bắt đầu khai").follow("Khai cả tờ trên một trang");
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
                .fill("Nộp cho cơ quan nào?", BEN_NGU).press("Bắt đầu khai").follow("Khai cả tờ trên một trang");

        PlainPage refused = form.press(form.buttons("Lưu nháp").first(), Paper.program("kich-ban.pdf"));
        assertThat(refused.status()).isEqualTo(422);
        PlainPage kept = refused.press(refused.buttons("Lưu nháp").first(), Paper.photograph("kich-ban.png", 3));

        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        assertThat(kept.shows("kich-ban.png")).isTrue();
    }

    @Test
    void what_was_not_asked_is_not_listened_to() {
        PlainPage form = office.as("yen.duong").open("/portal/dossier/start?procedure=" + FESTIVAL)
                .fill("Nộp cho cơ quan nào?", BEN_NGU).press("Bắt đầu khai").follow("Khai cả tờ trên một trang");

        form.document().selectFirst("form#form").append("<input type='hidden' name='balance:answer' value='999'/>"
                + "<input type='hidden' name='companyName:answer' value='GIA MAO'/>");
        form.press("Lưu nháp");

        assertThat(keptOf("yen.duong")).doesNotContain("999").doesNotContain("GIA MAO");
    }

    @Test
    void while_its_condition_holds_a_question_is_locked_and_a_forged_answer_is_not_listened_to(Browsers browsers) {
        try (Window thao = browsers.anonymous(Browsers.PHONE)) {
            begin(thao, "thao.bui");
            Page page = thao.page();
            page.locator("[id='activities:4']").check();
            answer(page, "fireLetter").waitFor();
            answer(page, "fireAgreed").check();
            settled(page);
            answer(page, "fireLetter").fill("12/CV-PCCC");
            answer(page, "fireLetter").blur();

            page.locator("[id='fireAgreed:1']").check();
            page.locator("output[id='fireLetter:answer']").waitFor();
            assertThat(answer(page, "fireLetter").innerText()).isEqualTo("12/CV-PCCC");
            forge(page, "99/GIA-MAO");
            thao.press("Lưu nháp");
            assertThat(keptOf("thao.bui")).contains("\"fireLetter\":\"12/CV-PCCC\"").doesNotContain("GIA-MAO");

            page.locator("[id='fireAgreed:answer']").check();
            page.locator("input[id='fireLetter:answer']").waitFor();
            answer(page, "fireLetter").fill("13/CV-PCCC");
            thao.press("Lưu nháp");
            assertThat(keptOf("thao.bui")).as("open again").contains("\"fireLetter\":\"13/CV-PCCC\"");
            assertThat(thao.takeComplaints()).isEmpty();
        }
    }

    /** As somebody would who changes the page in the browser. */
    private static void forge(Page page, String letter) {
        page.evaluate("text => document.querySelector('form#form').insertAdjacentHTML('beforeend', "
                + "`<input type=\"hidden\" name=\"fireLetter:answer\" value=\"${text}\"/>`)", letter);
    }

    private static void begin(Window citizen, String username) {
        citizen.page().navigate("/sign-in");
        citizen.signIn(username);
        citizen.page().navigate("/portal/dossier/start?procedure=" + FESTIVAL);
        citizen.choose("Nộp cho cơ quan nào?", BEN_NGU);
        citizen.press("Bắt đầu khai");
        citizen.follow("Khai cả tờ trên một trang");
        citizen.page().waitForURL("**part=all**");
    }

    private static FilePayload payload(Paper paper) {
        return new FilePayload(paper.name(), paper.mediaType(), paper.content());
    }

    /** Answers of that person's draft. */
    private String keptOf(String username) {
        List<List<String>> rows = province.books().read("select d.answers from dossier d join applicant a on a.id = d.applicant_id"
                + " where a.username = '" + username + "' and d.procedure_code = '" + FESTIVAL + "' and d.status = 'DRAFT'");
        return String.valueOf(rows);
    }
}
