package vn.motcua.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.calendar.domain.WorkingCalendar;
import vn.motcua.calendar.domain.WorkingHours;
import vn.motcua.dossier.domain.ApplicantSnapshot;
import vn.motcua.dossier.domain.Decision;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierAct;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.DossierEvent;
import vn.motcua.dossier.domain.FilingTarget;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Role;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.SubmissionChannel;
import vn.motcua.procedure.domain.TimeUnit;

/** Decree 224/2026, Article 15.1.g: what a notice says at least. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DossierWordingTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Set.of(), Set.of(), WorkingHours.USUAL);
    private static final Actor MAI = Actor.applicant(7, "Nguyễn Thị Mai");
    private static final Actor OFFICER = Actor.officer("canbo", "Trần Văn Bình", "H99.101", List.of(Role.COUNTER_OFFICER));
    private static final String AGENCY = "Ủy ban nhân dân phường Bến Ngự";
    private static final String ID_NUMBER = "099000000001";

    private final Dossier dossier = Dossier.drafted(
            new FilingTarget(1, "1.001193", "Đăng ký khai sinh", null, "H99.101", "H99.101"), 7,
            new ApplicantSnapshot("Nguyễn Thị Mai", "CITIZEN", ID_NUMBER, null, null, null),
            SubmissionChannel.ONLINE, "key", at("2026-11-23T07:45"));
    private final DossierEvent submission =
            dossier.submit(DossierCode.of("H99.101", LocalDate.of(2026, 11, 23), 1), MAI, at("2026-11-23T07:50"));

    @Test
    void a_reception_names_the_agency_the_officer_the_time_and_the_day_that_is_promised() {
        NoticeText text = told(receive());

        assertThat(text.title()).isEqualTo("Hồ sơ H99.101-261123-0001: đã được tiếp nhận");
        assertThat(text.body()).startsWith("Kính gửi Nguyễn Thị Mai,").contains("Đăng ký khai sinh",
                "Cơ quan giải quyết: " + AGENCY, "Người thực hiện: Trần Văn Bình", "Thời điểm: 08:00 23/11/2026",
                "Hẹn trả kết quả: 17:30 30/11/2026");
    }

    @Test
    void a_supplement_request_says_why_and_what_is_to_be_done() {
        receive();

        NoticeText text = told(dossier.requestSupplement(OFFICER, "Ảnh bị mờ {0}", CALENDAR, at("2026-11-24T09:00")));

        assertThat(text.body()).contains("Nội dung: Ảnh bị mờ {0}", "Việc cần làm:", "Tiếp nhận lúc: 08:00 23/11/2026")
                .doesNotContain("Hẹn trả kết quả");
    }

    @Test
    void approval_and_rejection_read_differently() {
        receive();
        dossier.assign(OFFICER, "Trần Văn Bình", at("2026-11-24T09:00"));

        NoticeText text = told(dossier.resolve(OFFICER, Decision.REJECTED, "12", "Không đủ điều kiện", at("2026-11-25T09:00")));

        assertThat(text.title()).endsWith("không được giải quyết");
        assertThat(text.body()).contains("Nội dung: Không đủ điều kiện");
    }

    @Test
    void no_number_of_a_paper_of_identity_is_told() {
        assertThat(told(submission).body()).doesNotContain(ID_NUMBER);
    }

    @Test
    void an_endless_reason_is_cut_where_the_column_ends() {
        NoticeText text = told(dossier.refuse(OFFICER, "x".repeat(9000), at("2026-11-23T08:00")));

        assertThat(text.body()).hasSize(NoticeText.LONGEST_BODY);
    }

    @ParameterizedTest
    @EnumSource(DossierAct.class)
    void every_act_has_words(DossierAct act) {
        ResourceBundle texts = ResourceBundle.getBundle("vn.motcua.notification.notices");
        String key = act == DossierAct.RESOLVE ? "RESOLVE.approved" : act.name();

        assertThat(texts.getString(key + ".title")).contains("{0}");
        assertThat(texts.getString(key + ".text")).contains("{0}", "{1}");
    }

    private DossierEvent receive() {
        return dossier.receive(OFFICER, new ProcessingTime(5, TimeUnit.WORKING_DAYS), CALENDAR, at("2026-11-23T08:00"));
    }

    private NoticeText told(DossierEvent event) {
        return DossierWording.of(event, dossier, AGENCY, null);
    }

    private static Instant at(String wallClock) {
        return VietnamTime.instantOf(LocalDateTime.parse(wallClock));
    }
}
