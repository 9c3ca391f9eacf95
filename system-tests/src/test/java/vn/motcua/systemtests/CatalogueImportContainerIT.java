package vn.motcua.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.sandbox.nationalportal.Conduct;
import vn.motcua.sandbox.nationalportal.Misbehaviour;
import vn.motcua.systemtests.support.Books;
import vn.motcua.systemtests.support.OfficeHands;
import vn.motcua.systemtests.support.Paper;
import vn.motcua.systemtests.support.PlainPage;
import vn.motcua.systemtests.support.Province;

/** Procedures that others publish come in whole, whatever happens to the server, the file or the portal meanwhile. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CatalogueImportContainerIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration OFTEN = Duration.ofMillis(50);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    static final int PROCEDURES = 500;
    private static final String PAGE = "/admin/catalogue-import";
    private static final String FOREIGN = "<script>document.title='x'</script><img src=x onerror=alert(1)>";

    private static final String OF_NEWEST =
            "select count(*) from import_item where import_id = (select max(id) from catalogue_import) and ";

    private static Province province;
    private static int nights;

    @BeforeAll
    static void start() {
        province = Province.withoutPast().start();
    }

    @AfterAll
    static void stop() {
        province.close();
    }

    @AfterEach
    void behaveAgain() {
        province.portal().behave(Conduct.NORMAL);
    }

    @Test
    void an_import_that_kill_9_cuts_off_goes_on_by_itself_and_a_second_one_changes_nothing() {
        assertThat(handIn("thu-tuc.jsonl", rows()).messages()).contains("Đã bắt đầu nhập");
        await().atMost(PATIENCE).pollInterval(OFTEN).until(() -> itemsOfNewest("1 = 1") >= 40);

        province.server().kill();
        long doneBefore = countInFile();
        province.server().start();

        assertThat(doneBefore).as("the kill came in the middle").isBetween(40L, PROCEDURES - 1L);
        await().atMost(PATIENCE).until(() -> open() == 0);
        assertThat(itemsOfNewest("outcome = 'NEW'")).isEqualTo(PROCEDURES);
        assertThat(count("select count(*) from procedure_version where procedure_code like '9.7%' and version_number = 1"))
                .isEqualTo(PROCEDURES);
        assertThat(count("select max(attempts) from job_run where job = 'catalogue-import'")).isEqualTo(2);

        handIn("thu-tuc.jsonl", rows());
        await().atMost(PATIENCE).until(() -> open() == 0);
        assertThat(itemsOfNewest("outcome = 'UNCHANGED'")).isEqualTo(PROCEDURES);
        assertThat(count("select count(*) from procedure_version where procedure_code like '9.7%'")).isEqualTo(PROCEDURES);

        PlainPage shown = province.browser().open("/portal/procedure/show?code=9.700007");
        assertThat(shown.heading()).contains(FOREIGN);
        assertThat(shown.document().select("main script:not([type='application/ld+json']), main img[onerror]")).isEmpty();
    }

    @Test
    void a_bad_file_is_answered_with_what_to_do_and_leaves_nothing_behind() {
        long before = count("select count(*) from catalogue_import");
        byte[] half = Arrays.copyOf(rows(), 1000);

        assertThat(handIn("nua-tep.jsonl", half).messages()).contains("bị cắt ngang ở dòng").contains("tải lại tệp đầy đủ");
        assertThat(handIn("bang.jsonl", new byte[] {'P', 'K', 3, 4, 0, 0, '\n', 1}).messages()).contains("Excel");
        assertThat(handIn("trong.jsonl", new byte[] {'\n', '\n'}).messages()).contains("không có dòng nào");
        assertThat(handIn("ma.jsonl", new String(rows(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16)).messages())
                .contains("UTF-8");
        assertThat(handIn("../../<b>x</b>.jsonl", "không phải JSON\nchút nào\n".getBytes(StandardCharsets.UTF_8)).messages())
                .contains("đối tượng JSON");
        assertThat(count("select count(*) from catalogue_import")).isEqualTo(before);
    }

    @Test
    void a_portal_that_is_down_or_garbles_fails_the_sync_with_its_reason_and_it_goes_on_when_asked() {
        province.portal().behave(Conduct.of(Misbehaviour.DOWN));
        String execution = sync("FAILED");
        assertThat(jobs(execution).text()).contains("Nguồn danh mục không trả lời đúng").contains("HTTP 503");
        assertThat(as("danhmuc").text()).contains("Đợt nhập này đã dừng giữa chừng");

        province.portal().behave(Conduct.of(Misbehaviour.GARBLED));
        jobs(execution).press("Chạy tiếp");
        await().atMost(PATIENCE).until(() -> newestRun().get(0).equals("FAILED") && newestRun().get(2).equals("2"));

        province.portal().behave(Conduct.of(Misbehaviour.SESSION_EXPIRED).forNextCalls(1));
        jobs(newestRun().get(1)).press("Chạy tiếp");
        await().atMost(PATIENCE).until(() -> newestRun().get(0).equals("COMPLETED"));
        assertThat(open()).isZero();
    }

    @Test
    void a_slow_portal_is_waited_for_and_asked_again() {
        province.portal().behave(Conduct.of(Misbehaviour.SLOW).forNextCalls(1));

        sync("COMPLETED");
    }

    @Test
    void half_a_list_or_a_doubled_one_ends_nothing_and_is_told() {
        sync("COMPLETED");
        long inForce = count("select count(*) from procedure where abolished_on is null");

        province.portal().behave(Conduct.of(Misbehaviour.HALF_LIST));
        sync("COMPLETED");
        assertThat(kindsOfNewest()).contains("DISAPPEARED", "LIST_SHORT");

        province.portal().behave(Conduct.of(Misbehaviour.DOUBLED_LIST));
        sync("COMPLETED");
        assertThat(kindsOfNewest()).contains("DUPLICATE_CODE").doesNotContain("DISAPPEARED");

        province.portal().behave(Conduct.NORMAL);
        sync("COMPLETED");
        assertThat(kindsOfNewest()).doesNotContain("DISAPPEARED", "LIST_SHORT", "DUPLICATE_CODE");
        assertThat(count("select count(*) from procedure where abolished_on is null")).isEqualTo(inForce);
    }

    @Test
    void an_import_that_the_portal_left_hanging_makes_room_for_another_when_it_is_ended() {
        province.portal().behave(Conduct.of(Misbehaviour.DOWN));
        as("danhmuc").press("Lấy từ Cổng ngay");
        await().atMost(PATIENCE).until(() -> newestRun().get(0).equals("FAILED"));

        assertThat(handIn("thu-tuc.jsonl", rows()).text()).contains("Đợt nhập này đã dừng giữa chừng");
        PlainPage ended = as("danhmuc").press("Kết thúc đợt này");

        assertThat(ended.messages()).contains("Đã kết thúc đợt nhập");
        assertThat(kindsOfNewest()).containsExactly("GIVEN_UP");
        assertThat(ended.offers("Bắt đầu nhập")).isTrue();
    }

    @Test
    void sync_and_import_do_not_work_side_by_side() {
        PlainPage readyToStart = syncOf(TODAY.minusDays(++nights));
        handIn("thu-tuc.jsonl", rows());

        assertThat(readyToStart.press("Bắt đầu chạy").messages()).contains("một tác vụ khác làm cùng việc đang chạy");

        await().atMost(PATIENCE).until(() -> open() == 0 && newestRun().get(0).equals("COMPLETED"));
        assertThat(itemsOfNewest("outcome <> 'REFUSED'")).isEqualTo(PROCEDURES);
    }

    private static PlainPage syncOf(LocalDate day) {
        return new OfficeHands(province).as("quantri").open("/admin/jobs").fill("Tác vụ", "Đồng bộ danh mục với Cổng quốc gia")
                .fill("Ngày nghiệp vụ", day.toString());
    }

    /** Starts the nightly job from the administrator's page, each time for another day, and waits for its outcome. */
    private static String sync(String outcome) {
        LocalDate day = TODAY.minusDays(++nights);
        syncOf(day).press("Bắt đầu chạy");
        await().atMost(PATIENCE).until(() -> newestRun().equals(List.of(outcome, newestRun().get(1), "1", day.toString())));
        return newestRun().get(1);
    }

    private static PlainPage jobs(String execution) {
        return new OfficeHands(province).as("quantri").open("/admin/jobs?execution=" + execution);
    }

    private static PlainPage as(String username) {
        return new OfficeHands(province).as(username).open(PAGE);
    }

    private static PlainPage handIn(String name, byte[] content) {
        PlainPage page = as("danhmuc");
        var send = page.buttons("Bắt đầu nhập").first();
        return send == null ? page : page.press(send, new Paper(name, "application/octet-stream", content));
    }

    private static List<String> newestRun() {
        return province.books()
                .read("select outcome, execution_id, attempts, business_date from job_run order by id desc fetch first row only")
                .get(0);
    }

    private static List<String> kindsOfNewest() {
        return province.books()
                .read("select distinct kind from import_doubt where import_id = (select max(id) from catalogue_import)")
                .stream().map(row -> row.get(0)).toList();
    }

    private static long itemsOfNewest(String condition) {
        return count(OF_NEWEST + condition);
    }

    private static long countInFile() {
        return Books.inFileOf(province.server().base()).count(OF_NEWEST + "1 = 1");
    }

    private static long open() {
        return count("select count(*) from catalogue_import where open_key is not null");
    }

    private static long count(String question) {
        return province.books().count(question);
    }

    /** Own procedures in the format of the portal's file; one of them brings markup along. */
    static byte[] rows() {
        StringBuilder rows = new StringBuilder();
        for (int number = 0; number < PROCEDURES; number++) {
            rows.append("""
                    {"code":"9.7%05d","name":"Cấp giấy xác nhận số %d%s","ministry":"bo-tu-phap","field":"Xác nhận","levels":["Cấp xã"],\
                    "subjects":"Công dân Việt Nam","steps_text":"Bước 1: Nộp hồ sơ. Bước 2: Nhận kết quả %d.","conditions":"Không",\
                    "methods":[{"channel":"DIRECT","time":%d,"unit":"Ngày làm việc","fees":[],"text":""}],\
                    "components":[{"group":"--","name":"Đơn đề nghị số %d","originals":1,"copies":0}]}
                    """.formatted(number, number, number == 7 ? " " + FOREIGN.replace("\"", "\\\"") : "", number, 1 + number % 20, number));
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }
}
