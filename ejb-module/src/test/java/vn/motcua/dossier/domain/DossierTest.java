package vn.motcua.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.dossier.domain.DossierStatus.AWAITING_SUPPLEMENT;
import static vn.motcua.dossier.domain.DossierStatus.DELIVERED;
import static vn.motcua.dossier.domain.DossierStatus.DRAFT;
import static vn.motcua.dossier.domain.DossierStatus.IN_PROCESSING;
import static vn.motcua.dossier.domain.DossierStatus.RECEIVED;
import static vn.motcua.dossier.domain.DossierStatus.RESOLVED;
import static vn.motcua.dossier.domain.DossierStatus.SUBMITTED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.domain.WorkingCalendar;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Role;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.SubmissionChannel;
import vn.motcua.procedure.domain.TimeUnit;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DossierTest {

    private static final WorkingCalendar CALENDAR = DueDateVectors.calendar();
    private static final Actor CITIZEN = Actor.applicant(7, "Nguyễn Thị Mai");
    private static final Actor OFFICER = Actor.officer("canbo", "Trần Văn Bình", "H99.101", List.of(Role.COUNTER_OFFICER));
    private static final Actor LEADER = Actor.officer("lanhdao", "Lê Thị Hoa", "H99.101", List.of(Role.APPROVER));
    private static final ProcessingStatus CONSULTING =
            new ProcessingStatus("LAY_Y_KIEN", "Đang lấy ý kiến", null, "", IN_PROCESSING, "4", false);
    private static final ProcessingStatus IN_WORK =
            new ProcessingStatus("DANG_XU_LY", "Đang xử lý", null, "", IN_PROCESSING, "4", true);
    private static final ProcessingTime FIVE_DAYS = new ProcessingTime(5, TimeUnit.WORKING_DAYS);

    @Test
    void a_submitted_dossier_has_a_code_and_waits() {
        Dossier dossier = submitted();

        assertThat(dossier.status()).isEqualTo(SUBMITTED);
        assertThat(dossier.code().value()).isEqualTo("H99.101-260427-0001");
        assertThat(dossier.deadline(CALENDAR)).isNull();
    }

    @Test
    void a_received_dossier_promises_a_day_and_keeps_that_promise_on_record() {
        Dossier dossier = received();

        dossier.requestSupplement(OFFICER, "giấy tờ mờ", CALENDAR, at("2026-04-28T10:00"));
        dossier.supplement(CITIZEN, CALENDAR, at("2026-05-18T10:00"));

        assertThat(dueOn(dossier)).isEqualTo(LocalDate.of(2026, 5, 22));
        assertThat(dossier.milestones().originalDueAt()).isEqualTo(at("2026-05-06T17:30"));
    }

    @Test
    void what_an_officer_says_of_its_progress_holds_until_the_state_changes() {
        Dossier dossier = received();
        dossier.assign(LEADER, "Trần Văn Bình", at("2026-04-28T08:00"));
        Instant promised = dossier.milestones().dueAt();

        DossierEvent event = dossier.reportProgress(OFFICER, CONSULTING, " gửi Phòng Kinh tế ", at("2026-04-28T09:00"));

        assertThat(event.from()).isEqualTo(IN_PROCESSING);
        assertThat(event.to()).isEqualTo(IN_PROCESSING);
        assertThat(event.subStatus()).isEqualTo("LAY_Y_KIEN");
        assertThat(event.note()).isEqualTo("gửi Phòng Kinh tế");
        assertThat(event.number()).isEqualTo(4);
        assertThat(dossier.milestones().dueAt()).isEqualTo(promised);
        assertThatThrownBy(() -> dossier.reportProgress(OFFICER, CONSULTING, null, at("2026-04-28T09:01")))
                .isInstanceOf(SubStatusUnfit.class);

        dossier.requestSupplement(OFFICER, "giấy tờ mờ", CALENDAR, at("2026-04-28T10:00"));
        assertThat(dossier.subStatus()).isNull();
        assertThatThrownBy(() -> dossier.reportProgress(OFFICER, CONSULTING, null, at("2026-04-28T10:01")))
                .isInstanceOf(SubStatusUnfit.class);
    }

    @Test
    void the_state_as_such_takes_back_what_was_said_of_its_progress() {
        Dossier dossier = received();
        dossier.assign(LEADER, "Trần Văn Bình", at("2026-04-28T08:00"));
        dossier.reportProgress(OFFICER, CONSULTING, null, at("2026-04-28T09:00"));

        dossier.reportProgress(OFFICER, IN_WORK, null, at("2026-04-28T09:30"));

        assertThat(dossier.subStatus()).isNull();
        assertThatThrownBy(() -> received().reportProgress(OFFICER, IN_WORK, null, at("2026-04-28T09:30")))
                .isInstanceOf(ActNotAllowed.class);
    }

    @Test
    void a_supplement_asked_for_before_reception_leads_back_to_the_counter() {
        Dossier dossier = submitted();

        dossier.requestSupplement(OFFICER, "thiếu tờ khai", CALENDAR, at("2026-04-27T10:00"));
        dossier.supplement(CITIZEN, CALENDAR, at("2026-04-27T14:00"));

        assertThat(dossier.status()).isEqualTo(SUBMITTED);
        assertThat(dossier.deadline(CALENDAR)).isNull();
    }

    @Test
    void a_supplement_asked_for_before_assignment_leads_back_to_assignment() {
        Dossier dossier = received();

        dossier.requestSupplement(OFFICER, "ảnh mờ", CALENDAR, at("2026-04-28T10:00"));
        dossier.supplement(CITIZEN, CALENDAR, at("2026-04-28T14:00"));

        assertThat(dossier.status()).isEqualTo(RECEIVED);
    }

    @Test
    void while_papers_are_awaited_there_is_no_due_date() {
        Dossier dossier = received();

        dossier.requestSupplement(OFFICER, "ảnh mờ", CALENDAR, at("2026-04-28T10:00"));

        assertThat(dossier.status()).isEqualTo(AWAITING_SUPPLEMENT);
        assertThat(dossier.milestones().dueAt()).isNull();
    }

    @Test
    void the_whole_way_is_written_down_without_gaps() {
        Dossier dossier = received();

        DossierEvent assigned = dossier.assign(OFFICER, "Phạm Văn Thu", at("2026-04-28T08:00"));
        DossierEvent resolved = dossier.resolve(LEADER, Decision.APPROVED, "KQ-1", null, at("2026-04-29T08:00"));
        DossierEvent delivered = dossier.deliver(OFFICER, "người nộp", at("2026-04-29T15:00"));

        assertThat(List.of(assigned.number(), resolved.number(), delivered.number())).containsExactly(3, 4, 5);
        assertThat(resolved.from()).isEqualTo(IN_PROCESSING);
        assertThat(resolved.to()).isEqualTo(RESOLVED);
        assertThat(dossier.status()).isEqualTo(DELIVERED);
    }

    @Test
    void no_act_is_possible_where_the_law_does_not_foresee_it_and_nothing_changes() {
        Dossier dossier = received();

        assertThatThrownBy(() -> dossier.receive(OFFICER, FIVE_DAYS, CALENDAR, at("2026-04-28T08:00")))
                .isInstanceOf(ActNotAllowed.class);
        assertThat(dossier.clock()).hasSize(1);
        assertThat(dossier.status()).isEqualTo(RECEIVED);
    }

    @Test
    void a_dossier_that_waits_for_papers_is_not_received_again_and_keeps_its_first_promise() {
        Dossier dossier = received();
        Instant promised = dossier.milestones().originalDueAt();
        dossier.requestSupplement(OFFICER, "ảnh mờ", CALENDAR, at("2026-04-28T10:00"));

        assertThatThrownBy(() -> dossier.receive(OFFICER, FIVE_DAYS, CALENDAR, at("2026-04-28T11:00")))
                .isInstanceOf(ActNotAllowed.class);
        assertThat(dossier.milestones().originalDueAt()).isEqualTo(promised);
    }

    @Test
    void who_refuses_or_rejects_must_say_why() {
        assertThatThrownBy(() -> submitted().refuse(OFFICER, "  ", at("2026-04-28T08:00")))
                .isInstanceOf(ReasonMissing.class);
        Dossier inProcessing = received();
        inProcessing.assign(OFFICER, "Thu", at("2026-04-28T08:00"));
        assertThatThrownBy(() -> inProcessing.resolve(LEADER, Decision.REJECTED, "KQ-1", null, at("2026-04-29T08:00")))
                .isInstanceOf(ReasonMissing.class);
        assertThat(inProcessing.status()).isEqualTo(IN_PROCESSING);
    }

    @Test
    void papers_can_be_added_only_while_the_applicant_holds_the_dossier() {
        DossierComponent paper = new DossierComponent("TP01", "id", "a.pdf", "application/pdf", 1, at("2026-04-28T08:00"));

        assertThatThrownBy(() -> submitted().attach(paper)).isInstanceOf(ActNotAllowed.class);
    }

    @Test
    void every_status_but_the_draft_can_be_reached_and_every_end_is_an_end() {
        Set<DossierStatus> reached = EnumSet.of(DRAFT);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (DossierStatus from : Set.copyOf(reached)) {
                for (DossierStatus to : DossierStatus.values()) {
                    grew |= from.canBecome(to) && reached.add(to);
                }
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(DossierStatus.values());
        assertThat(EnumSet.allOf(DossierStatus.class).stream().filter(DossierStatus::isFinal))
                .containsExactlyInAnyOrder(
                        DossierStatus.REFUSED, DossierStatus.WITHDRAWN, DossierStatus.STOPPED, DELIVERED);
    }

    private static Dossier submitted() {
        Dossier dossier = Dossier.drafted(
                new FilingTarget(1, "1.001193", "Đăng ký khai sinh", null, "H99.101", "H99.101"), 7,
                new ApplicantSnapshot("Nguyễn Thị Mai", "CITIZEN", "099000000001", null, null, null),
                SubmissionChannel.ONLINE, "key", at("2026-04-27T07:45"));
        dossier.submit(DossierCode.of("H99.101", LocalDate.of(2026, 4, 27), 1), CITIZEN, at("2026-04-27T07:50"));
        return dossier;
    }

    private static Dossier received() {
        Dossier dossier = submitted();
        dossier.receive(OFFICER, FIVE_DAYS, CALENDAR, at("2026-04-27T08:00"));
        return dossier;
    }

    private static LocalDate dueOn(Dossier dossier) {
        return dossier.deadline(CALENDAR).dueAt().toLocalDate();
    }

    private static Instant at(String wallClock) {
        return VietnamTime.instantOf(LocalDateTime.parse(wallClock));
    }
}
