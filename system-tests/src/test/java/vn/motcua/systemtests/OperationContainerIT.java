package vn.motcua.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.systemtests.support.Artifacts;
import vn.motcua.systemtests.support.FilingCitizen;
import vn.motcua.systemtests.support.PlainBrowser;
import vn.motcua.systemtests.support.PlainHttp;
import vn.motcua.systemtests.support.PlainPage;
import vn.motcua.systemtests.support.Province;

/** What an operator does to the system while people use it: redeploy, run jobs, lose the power. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OperationContainerIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String JOBS = "/deployment=motcua.ear/subdeployment=batch-jobs.jar/subsystem=batch-jberet";
    private static final String JOB = "daily-statistics";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static Province province;

    @BeforeAll
    static void start() {
        province = Province.withoutPast().start();
    }

    @AfterAll
    static void stop() {
        province.close();
    }

    @Test
    void a_redeployed_ear_knows_everything_that_the_old_one_knew() {
        String code = fileOne("mai.nguyen");

        province.server().management().undeploy("motcua.ear");
        province.server().removeFromFolder("motcua.ear");
        assertThat(province.browser().open("/").status()).isEqualTo(404);
        province.server().management().deploy("motcua.ear", Artifacts.ear());

        PlainBrowser mai = signedIn("mai.nguyen");
        assertThat(mai.open("/portal/dossier/show?code=" + code).shows(code)).isTrue();
        assertThat(fileOne("mai.nguyen")).isNotEqualTo(code);
    }

    @Test
    void the_session_stays_in_a_cookie_that_scripts_and_other_sites_do_not_get() {
        HttpResponse<String> answer = new PlainHttp().get(province.server().http("/portal/dossier/list"));
        PlainBrowser mai = province.browser();
        PlainPage signIn = mai.open("/sign-in");
        PlainPage home = mai.signIn("mai.nguyen", Province.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(mai.cookiesAsSet()).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie).containsIgnoringCase("HttpOnly");
            assertThat(cookie).containsIgnoringCase("SameSite=");
        });
        for (PlainPage page : List.of(signIn, home, mai.open("/portal/dossier/list"), mai.open("/account"))) {
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.document().outerHtml()).doesNotContainIgnoringCase("jsessionid");
            assertThat(page.address().toString()).doesNotContainIgnoringCase("jsessionid");
        }
    }

    @Test
    void the_session_gets_another_name_when_somebody_signs_in() {
        PlainBrowser mai = province.browser();
        mai.open("/portal/dossier/list");
        String before = mai.cookie("JSESSIONID");

        mai.signIn("mai.nguyen", Province.PASSWORD);

        assertThat(mai.cookie("JSESSIONID")).isNotNull().isNotEqualTo(before);
    }

    @Test
    void the_statistics_run_from_the_operators_command_line() {
        fileOne("hung.tran");

        long execution = startFromCommandLine(TODAY.minusDays(1));

        await().atMost(PATIENCE).until(() -> engineStatusOf(execution).equals("COMPLETED"));
        assertThat(province.books().read("select outcome from job_run where execution_id = " + execution))
                .containsExactly(List.of("COMPLETED"));
    }

    @Test
    void the_statistics_run_from_the_administrators_page_and_count_what_was_filed() {
        fileOne("lan.le");
        PlainPage started = startFromPage(TODAY);

        assertThat(started.text()).contains("Đã bắt đầu lần thực thi");
        awaitNewestRun("COMPLETED", TODAY);
        assertThat(province.books().count("select sum(submitted) from daily_figures where figures_on = date '" + TODAY + "'"))
                .isEqualTo(province.books().count("select count(*) from dossier_event where act = 'SUBMIT'"));
    }

    @Test
    void a_run_that_was_cut_off_by_kill_9_is_told_so_and_can_go_on() {
        fileOne("tuan.pham");
        LocalDate day = TODAY.minusDays(3);
        holdTheFiguresOf(day);
        startFromPage(day);
        awaitNewestRun("RUNNING", day);
        await().atMost(PATIENCE).until(() -> newestExecution() != null); // the row is there before the engine begins
        await().atMost(PATIENCE).until(() -> engineStatusOf(Long.parseLong(newestExecution())).equals("STARTED"));
        await().pollDelay(Duration.ofSeconds(2)).until(() -> true); // what is seen may be a moment ahead of the file

        province.server().kill();
        province.server().start();

        awaitNewestRun("FAILED", day);
        long cutOff = Long.parseLong(newestExecution());
        assertThat(engineStatusOf(cutOff)).isEqualTo("FAILED");
        signedIn("quantri").open("/admin/jobs?execution=" + cutOff).press("Chạy tiếp");
        awaitNewestRun("COMPLETED", day);
        assertThat(province.books().count("select count(*) from figures_run where figures_on = date '" + day + "'"))
                .isPositive();
    }

    private static String fileOne(String username) {
        return new FilingCitizen(signedIn(username)).file("1.001662", "Ủy ban nhân dân phường Bến Ngự");
    }

    private static PlainBrowser signedIn(String username) {
        PlainBrowser browser = province.browser();
        assertThat(browser.signIn(username, Province.PASSWORD).status()).isEqualTo(200);
        return browser;
    }

    private static PlainPage startFromPage(LocalDate day) {
        return signedIn("quantri").open("/admin/jobs").fill("Ngày nghiệp vụ", day.toString()).press("Bắt đầu chạy");
    }

    private static long startFromCommandLine(LocalDate day) {
        ModelNode start = province.server().management().operation("start-job", JOBS);
        start.get("job-xml-name").set(JOB);
        start.get("properties").get("businessDate").set(day.toString());
        return province.server().management().execute(start).asLong();
    }

    private static String engineStatusOf(long execution) {
        return province.books()
                .read("select batchstatus from job_execution where jobexecutionid = " + execution)
                .get(0)
                .get(0);
    }

    private static void awaitNewestRun(String outcome, LocalDate day) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(newestRun()).as("of " + allRuns())
                .containsExactly(outcome, day.toString()));
    }

    private static List<List<String>> allRuns() {
        return province.books().read("select job, outcome, business_date, node, execution_id from job_run order by id");
    }

    private static String newestExecution() {
        return province.books().read("select execution_id from job_run order by id desc fetch first row only").get(0).get(0);
    }

    private static List<String> newestRun() {
        List<List<String>> runs =
                province.books().read("select outcome, business_date from job_run order by id desc fetch first row only");
        return runs.isEmpty() ? List.of() : runs.get(0);
    }

    /** The job waits for this row, so that the kill finds it at work. */
    private static void holdTheFiguresOf(LocalDate day) {
        String change = "insert into figures_run (figures_on, agency_id, computed_at, day_was_over, row_count, checksum)"
                + " select date '" + day + "', agency_id, current_timestamp, true, 0, 'held' from dossier group by agency_id";
        String form = "millis=60000&change=" + URLEncoder.encode(change, StandardCharsets.UTF_8);
        CompletableFuture.runAsync(() -> new PlainHttp().post(province.server().http("/probe/grip"), form));
        await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
    }
}
