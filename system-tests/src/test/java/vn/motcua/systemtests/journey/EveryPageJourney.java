package vn.motcua.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.systemtests.support.FilingCitizen;
import vn.motcua.systemtests.support.Mailbox;
import vn.motcua.systemtests.support.OfficeHands;
import vn.motcua.systemtests.support.Paper;
import vn.motcua.systemtests.support.PlainBrowser;
import vn.motcua.systemtests.support.PlainPage;
import vn.motcua.systemtests.support.Province;
import vn.motcua.systemtests.support.SqlStatements;

/**
 * Every page as the person whom it is for, on a telephone and on a desk: accessible, without a complaint of the
 * browser, without a word that only a programmer understands. Leaves pictures for people to look at.
 */
@ExtendWith(SharedProvince.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageJourney {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Path STATEMENTS = Path.of("target", "sql-per-page.txt");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Pattern PROGRAMMERS_WORD =
            Pattern.compile("\\?\\?\\?|\\b[A-Z]{3,}_[A-Z_]+\\b|\\b(DRAFT|SUBMITTED|RECEIVED|RESOLVED|DELIVERED|WITHDRAWN"
                    + "|REFUSED|STOPPED|ONLINE|APPROVED|REJECTED|COMPLETED|FAILED|RUNNING)\\b|\\bnull\\b|vn\\.motcua");
    private static final String WELL = "1.001662";
    private static final String FESTIVAL = "9.990001";
    private static final String BEN_NGU = "Ủy ban nhân dân phường Bến Ngự";

    private final Province province;
    private final Browsers browsers;
    private final Mailbox mailbox;
    private final OfficeHands office;

    EveryPageJourney(Province province, Browsers browsers, Mailbox mailbox) {
        this.province = province;
        this.mailbox = mailbox;
        this.browsers = browsers;
        this.office = new OfficeHands(province);
    }

    /**
     * @param name of the picture
     * @param who user name, or null for nobody in particular
     */
    record Visit(String name, String who, String path) {

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    void prepareFolders() throws IOException {
        Files.createDirectories(PICTURES);
        Files.deleteIfExists(STATEMENTS);
    }

    Stream<Visit> visits() {
        FilingCitizen citizen = new FilingCitizen(office.as("mai.nguyen"));
        String submitted = citizen.file(WELL, BEN_NGU);
        String waiting = citizen.file(WELL, BEN_NGU);
        office.requestSupplement(waiting);
        String received = citizen.file(WELL, BEN_NGU);
        office.receive(received);
        String assigned = citizen.file(WELL, BEN_NGU);
        office.receive(assigned);
        office.assign(assigned);
        String proposed = citizen.file(WELL, BEN_NGU);
        office.receive(proposed);
        office.assign(proposed);
        office.propose(proposed);
        String resolved = citizen.file(WELL, BEN_NGU);
        office.receive(resolved);
        office.assign(resolved);
        office.propose(resolved);
        office.approve(resolved);
        String draft = citizen.review("1.000656", BEN_NGU).address().getQuery().replaceAll("\\D*(\\d+).*", "$1");
        PlainPage editing = office.as("danhmuc").open("/admin/catalogue/procedure?code=1.004873").press("Soạn sửa đổi");
        String revision = editing.address().getQuery().replaceAll("\\D*(\\d+).*", "$1");
        String designed = office.as("danhmuc").open("/admin/catalogue/procedure?code=" + FESTIVAL).press("Soạn sửa đổi")
                .address().getQuery().replaceAll("\\D*(\\d+).*", "$1");
        PlainPage everyQuestion = office.as("dn.chelamgiang").open("/portal/dossier/start?procedure=" + FESTIVAL)
                .fill("Nộp cho cơ quan nào?", BEN_NGU).press("Bắt đầu khai").follow("Khai cả tờ trên một trang");
        office.as("mai.nguyen").open("/portal/account/represent").fill("Họ tên của con, hoặc tên tổ chức", "Nguyễn Bé Bình")
                .fill("Số định danh của con, hoặc mã số thuế", "099320000124").fill("Ngày sinh của con", "2020-05-06")
                .press("Gửi yêu cầu xác nhận");
        String process = office.as("danhmuc").open("/admin/catalogue/processes").document()
                .selectFirst("a[href*=process?id]").attr("href");
        String confirmation = addressOf(province.browser().open("/portal/account/register")
                .fill("Thư điện tử", "moi.trang@example.vn").press("Gửi mã"));
        return Stream.of(
                new Visit("home", null, "/"),
                new Visit("search", null, "/portal/procedure/search"),
                new Visit("search-found", null, "/portal/procedure/search?q=khai+sinh"),
                new Visit("search-nothing", null, "/portal/procedure/search?q=zzzz"),
                new Visit("browse", null, "/portal/procedure/browse"),
                new Visit("procedure", null, "/portal/procedure/show?code=1.001193"),
                new Visit("procedure-cases", null, "/portal/procedure/show?code=1.004873"),
                new Visit("procedure-case", null, "/portal/procedure/show?code=1.004873&case=ended"),
                new Visit("versions", null, "/portal/procedure/versions?code=1.001193"),
                new Visit("agencies", null, "/portal/agency/list"),
                new Visit("agency", null, "/portal/agency/show?id=H99.101"),
                new Visit("track", null, "/portal/dossier/track"),
                new Visit("track-found", null, "/portal/dossier/track?code=" + submitted),
                new Visit("public-figures", null, "/portal/statistics"),
                new Visit("help", null, "/portal/help/index"),
                new Visit("help-nothing", null, "/portal/help/index?q=zzzz"),
                new Visit("help-question", null, "/portal/help/question?name=mat-giay-khai-sinh-ban-chinh-thi-lam-the-nao"),
                new Visit("help-guide", null, "/portal/help/guide?name=nop-ho-so-truc-tuyen-tung-buoc"),
                new Visit("assistant", null, "/portal/help/assistant"),
                new Visit("assistant-about", null, "/portal/help/assistant?about=1.001193"),
                new Visit("sign-in", null, "/sign-in"),
                new Visit("register", null, "/portal/account/register"),
                new Visit("register-confirm", null, confirmation),
                new Visit("register-person", null, registration(confirmation)),
                new Visit("reset", null, "/portal/account/reset"),
                new Visit("password", "mai.nguyen", "/portal/account/password"),
                new Visit("sessions", "mai.nguyen", "/portal/account/sessions"),
                new Visit("second-step", "canbo.benngu", "/portal/account/second-step"),
                new Visit("enrol", "canbo.benngu", "/portal/account/enrol"),
                new Visit("home-signed-in", "mai.nguyen", "/"),
                new Visit("account", "mai.nguyen", "/account"),
                new Visit("account-identities", "mai.nguyen", "/portal/account/identities"),
                new Visit("signed-out", null, "/signed-out"),
                new Visit("account-acting", "mai.nguyen", "/portal/account/acting"),
                new Visit("account-authorise", "mai.nguyen", "/portal/account/authorise"),
                new Visit("account-represent", "mai.nguyen", "/portal/account/represent"),
                new Visit("representations", "canbo.benngu", "/counter/representation/list"),
                new Visit("start", "mai.nguyen", "/portal/dossier/start?procedure=1.001193"),
                new Visit("start-asking", "mai.nguyen", "/portal/dossier/start?procedure=1.004873"),
                new Visit("start-stopped", "mai.nguyen", "/portal/dossier/start?procedure=1.004873&answers=0.0.2"),
                new Visit("tasks", "mai.nguyen", "/portal/dossier/tasks?draft=" + draft),
                new Visit("form", "mai.nguyen", "/portal/dossier/form?part=first&draft=" + draft),
                new Visit("form-every-question", "dn.chelamgiang", addressOf(everyQuestion)),
                new Visit("papers", "mai.nguyen", "/portal/dossier/papers?draft=" + draft),
                new Visit("review", "mai.nguyen", "/portal/dossier/review?draft=" + draft),
                new Visit("discard", "mai.nguyen", "/portal/dossier/discard?draft=" + draft),
                new Visit("receipt", "mai.nguyen", "/portal/dossier/receipt?code=" + submitted),
                new Visit("own-list", "mai.nguyen", "/portal/dossier/list"),
                new Visit("own-notices", "mai.nguyen", "/portal/notice/list"),
                new Visit("own-dossier", "mai.nguyen", "/portal/dossier/show?code=" + resolved),
                new Visit("why-this-date", "mai.nguyen", "/portal/dossier/deadline?code=" + resolved),
                new Visit("supplement", "mai.nguyen", "/portal/dossier/supplement?code=" + waiting),
                new Visit("withdraw", "mai.nguyen", "/portal/dossier/withdraw?code=" + submitted),
                new Visit("inbox", "canbo.benngu", "/counter/dossier/inbox"),
                new Visit("dossiers", "canbo.benngu", "/counter/dossier/list"),
                new Visit("receive", "canbo.benngu", "/counter/dossier/receive?code=" + submitted),
                new Visit("why-this-date-office", "canbo.benngu", "/counter/dossier/deadline?code=" + received),
                new Visit("assign", "canbo.benngu", "/counter/dossier/assign?code=" + received),
                new Visit("deliver", "canbo.benngu", "/counter/dossier/deliver?code=" + resolved),
                new Visit("work-list", "thuly.benngu", "/desk/work/list"),
                new Visit("assess", "thuly.benngu", workItem(assigned, "thuly.benngu")),
                new Visit("approve", "lanhdao.benngu", workItem(proposed, "lanhdao.benngu")),
                new Visit("board", "kiemsoat1", "/oversight/board?period=YEAR"),
                new Visit("report", "kiemsoat1", "/oversight/report"),
                new Visit("questions", "danhmuc", "/admin/questions"),
                new Visit("question-new", "danhmuc", "/admin/question"),
                new Visit("guides", "danhmuc", "/admin/guides"),
                new Visit("guide-new", "danhmuc", "/admin/guide"),
                new Visit("unanswered", "danhmuc", "/admin/unanswered"),
                new Visit("jobs", "quantri", "/admin/jobs"),
                new Visit("exchange", "quantri", "/admin/exchange"),
                new Visit("admin-notices", "quantri", "/admin/notices"),
                new Visit("organisation", "quantri", "/admin/organisation?agency=H99.101"),
                new Visit("officer", "quantri", "/admin/officer?name=canbo.benngu"),
                new Visit("audit", "quantri", "/admin/audit"),
                new Visit("catalogue-import", "danhmuc", "/admin/catalogue-import"),
                new Visit("list-comparison", "danhmuc", "/admin/list-comparison"),
                new Visit("import-report", "danhmuc", importReport()),
                new Visit("code-lists", "danhmuc", "/admin/codelist/list"),
                new Visit("code-list", "danhmuc", "/admin/codelist/show?list=IDENTITY_PAPER&day=all"),
                new Visit("code-list-history", "danhmuc", "/admin/codelist/history?list=GENDER"),
                new Visit("code-list-upload", "danhmuc", "/admin/codelist/upload?list=NATIONALITY"),
                new Visit("code-list-preview", "danhmuc", codeListPreview()),
                new Visit("statuses", "quantri", "/admin/statuses"),
                new Visit("synonyms", "danhmuc", "/admin/synonyms?q=s%E1%BB%95+%C4%91%E1%BB%8F"),
                new Visit("catalogue", "danhmuc", "/admin/catalogue/list"),
                new Visit("catalogue-found", "danhmuc", "/admin/catalogue/list?q=khai+sinh&state=IN_FORCE"),
                new Visit("catalogue-procedure", "danhmuc", "/admin/catalogue/procedure?code=1.001193"),
                new Visit("catalogue-board", "danhmuc", "/admin/catalogue/board"),
                new Visit("catalogue-board-checker", "kiemsoat1", "/admin/catalogue/board"),
                new Visit("catalogue-board-publisher", "congbo", "/admin/catalogue/board"),
                new Visit("catalogue-general", "danhmuc", "/admin/catalogue/general?id=" + revision),
                new Visit("catalogue-cases", "danhmuc", "/admin/catalogue/cases?id=" + revision),
                new Visit("catalogue-eligibility", "danhmuc", "/admin/catalogue/eligibility?id=" + revision),
                new Visit("catalogue-components", "danhmuc", "/admin/catalogue/components?id=" + revision),
                new Visit("catalogue-channels", "danhmuc", "/admin/catalogue/channels?id=" + revision),
                new Visit("catalogue-fees", "danhmuc", "/admin/catalogue/fees?id=" + revision),
                new Visit("catalogue-results", "danhmuc", "/admin/catalogue/results?id=" + revision),
                new Visit("catalogue-form", "danhmuc", "/admin/catalogue/form?id=" + revision),
                new Visit("catalogue-form-designed", "danhmuc", "/admin/catalogue/form?id=" + designed),
                new Visit("catalogue-review", "danhmuc", "/admin/catalogue/review?id=" + revision),
                new Visit("processes", "danhmuc", "/admin/catalogue/processes"),
                new Visit("process", "danhmuc", process),
                new Visit("sign-in-officer", "danhmuc", "/office"));
    }

    /** The page after the code of the letter was typed. */
    private String registration(String confirmation) {
        return addressOf(province.browser().open(confirmation)
                .fill("Mã xác nhận", Mailbox.codeIn(mailbox.letterTo("moi.trang@example.vn", 1))).press("Tiếp tục"));
    }

    private String workItem(String code, String username) {
        return addressOf(office.workOn(code, username));
    }

    private static String addressOf(PlainPage page) {
        return page.address().getPath() + "?" + page.address().getQuery();
    }

    /** Of one procedure with a level that nobody knows, so that there is something to report. */
    private String importReport() {
        PlainBrowser editor = office.as("danhmuc");
        Paper catalogue = Paper.text("mot-thu-tuc.jsonl", "application/jsonl",
                "{\"code\":\"9.000777\",\"name\":\"Thủ tục nhập để xem báo cáo\",\"ministry\":\"bo-tu-phap\","
                        + "\"field\":\"Hộ tịch\",\"levels\":[\"Cấp không có\"]}\n");
        PlainPage imports = editor.open("/admin/catalogue-import");
        imports.press(imports.buttons("Bắt đầu nhập").first(), catalogue);
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> editor.open("/admin/catalogue-import").document()
                        .selectFirst("a[href*=import-report]"), link -> link != null)
                .attr("href");
    }

    /** One line that is new and one that is refused; nothing is applied. */
    private String codeListPreview() {
        PlainPage upload = office.as("danhmuc").open("/admin/codelist/upload?list=NATIONALITY")
                .fill("Áp dụng từ ngày", "2027-01-01");
        return addressOf(upload.press(upload.buttons("Xem trước").first(),
                Paper.text("quoc-tich.csv", "text/csv", "Mã,Tên\nZZ,Nước để xem trước\n,Không có mã\n")));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void every_page_is_fit_to_be_seen(Visit visit) throws IOException {
        List<String> findings = new ArrayList<>();
        for (int width : new int[] {Browsers.PHONE, Browsers.DESKTOP}) {
            String size = width == Browsers.PHONE ? "phone" : "desktop";
            try (Window window = visit.who == null ? browsers.anonymous(width) : browsers.of(visit.who, width)) {
                look(visit, window, size).forEach(finding -> findings.add(size + ": " + finding));
            }
        }
        assertThat(findings).as(visit.path).isEmpty();
    }

    private List<String> look(Visit visit, Window window, String size) throws IOException {
        List<String> findings = new ArrayList<>();
        Page page = window.page();
        window.takeComplaints();
        long before = SqlStatements.preparedIn(province.server());
        Response answer = page.navigate(visit.path);
        page.waitForLoadState(LoadState.LOAD);
        noteStatements(visit, size, SqlStatements.preparedIn(province.server()) - before);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(visit.name + "-" + size + ".png")));
        if (answer.status() != 200) {
            findings.add("status " + answer.status());
        }
        window.takeComplaints().forEach(findings::add);
        Matcher word = PROGRAMMERS_WORD.matcher(window.text());
        while (word.find()) {
            findings.add("word: " + word.group());
        }
        if (page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1").equals(true)) {
            findings.add("wider than the screen");
        }
        if (size.equals("desktop")) {
            findings.addAll(notReachedByKeyboard(page));
        }
        for (Rule rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
            findings.add("axe " + rule.getId() + " at "
                    + rule.getNodes().stream().map(node -> node.getTarget().toString()).limit(3).toList());
        }
        return findings;
    }

    /** Presses Tab until it comes round; of a group of radio buttons one is enough. */
    @SuppressWarnings("unchecked")
    private static List<String> notReachedByKeyboard(Page page) {
        page.evaluate("""
                () => {
                  const seen = e => e.checkVisibility({checkVisibilityCSS: true}) && !e.disabled;
                  window.motcuaTargets = [...document.querySelectorAll(
                      'a[href], button, input:not([type=hidden]):not([type=radio]), select, textarea, summary')].filter(seen);
                  window.motcuaReached = new Set();
                  document.addEventListener('focusin', event => window.motcuaReached.add(event.target));
                  window.scrollTo(0, 0);
                }""");
        int targets = ((Number) page.evaluate("window.motcuaTargets.length")).intValue();
        for (int press = 0; press < targets + 12; press++) {
            page.keyboard().press("Tab");
        }
        return (List<String>) page.evaluate("""
                () => window.motcuaTargets.filter(e => !window.motcuaReached.has(e))
                    .map(e => 'not reached by keyboard: ' + e.outerHTML.slice(0, 120))""");
    }

    private static void noteStatements(Visit visit, String size, long statements) throws IOException {
        Files.writeString(STATEMENTS, "%-20s %-8s %4d%n".formatted(visit.name, size, statements),
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
