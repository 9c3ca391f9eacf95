package vn.motcua.systemtests.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.systemtests.support.FilingCitizen;
import vn.motcua.systemtests.support.OfficeHands;
import vn.motcua.systemtests.support.Paper;
import vn.motcua.systemtests.support.PlainBrowser;
import vn.motcua.systemtests.support.PlainPage;
import vn.motcua.systemtests.support.Province;

/** Giấy tờ tải lên: piece by piece on a bad line, put together, read in parts, and refused in plain words. */
@ExtendWith(SharedProvince.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FilesJourney {

    private static final String DEATH_REGISTRATION = "1.000656";
    private static final String BEN_NGU = "Ủy ban nhân dân phường Bến Ngự";
    private static final Pattern DRAFT = Pattern.compile("draft=([0-9]+)");

    private final OfficeHands office;

    FilesJourney(Province province) {
        this.office = new OfficeHands(province);
    }

    @Test
    void pictures_go_up_over_a_line_that_breaks_and_become_one_paper(Browsers browsers) {
        String papers = papersOf(office.as("long.ngo")).address().toString();
        try (Window ngo = browsers.anonymous(Browsers.PHONE)) {
            Page page = ngo.page();
            page.navigate("/sign-in");
            ngo.signIn("long.ngo");
            page.navigate(papers);
            AtomicInteger pieces = new AtomicInteger();
            page.route("**/uploads/*", route -> {
                boolean breaks = route.request().method().equals("PATCH") && pieces.incrementAndGet() <= 2;
                if (breaks) {
                    route.abort();
                } else {
                    route.resume();
                }
            });

            page.locator("input[data-upload]").first().setInputFiles(new FilePayload[] {
                payload(Paper.photograph("trang-1.png", 1)), payload(Paper.photograph("trang-2.png", 2))});
            link(page, "trang-2.png").waitFor();

            assertThat(pieces.get()).isGreaterThan(3);
            assertThat(link(page, "trang-1.png").count()).as("once, though it was sent again").isEqualTo(1);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chuyển lên: trang-2.png")).click();
            assertThat(page.locator(".files__name a").first().innerText()).isEqualTo("trang-2.png");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ghép các ảnh thành một tệp PDF")).click();
            link(page, "trang-2.pdf").waitFor();
            assertThat(ngo.text()).contains("Đã ghép 2 ảnh thành một tệp PDF").doesNotContain("trang-1.png");
            assertThat(ngo.takeComplaints()).as("but for the line that broke").allMatch(complaint -> complaint.contains("ERR_FAILED")
                    || complaint.endsWith("net::ERR_ABORTED") && !complaint.contains("?")); // HEAD, which has no body to end
        }
    }

    @Test
    void what_is_no_paper_is_refused_beside_the_others_and_they_stay(Browsers browsers) {
        String papers = papersOf(office.as("duc.dang")).address().toString();
        try (Window duc = browsers.anonymous(Browsers.PHONE)) {
            Page page = duc.page();
            page.navigate("/sign-in");
            duc.signIn("duc.dang");
            page.navigate(papers);

            page.locator("input[data-upload]").first().setInputFiles(new FilePayload[] {
                payload(Paper.program("don.pdf.exe")), payload(Paper.photograph("anh.png", 3))});
            link(page, "anh.png").waitFor();

            assertThat(duc.text()).contains("Tệp “don.pdf.exe” không thuộc loại được tiếp nhận");
        }
    }

    private static Locator link(Page page, String name) {
        return page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static FilePayload payload(Paper paper) {
        return new FilePayload(paper.name(), paper.mediaType(), paper.content());
    }

    private PlainPage papersOf(PlainBrowser citizen) {
        return new FilingCitizen(citizen).papers(DEATH_REGISTRATION, BEN_NGU);
    }

    @Test
    void a_file_is_read_in_parts_by_its_owner_and_by_nobody_else() {
        PlainBrowser thao = office.as("thao.bui");
        Paper paper = Paper.photograph("Ảnh “thẻ” 😀.png", 5);
        PlainPage page = papersOf(thao);
        PlainPage kept = page.press(page.buttons("Tải lên").get(0), paper);
        String address = kept.document().select(".files__name a").attr("href");

        HttpResponse<byte[]> part = thao.ask("GET", address, null, "Range", "bytes=10-29");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(paper.content(), 10, 30));
        assertThat(header(part, "Content-Range")).isEqualTo("bytes 10-29/" + paper.content().length);
        assertThat(thao.ask("GET", address, null, "Range", "bytes=99999999-").statusCode()).isEqualTo(416);
        HttpResponse<byte[]> head = thao.ask("HEAD", address, null);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(paper.content().length));
        assertThat(header(head, "Content-Security-Policy")).contains("default-src 'none'").contains("sandbox");
        assertThat(header(head, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(head, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(head, "Content-Disposition")).startsWith("inline; filename=\"").contains("%F0%9F%98%80.png");

        for (String stranger : new String[] {"duc.dang", "thuly.doiche"}) {
            PlainBrowser other = office.as(stranger);
            for (String method : new String[] {"GET", "HEAD"}) {
                assertThat(other.ask(method, address, null, "Range", "bytes=0-1").statusCode()).as(stranger).isEqualTo(404);
            }
        }
        assertThat(thao.ask("GET", "/files/..%2F..%2Fetc%2Fpasswd", null).statusCode()).isIn(400, 404);
        assertThat(thao.ask("GET", "/files/" + UUID.randomUUID(), null).statusCode()).isEqualTo(404);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void an_upload_belongs_to_whoever_began_it_and_says_what_is_wrong() {
        PlainBrowser thao = office.as("thao.bui");
        PlainBrowser stranger = office.as("duc.dang");
        PlainPage page = papersOf(thao);
        Matcher draft = DRAFT.matcher(page.address().toString());
        assertThat(draft.find()).isTrue();
        String paper = page.document().select("[data-paper]").attr("data-paper");
        String begin = "/uploads?draft=" + draft.group(1) + "&paper=" + paper + "&name=x.pdf&length=";

        HttpResponse<byte[]> tooLarge = thao.ask("POST", begin + "2147483648", new byte[0]);
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(new String(tooLarge.body(), UTF_8)).contains("x.pdf").contains("10 MB");
        assertThat(thao.ask("POST", begin + "0", new byte[0]).statusCode()).isEqualTo(422);
        assertThat(thao.ask("POST", begin + "many", new byte[0]).statusCode()).isEqualTo(400);
        assertThat(stranger.ask("POST", begin + "5", new byte[0]).statusCode()).as("a draft of others").isEqualTo(404);
        assertThat(thao.ask("POST", begin.replace(paper, "KHONG-CO") + "5", new byte[0]).statusCode()).isIn(404, 422);
        assertThat(thao.ask("POST", begin + "5", new byte[0], "Origin", "https://elsewhere.example").statusCode()).isEqualTo(403);

        String upload = header(thao.ask("POST", begin + "5", new byte[0]), "Location");
        assertThat(stranger.ask("HEAD", upload, null).statusCode()).isEqualTo(404);
        assertThat(stranger.ask("PATCH", upload, "abcde".getBytes(UTF_8), "Upload-Offset", "0").statusCode()).isEqualTo(404);
        assertThat(thao.ask("PATCH", upload, "cde".getBytes(UTF_8), "Upload-Offset", "2").statusCode()).isEqualTo(409);
        assertThat(thao.ask("PATCH", upload, new byte[2_000_000], "Upload-Offset", "0").statusCode()).isEqualTo(413);
        assertThat(header(thao.ask("PATCH", upload, "ab".getBytes(UTF_8), "Upload-Offset", "0"), "Upload-Offset")).isEqualTo("2");
        assertThat(header(thao.ask("HEAD", upload, null), "Upload-Offset")).isEqualTo("2");
        HttpResponse<byte[]> refused = thao.ask("PATCH", upload, "cde".getBytes(UTF_8), "Upload-Offset", "2");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(new String(refused.body(), UTF_8)).contains("không thuộc loại được tiếp nhận");
        assertThat(thao.ask("HEAD", upload, null).statusCode()).as("nothing is kept of it").isEqualTo(404);
    }
}
