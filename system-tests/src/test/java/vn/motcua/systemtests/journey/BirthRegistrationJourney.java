package vn.motcua.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.sandbox.nationalportal.Delivery;
import vn.motcua.systemtests.support.Paper;
import vn.motcua.systemtests.support.Province;

/** Chị Mai đăng ký khai sinh cho con: one dossier from the search to the spreadsheet of the province. */
@ExtendWith(SharedProvince.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BirthRegistrationJourney {

    private static final Pattern CODE = Pattern.compile("H99\\.101-\\d{6}-\\d{4}");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void a_birth_is_registered_online_and_counted(Province province, Browsers browsers) throws IOException {
        try (Window mai = browsers.anonymous(Browsers.PHONE)) {
            String code = file(mai);

            receive(code, browsers);
            assess(code, browsers);
            approve(code, browsers);
            deliver(code, browsers);

            followToTheEnd(code, mai);
            theNationalPortalKnowsEveryStep(code, province);
            runStatistics(province, browsers);
            compareFigures(province, browsers);
            assertThat(mai.takeComplaints()).isEmpty();
        }
    }

    private static String file(Window mai) throws IOException {
        mai.page().navigate("/");
        mai.fill("Tìm thủ tục", "dang ky khai sinh");
        mai.page().keyboard().press("Enter");
        mai.page().waitForURL("**/portal/procedure/search**");
        Locator first = mai.page().locator("main h2 a").first();
        assertThat(first.innerText()).isEqualTo("Đăng ký khai sinh");
        first.click();
        assertThat(mai.heading()).contains("Đăng ký khai sinh");
        assertThat(mai.text()).contains("Giấy tờ cần có", "Giấy chứng sinh", "Thời hạn giải quyết", "Căn cứ pháp lý");

        mai.follow("Nộp trực tuyến");
        mai.signIn("mai.nguyen");
        mai.choose("Nộp cho cơ quan nào?", "Ủy ban nhân dân phường Bến Ngự");
        mai.press("Bắt đầu khai");
        answer(mai);
        mai.upload("Giấy chứng sinh", Paper.photograph("giay-chung-sinh.png", 7));
        mai.upload("Giấy chứng nhận kết hôn của cha, mẹ", Paper.scan("ket-hon.pdf"));
        assertThat(mai.text()).contains("giay-chung-sinh.png", "ket-hon.pdf");
        assertThat(String.join("|", mai.page().locator(".steps li").allInnerTexts()))
                .contains("Khai thông tin", "Giấy tờ", "Kiểm tra và nộp");
        mai.follow("Tiếp tục");
        assertThat(mai.text()).contains("Nguyễn Minh An", "giay-chung-sinh.png", "ket-hon.pdf");
        mai.press("Nộp hồ sơ");

        assertThat(mai.heading()).contains("Đã nộp hồ sơ");
        Matcher code = CODE.matcher(mai.text());
        assertThat(code.find()).as(mai.text()).isTrue();
        assertThat(textOf(mai.download("In biên nhận"))).contains(code.group(), "Đăng ký khai sinh");
        assertThat(namesIn(mai.fetch("/portal/dossier/archive.zip?code=" + code.group()))).contains(
                "bien-nhan-" + code.group() + ".pdf", "to-khai-" + code.group() + ".pdf", "giay-to/giay-chung-sinh.png", "giay-to/ket-hon.pdf");
        return code.group();
    }

    private static void goOn(Window mai, int part) {
        mai.press("Lưu và tiếp tục");
        mai.page().getByText("Phần " + part + " trong 5 phần").waitFor();
    }

    private static List<String> namesIn(byte[] archive) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static void answer(Window mai) {
        mai.fill("Họ, chữ đệm, tên của trẻ", "Nguyễn Minh An");
        mai.fill("Ngày sinh", "01/11/2026");
        mai.choose("Giới tính", "Nữ");
        mai.choose("Dân tộc", "Kinh");
        mai.fill("Quốc tịch", "Việt Nam");
        mai.fill("Nơi sinh", "Bệnh viện Đa khoa tỉnh Lam Giang");
        mai.fill("Quê quán", "Phường Bến Ngự, tỉnh Lam Giang");
        goOn(mai, 2);
        mai.fill("Họ, chữ đệm, tên của mẹ", "Nguyễn Thị Mai");
        mai.fill("Ngày sinh của mẹ", "12/05/1994");
        mai.fill("Số định danh cá nhân của mẹ", "099194000123");
        mai.choose("Dân tộc của mẹ", "Kinh");
        mai.fill("Nơi cư trú của mẹ", "Tổ 3, phường Bến Ngự, tỉnh Lam Giang");
        goOn(mai, 3);
        goOn(mai, 4); // the father is not known
        goOn(mai, 5); // nor whether the parents are married
        mai.choose("Quan hệ với trẻ", "Mẹ");
        mai.press("Lưu và tiếp tục");
    }

    private static void receive(String code, Browsers browsers) throws IOException {
        try (Window counter = browsers.of("canbo.benngu")) {
            counter.page().navigate("/counter/dossier/inbox?q=" + code);
            counter.follow(code);
            assertThat(counter.text()).contains("Nguyễn Minh An", "giay-chung-sinh.png");
            counter.press("Tiếp nhận hồ sơ");
            assertThat(counter.text()).containsPattern("Hẹn trả kết quả: \\d\\d:\\d\\d");
            String slip = textOf(counter.download("In giấy tiếp nhận (mẫu 01)"));
            assertThat(slip).contains(code, "GIẤY TIẾP NHẬN HỒ SƠ", "Nguyễn Thị Mai", "Đăng ký khai sinh");
            counter.follow("Phân công xử lý");
            counter.page().getByLabel("Lương Quốc Bảo").check();
            counter.press("Giao hồ sơ");
            assertThat(counter.text()).contains("Đã phân công xử lý hồ sơ " + code);
        }
    }

    private static void assess(String code, Browsers browsers) {
        try (Window assessor = browsers.of("thuly.benngu")) {
            assessor.page().navigate("/desk/work/list");
            assessor.follow(code);
            assessor.page().locator("summary").getByText("Cập nhật tình trạng").click();
            assessor.page().getByLabel("Đang lấy ý kiến cơ quan phối hợp").check();
            assessor.page().getByLabel("Ghi chú cho người nộp").fill("Hỏi nơi sinh của trẻ.");
            assessor.press("Ghi nhận tình trạng");
            assertThat(assessor.text()).contains("Đã cập nhật tình trạng hồ sơ " + code);
            assessor.follow(code);
            assertThat(assessor.text()).contains("Cập nhật tình trạng: Đang lấy ý kiến cơ quan phối hợp");
            assessor.page().getByLabel("Đồng ý giải quyết").check();
            assessor.fill("Ý kiến thẩm định", "Giấy chứng sinh hợp lệ, đủ điều kiện đăng ký.");
            assessor.press("Trình phê duyệt");
            assertThat(assessor.text()).contains("Đã trình phê duyệt hồ sơ " + code);
        }
    }

    private static void approve(String code, Browsers browsers) {
        try (Window leader = browsers.of("lanhdao.benngu")) {
            leader.page().navigate("/desk/work/list");
            leader.follow(code);
            assertThat(leader.text()).contains("Giấy chứng sinh hợp lệ");
            leader.press("Phê duyệt theo đề xuất");
            assertThat(leader.text()).contains("Đã phê duyệt kết quả hồ sơ " + code);
        }
    }

    private static void deliver(String code, Browsers browsers) {
        try (Window counter = browsers.of("canbo.benngu")) {
            counter.page().navigate("/counter/dossier/deliver?code=" + code);
            counter.fill("Người nhận kết quả", "Nguyễn Thị Mai");
            counter.press("Xác nhận đã trả kết quả");
            assertThat(counter.text()).contains("Đã trả kết quả hồ sơ " + code);
        }
    }

    private static void followToTheEnd(String code, Window mai) {
        mai.page().navigate("/portal/dossier/list");
        mai.page().locator("main li")
                .filter(new Locator.FilterOptions().setHasText(code))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        List<String> steps = mai.page().locator(".timeline li").allInnerTexts();
        assertThat(mai.text()).contains("Đã trả kết quả");
        for (String step : List.of("Nộp hồ sơ", "Tiếp nhận", "Phân công xử lý",
                "Đang hỏi ý kiến cơ quan phối hợp", "Phê duyệt", "Trả kết quả")) {
            assertThat(steps).as(step).anySatisfy(line -> assertThat(line)
                    .containsIgnoringCase(step)
                    .containsPattern("\\d\\d:\\d\\d, \\d\\d/\\d\\d/\\d{4}"));
        }
    }

    private static void theNationalPortalKnowsEveryStep(String code, Province province) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        province.portal().dossiers().stream().filter(known -> known.code().equals(code)))
                .singleElement()
                .satisfies(known -> assertThat(known.steps())
                        .extracting(step -> step.status())
                        .containsExactly("1", "2", "4", "9", "10")));
        assertThat(province.portal().deliveriesFor(code).stream().filter(Delivery::isProgress))
                .extracting(delivery -> delivery.item().getString("NoiDungXuLy"))
                .contains("Đang lấy ý kiến cơ quan phối hợp: Hỏi nơi sinh của trẻ.");
        assertThat(province.portal().deliveriesFor(code)).noneMatch(Delivery::outOfOrder);
        assertThat(province.portal().deliveriesFor(code).stream().filter(Delivery::isProgress)).noneMatch(Delivery::repeated);
    }

    private static void runStatistics(Province province, Browsers browsers) {
        try (Window administrator = browsers.of("quantri")) {
            administrator.page().navigate("/admin/jobs");
            administrator.page().getByText("Chạy một tác vụ").click();
            administrator.fill("Ngày nghiệp vụ", LocalDate.now(VIETNAM).toString());
            administrator.press("Bắt đầu chạy");
            assertThat(administrator.text()).contains("Đã bắt đầu lần thực thi");
            await().atMost(PATIENCE).until(() -> {
                administrator.follow("Tải lại");
                return administrator.text().contains("Hoàn thành");
            });
        }
        assertThat(province.books().read("select outcome from job_run order by id desc fetch first row only"))
                .containsExactly(List.of("COMPLETED"));
    }

    private static void compareFigures(Province province, Browsers browsers) throws IOException {
        long received = province.books().count("select count(*) from dossier where received_at is not null");
        long open = province.books().count("select count(*) from dossier where received_at is not null"
                + " and status in ('RECEIVED', 'IN_PROCESSING', 'AWAITING_SUPPLEMENT', 'AWAITING_PAYMENT')");
        try (Window oversight = browsers.of("kiemsoat1")) {
            oversight.page().navigate("/oversight/report");
            Locator total = oversight.page().locator("tfoot td");
            assertThat(numberIn(total.nth(0))).isEqualTo(received);
            assertThat(numberIn(total.nth(8))).isEqualTo(open);
            assertThat(numberIn(total.nth(4))).isEqualTo(received - open);

            byte[] file = oversight.download("Tải bảng tính (XLSX)");
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                assertThat(totalsIn(workbook.getSheetAt(0))).contains((double) received, (double) open, (double) (received - open));
            }
        }
    }

    private static long numberIn(Locator cell) {
        return Long.parseLong(cell.innerText().replaceAll("\\D", ""));
    }

    /** The numbers of the last row that has any, which is the sum. */
    private static List<Double> totalsIn(Sheet sheet) {
        List<Double> last = List.of();
        for (Row row : sheet) {
            List<Double> numbers = new ArrayList<>();
            row.forEach(cell -> {
                if (cell.getCellType() == CellType.NUMERIC
                        || cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                    numbers.add(cell.getNumericCellValue());
                }
            });
            if (numbers.size() >= 11) {
                last = numbers;
            }
        }
        return last;
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
