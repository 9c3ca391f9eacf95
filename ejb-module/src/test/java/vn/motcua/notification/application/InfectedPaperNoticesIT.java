package vn.motcua.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.document.domain.InfectedContentFound;
import vn.motcua.dossier.domain.ApplicantSnapshot;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.DossierComponent;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.dossier.domain.FilingTarget;
import vn.motcua.identity.domain.Actor;
import vn.motcua.notification.domain.Notice;
import vn.motcua.procedure.domain.SubmissionChannel;
import vn.motcua.testing.DatabaseTest;

class InfectedPaperNoticesIT extends DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final UUID PAPER = UUID.randomUUID();

    private final InfectedPaperNotices telling = new InfectedPaperNotices();
    private final Holder holder = new Holder();

    private static class Holder {

        @Inject Dossiers dossiers;
    }

    @BeforeEach
    void wire() {
        wired(telling, Clock.fixed(NOW, ZoneOffset.UTC));
        wired(holder);
    }

    private void dossier(long applicant, boolean handedIn) {
        inTransactionDo(em -> {
            Dossier dossier = Dossier.drafted(
                    new FilingTarget(1, "1.001193", "Đăng ký khai sinh", null, "H99.101", "H99.101"), applicant,
                    new ApplicantSnapshot("Nguyễn Thị Mai", "CITIZEN", "099000000001", null, "mai@example.org", null),
                    SubmissionChannel.ONLINE, "key" + applicant, NOW);
            dossier.attach(new DossierComponent("TP01", PAPER.toString(), "chứng sinh.pdf", "application/pdf", 9, NOW));
            if (handedIn) {
                dossier.submit(DossierCode.of("H99.101", LocalDate.of(2026, 11, 23), 1), Actor.applicant(applicant, "Mai"), NOW);
            }
            holder.dossiers.add(dossier);
        });
    }

    private List<Notice> noticesOf(long applicant) {
        return inTransaction(em -> telling.notices.newest(applicant, null, 10).items());
    }

    private void found() {
        inTransactionDo(em -> telling.on(new InfectedContentFound(List.of(PAPER, UUID.randomUUID()))));
    }

    @Test
    void the_applicant_of_a_dossier_that_was_handed_in_is_told_once_which_file_and_what_to_do() {
        dossier(7, true);
        found();
        found();
        assertThat(noticesOf(7)).singleElement().satisfies(notice -> {
            assertThat(notice.title()).isEqualTo("Hồ sơ H99.101-261123-0001: một tệp có mã độc, cần thay");
            assertThat(notice.body()).contains("chứng sinh.pdf").contains("Việc cần làm").doesNotContain("099000000001");
        });
    }

    @Test
    void whoever_still_drafts_is_told_too_and_of_two_dossiers_both() {
        dossier(7, true);
        dossier(8, false);
        found();
        assertThat(noticesOf(7)).hasSize(1);
        assertThat(noticesOf(8)).singleElement().satisfies(notice -> {
            assertThat(notice.dossierCode()).isNull();
            assertThat(notice.title()).startsWith("Hồ sơ chưa nộp");
            assertThat(notice.body()).contains("Đăng ký khai sinh");
        });
    }
}
