package vn.motcua.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.systemtests.support.Paper;
import vn.motcua.systemtests.support.Province;

/** Khai đủ mọi loại câu hỏi: a form with every feature, filled in to the last question, handed in, read by the office and printed. */
@ExtendWith(SharedProvince.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeFormJourney {

    private static final Pattern CODE = Pattern.compile("H99\\.101-\\d{6}-\\d{4}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Province province;

    WholeFormJourney(Province province) {
        this.province = province;
    }

    @Test
    void every_kind_of_question_is_answered_judged_read_and_printed(Browsers browsers) throws IOException {
        String code;
        try (Window citizen = browsers.anonymous(Browsers.DESKTOP)) {
            citizen.page().navigate("/sign-in");
            citizen.signIn("khanh.ly");
            citizen.page().navigate("/portal/dossier/start?procedure=9.990001");
            citizen.choose("Nộp cho cơ quan nào?", "Ủy ban nhân dân phường Bến Ngự");
            citizen.press("Bắt đầu khai");
            citizen.follow("Khai cả tờ trên một trang");
            citizen.page().waitForURL("**part=all**");
            Page page = citizen.page();
            tellWhoOrganises(page);
            tellWhatAndWhen(page);
            tellPeopleAndMoney(page);
            sign(page);

            citizen.press("Lưu và tiếp tục");
            assertThat(citizen.text()).as("the rule on guests").contains("Hơn 500 khách thì phải có người bảo vệ.");
            choose(page, "helpers.0.task", "Bảo vệ");
            page.locator("[id='helpers.0.otherTask:answer']").waitFor(gone());
            citizen.press("Lưu và tiếp tục");
            citizen.page().waitForURL("**/portal/dossier/review**");
            assertThat(citizen.text()).contains("Lễ hội Cầu Ngư", "Trò chơi dân gian", "2.500.000", "kich-ban.png");
            citizen.press("Nộp hồ sơ");
            Matcher found = CODE.matcher(citizen.text());
            assertThat(found.find()).as(citizen.text()).isTrue();
            code = found.group();
            assertThat(textOf(citizen.fetch("/portal/dossier/form.pdf?code=" + code)))
                    .contains("Lễ hội Cầu Ngư", "Thuê rạp", "2.500.000", "Nguyễn Văn Bảo");
            assertThat(citizen.takeComplaints()).isEmpty();
        }
        try (Window officer = browsers.of("canbo.benngu")) {
            officer.page().navigate("/counter/dossier/receive?code=" + code);
            assertThat(officer.text()).contains("Lễ hội Cầu Ngư", "Phần lễ", "Pháo hoa, đốt lửa", "Thuê rạp", "2.500.000",
                    "Nguyễn Văn Bảo", "Đình, đền, chùa", "07:30", "kich-ban.png");
        }
        assertThat(province.books().read("select answers from dossier where code = '" + code + "'").toString())
                .contains("\"days\":\"2\"", "\"balance\":\"1500000\"").doesNotContain("companyName", "otherTask");
    }

    private static void tellWhoOrganises(Page page) {
        check(page, "kind:answer");
        fill(page, "person.birthDate", "12/05/1984");
        page.getByLabel("Nam", new Page.GetByLabelOptions().setExact(true)).check();
        settled(page);
        fill(page, "person.ethnicity", "Kinh");
        fill(page, "person.nationality", "Việt Nam");
        fill(page, "phone", "0912345678");
        address(page, "home.unit");
        fill(page, "home.detail", "12 Lê Lợi");
        check(page, "samePlace:answer");
        assertThat(value(page, "mail.detail")).as("like the address above").isEqualTo("12 Lê Lợi");
    }

    private static void tellWhatAndWhen(Page page) {
        fill(page, "eventName", "Lễ hội Cầu Ngư");
        fill(page, "story", "Lễ hội của làng chài,\ncó từ lâu đời.");
        fill(page, "since", "1802");
        fill(page, "lastYear", String.valueOf(TODAY.getYear() - 1));
        fill(page, "from", DAY.format(TODAY.plusDays(30)));
        fill(page, "to", DAY.format(TODAY.plusDays(31)));
        fill(page, "opensAt", "7:30");
        address(page, "place");
        choose(page, "venue", "Đình, đền, chùa");
        pick(page, "ethnicity");
        check(page, "activities:answer");
        check(page, "activities:1");
        check(page, "activities:4");
        page.locator("[id='fireAgreed:answer']").waitFor();
        assertThat(page.locator("[id='fireReason:answer']").count()).isZero();
        page.locator("[id='fireAgreed:1']").check();
        settled(page);
        page.locator("[id='fireReason:answer']").waitFor();
        fill(page, "fireReason", "Sẽ báo sau khi có giấy phép.");
    }

    private static void tellPeopleAndMoney(Page page) {
        fill(page, "guests", "800");
        fill(page, "helpers.0.name", "nguyễn văn bảo");
        fill(page, "helpers.0.birthYear", "1980");
        choose(page, "helpers.0.task", "Việc khác");
        page.locator("[id='helpers.0.otherTask:answer']").waitFor();
        fill(page, "helpers.0.otherTask", "Dựng rạp");
        page.locator("[id='costs:add']").click();
        page.locator("[id='costs.0.item:answer']").waitFor();
        settled(page);
        fill(page, "costs.0.item", "Thuê rạp");
        fill(page, "costs.0.quantity", "2");
        fill(page, "costs.0.price", "1250000");
        fill(page, "income", "1000000");
    }

    private static void sign(Page page) {
        Paper plan = Paper.photograph("kich-ban.png", 5);
        page.locator("[id='script:answer']")
                .setInputFiles(new FilePayload(plan.name(), plan.mediaType(), plan.content()));
        page.getByText("kich-ban.png").first().waitFor();
        settled(page);
        check(page, "promise:answer");
        fill(page, "signature.name", "Lý Gia Khánh");
        fill(page, "signature.date", DAY.format(TODAY));
    }

    private static void fill(Page page, String path, String text) {
        Locator field = page.locator("[id='" + path + ":answer']");
        field.fill(text);
        field.blur();
        settled(page);
    }

    private static void check(Page page, String id) {
        page.locator("[id='" + id + "']").check();
        settled(page);
    }

    private static void choose(Page page, String path, String label) {
        page.locator("[id='" + path + ":answer']").selectOption(new SelectOption().setLabel(label));
        settled(page);
    }

    /** The first that is offered. */
    private static void pick(Page page, String path) {
        page.locator("[id='" + path + ":answer']").selectOption(new SelectOption().setIndex(1));
        settled(page);
    }

    private static void address(Page page, String path) {
        page.locator("[id='" + path + ":province']").selectOption(new SelectOption().setLabel("Tỉnh Lam Giang"));
        settled(page);
        page.locator("[id='" + path + ":answer'] option").nth(1).waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.ATTACHED));
        pick(page, path);
    }

    private static String value(Page page, String path) {
        return page.locator("[id='" + path + ":answer']").innerText();
    }

    /** The server has judged what was typed. */
    private static void settled(Page page) {
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
