package vn.motcua.workflow.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.domain.ApplicantSnapshot;
import vn.motcua.dossier.domain.Decision;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.FilingTarget;
import vn.motcua.identity.domain.Actor;
import vn.motcua.procedure.domain.SubmissionChannel;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkItemTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final Dossier dossier = submitted();

    @Test
    void a_proposal_goes_to_the_leader_with_its_reasoning() {
        WorkItem assessment = WorkItem.assessment(dossier, "thuly", NOW);

        WorkItem approval = assessment.propose(dossier, Decision.APPROVED, "Hồ sơ hợp lệ", "lanhdao", NOW);

        assertThat(assessment.isOpen()).isFalse();
        assertThat(approval.step()).isEqualTo(WorkStep.APPROVE);
        assertThat(approval.assignee()).isEqualTo("lanhdao");
        assertThat(approval.proposal()).isEqualTo(Decision.APPROVED);
        assertThat(approval.opinion()).isEqualTo("Hồ sơ hợp lệ");
    }

    @Test
    void what_is_sent_back_is_assessed_anew_with_what_is_to_be_mended() {
        WorkItem approval = WorkItem.assessment(dossier, "thuly", NOW)
                .propose(dossier, Decision.APPROVED, "Hồ sơ hợp lệ", "lanhdao", NOW);

        WorkItem again = approval.sendBack(dossier, "Thiếu căn cứ", "thuly", NOW);

        assertThat(approval.isOpen()).isFalse();
        assertThat(again.step()).isEqualTo(WorkStep.ASSESS);
        assertThat(again.opinion()).isEqualTo("Thiếu căn cứ");
    }

    @Test
    void nobody_decides_what_nobody_proposed_and_nobody_proposes_twice() {
        WorkItem assessment = WorkItem.assessment(dossier, "thuly", NOW);
        assertThatThrownBy(() -> assessment.approve(NOW)).isInstanceOf(NotThisStep.class);

        WorkItem approval = assessment.propose(dossier, Decision.APPROVED, "Hồ sơ hợp lệ", "lanhdao", NOW);
        assertThatThrownBy(() -> approval.propose(dossier, Decision.REJECTED, "Không", "lanhdao", NOW))
                .isInstanceOf(NotThisStep.class);
        assertThatThrownBy(() -> assessment.propose(dossier, Decision.REJECTED, "Không", "lanhdao", NOW))
                .isInstanceOf(WorkAlreadyDone.class);
    }

    private static Dossier submitted() {
        Dossier dossier = Dossier.drafted(
                new FilingTarget(1, "1.001193", "Đăng ký khai sinh", null, "H99.101", "H99.101"), 7,
                new ApplicantSnapshot("Nguyễn Thị Mai", "CITIZEN", "099000000001", null, null, null),
                SubmissionChannel.ONLINE, "key", NOW);
        dossier.submit(DossierCode.of("H99.101", LocalDate.of(2026, 11, 23), 1), Actor.applicant(7, "Mai"), NOW);
        return dossier;
    }
}
