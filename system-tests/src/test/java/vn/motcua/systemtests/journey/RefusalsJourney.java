package vn.motcua.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
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

/** Khi hệ thống phải từ chối: each "no" is said in plain Vietnamese, with the right status, and changes nothing. */
@ExtendWith(SharedProvince.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalsJourney {

    private static final String DEATH_REGISTRATION = "1.000656";
    private static final String WELL = "1.001662";
    private static final String BEN_NGU = "Ủy ban nhân dân phường Bến Ngự";

    private final Province province;
    private final OfficeHands office;
    private long events;

    RefusalsJourney(Province province) {
        this.province = province;
        this.office = new OfficeHands(province);
    }

    @BeforeEach
    void count() {
        events = events();
    }

    @Test
    void a_dossier_without_its_papers_is_not_taken_and_the_page_names_them() {
        PlainBrowser citizen = office.as("duc.dang");
        PlainPage papers = begin(citizen, DEATH_REGISTRATION);

        PlainPage answer = papers.follow("Tiếp tục").press("Nộp hồ sơ");

        says(answer, 422, "Hồ sơ chưa đủ nên chưa nộp được", "Giấy báo tử");
        nothingHappened();
    }

    @Test
    void two_windows_of_one_draft_take_nothing_from_one_another() {
        PlainBrowser citizen = office.as("thao.bui");
        String address = begin(citizen, DEATH_REGISTRATION).address().toString().replace("papers", "form") + "&part=all";
        PlainPage first = citizen.open(address);
        PlainPage second = citizen.open(address);

        first.fill("Nơi mất", "Trạm y tế phường").press("Lưu nháp");
        second.fill("Nguyên nhân", "Tuổi cao").press("Lưu nháp");

        assertThat(citizen.open(address).document().select("[value='Trạm y tế phường'], [value='Tuổi cao']")).hasSize(2);
    }

    @Test
    void an_address_that_names_nothing_is_not_there_and_is_no_fault() {
        PlainBrowser citizen = office.as("duc.dang");
        PlainBrowser editor = office.as("danhmuc");

        for (String address : List.of("/portal/procedure/show?code=1.001193&version=abc",
                "/portal/procedure/versions?code=1.001193&changed=abc", "/portal/dossier/form?draft=abc",
                "/portal/dossier/papers?draft=abc", "/portal/dossier/review?draft=abc")) {
            assertThat(citizen.open(address).status()).as(address).isEqualTo(404);
        }
        for (String address : List.of("/admin/catalogue/general", "/admin/catalogue/general?id=abc",
                "/admin/catalogue/review?id=abc", "/admin/catalogue/process?id=abc", "/admin/catalogue/form?id=abc",
                "/admin/catalogue/procedure")) {
            assertThat(editor.open(address).status()).as(address).isEqualTo(404);
        }
        assertThat(office.as("quantri").open("/admin/audit?from=abc").status()).isEqualTo(200);
    }

    @Test
    void a_program_that_calls_itself_pdf_is_not_taken() {
        PlainPage papers = begin(office.as("thao.bui"), DEATH_REGISTRATION);

        PlainPage answer = papers.press(firstUpload(papers), Paper.program("giay-bao-tu.pdf"));

        says(answer, 422, "giay-bao-tu.pdf", "không thuộc loại được tiếp nhận");
        assertThat(answer.document().select(".files li")).isEmpty();
    }

    @Test
    void a_file_that_is_too_large_is_not_taken() {
        PlainPage papers = begin(office.as("long.ngo"), DEATH_REGISTRATION);

        PlainPage answer = papers.press(firstUpload(papers), Paper.inflated("anh-chup.png", 21));

        assertThat(answer.status()).isIn(413, 422);
        assertThat(answer.text()).contains("MB");
        assertThat(answer.document().select(".files li")).isEmpty();
    }

    @Test
    void an_answer_that_cannot_be_is_named_at_its_question() {
        PlainBrowser citizen = office.as("yen.duong");
        PlainPage form = citizen.open("/portal/dossier/start?procedure=" + WELL)
                .fill("Nộp cho cơ quan nào?", BEN_NGU)
                .press("Bắt đầu khai")
                .follow("Khai cả tờ trên một trang");

        PlainPage answer = form.fill("Số điện thoại", "12").fill("Chiều sâu (m)", "rất sâu").press("Lưu và tiếp tục");

        assertThat(answer.address().getPath()).isEqualTo("/portal/dossier/form");
        assertThat(answer.text()).contains("Số điện thoại gồm 10 chữ số", "Hãy nhập một số");
        nothingHappened();
    }

    @Test
    void a_code_that_nobody_was_given_is_not_found() {
        says(province.browser().open("/portal/dossier/track?code=H99.101-200101-0001"), 404, "Không tìm thấy hồ sơ");
        says(office.as("mai.nguyen").open("/portal/dossier/show?code=H99.101-200101-0001"), 404, "Không tìm thấy");
        says(office.as("canbo.benngu").open("/counter/dossier/receive?code=H99.101-200101-0001"), 404, "Không tìm thấy");
        says(province.browser().open("/khong-co-trang-nay"), 404, "Không tìm thấy trang");
    }

    @Test
    void who_may_not_see_a_page_is_told_so_and_who_is_unknown_is_asked_to_sign_in() {
        for (String page : List.of("/admin/jobs", "/admin/audit", "/admin/exchange", "/oversight/board")) {
            says(office.as("canbo.benngu").open(page), 403, "Bạn không có quyền xem trang này");
        }
        says(office.as("mai.nguyen").open("/counter/dossier/inbox"), 403, "Bạn không có quyền xem trang này");
        for (String page : List.of("/portal/dossier/list", "/counter/dossier/inbox", "/desk/work/list", "/admin/jobs")) {
            assertThat(province.browser().open(page).address().getPath()).isEqualTo("/sign-in");
        }
    }

    @Test
    void somebody_elses_dossier_is_not_there() {
        String code = new FilingCitizen(office.as("khanh.ly")).file(WELL, BEN_NGU);

        says(office.as("nga.hoang").open("/portal/dossier/show?code=" + code), 404, "Không tìm thấy");
        says(office.as("canbo.doiche").open("/counter/dossier/receive?code=" + code), 404, "Không tìm thấy");
    }

    @Test
    void a_wrong_password_is_answered_without_telling_which_half_was_wrong() {
        PlainPage wrong = province.browser().signIn("mai.nguyen", "sai-mat-khau");
        PlainPage unknown = province.browser().signIn("khong.co.ai", "sai-mat-khau");

        assertThat(wrong.messages()).contains("Tên đăng nhập hoặc mật khẩu không đúng").isEqualTo(unknown.messages());
    }

    @Test
    void a_second_press_and_the_way_back_lead_to_the_same_receipt() {
        PlainBrowser citizen = office.as("thanh.nong");
        PlainPage review = new FilingCitizen(citizen).review(WELL, BEN_NGU);

        String first = FilingCitizen.codeOn(review.press("Nộp hồ sơ"));
        String second = FilingCitizen.codeOn(review.press("Nộp hồ sơ"));
        String back = FilingCitizen.codeOn(citizen.open(review.address().getPath() + "?" + review.address().getQuery()));

        assertThat(List.of(second, back)).containsOnly(first);
        assertThat(events()).isEqualTo(events + 1);
    }

    @Test
    void the_slower_of_two_officers_is_told_and_changes_nothing() {
        String code = new FilingCitizen(office.as("hien.trieu")).file(WELL, BEN_NGU);
        PlainPage first = office.as("canbo.benngu").open("/counter/dossier/receive?code=" + code);
        PlainPage second = office.as("canbo.benngu").open("/counter/dossier/receive?code=" + code);

        first.press("Tiếp nhận hồ sơ");
        PlainPage answer = second.fill("Lý do từ chối", "Không thuộc thẩm quyền").press("Từ chối hồ sơ này");

        says(answer, 422, "Không thể thực hiện", "Đã tiếp nhận");
        assertThat(events()).isEqualTo(events + 2);
    }

    @Test
    void an_act_that_the_state_does_not_allow_is_refused() {
        String code = new FilingCitizen(office.as("binh.ha")).file(WELL, BEN_NGU);
        PlainPage deliver = office.as("canbo.benngu").open("/counter/dossier/assign?code=" + code);

        assertThat(deliver.offers("Giao hồ sơ")).isFalse();
        assertThat(deliver.text()).contains("Hồ sơ không ở bước phân công");
        says(office.as("canbo.benngu").open("/counter/dossier/slip01.pdf?code=" + code), 404, "Không tìm thấy");
    }

    @Test
    void a_session_that_ended_while_the_form_was_filled_in_loses_what_was_saved_to_nobody() {
        PlainBrowser citizen = office.as("may.lo");
        PlainPage form = citizen.open("/portal/dossier/start?procedure=" + WELL)
                .fill("Nộp cho cơ quan nào?", BEN_NGU)
                .press("Bắt đầu khai")
                .follow("Khai cả tờ trên một trang");
        form.fill("Vị trí giếng", "Sau nhà, thôn Hạ").press("Lưu nháp");

        citizen.forgetCookies();
        PlainPage answer = form.fill("Chiều sâu (m)", "20").press("Lưu và tiếp tục");

        assertThat(answer.address().getPath().equals("/sign-in") || answer.shows("Trang đã hết thời gian chờ"))
                .as(answer.toString())
                .isTrue();
        assertThat(answer.status()).isIn(200, 401, 410);
        citizen.signIn("may.lo", Province.PASSWORD);
        String kept = citizen.open(form.address().getPath() + "?" + form.address().getQuery()).document().outerHtml();
        assertThat(kept).contains("Sau nhà, thôn Hạ");
        nothingHappened();
    }

    private static PlainPage begin(PlainBrowser citizen, String procedure) {
        return new FilingCitizen(citizen).papers(procedure, BEN_NGU);
    }

    private static Element firstUpload(PlainPage papers) {
        return papers.buttons("Tải lên").first();
    }

    private static void says(PlainPage answer, int status, String... words) {
        assertThat(answer.status()).as(answer + " " + answer.messages()).isEqualTo(status);
        assertThat(answer.text()).contains(words).doesNotContain("Exception", "???");
    }

    private void nothingHappened() {
        assertThat(events()).isEqualTo(events);
    }

    /** Of the people of these tests; the province has a life of its own. */
    private long events() {
        return province.books().count("select count(*) from dossier_event");
    }
}
