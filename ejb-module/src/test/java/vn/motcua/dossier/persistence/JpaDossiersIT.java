package vn.motcua.dossier.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.dossier.persistence.DossierFixtures.CALENDAR;
import static vn.motcua.dossier.persistence.DossierFixtures.OFFICER;
import static vn.motcua.dossier.persistence.DossierFixtures.at;
import static vn.motcua.dossier.persistence.DossierFixtures.draftOf;
import static vn.motcua.dossier.persistence.DossierFixtures.received;
import static vn.motcua.dossier.persistence.DossierFixtures.submitted;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.domain.Answers;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.DossierComponent;
import vn.motcua.dossier.domain.DossierEvent;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.dossier.domain.UnknownDossier;
import vn.motcua.identity.domain.DataScope;
import vn.motcua.kernel.ChangedMeanwhile;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.TimeUnit;
import vn.motcua.testing.DatabaseTest;

class JpaDossiersIT extends DatabaseTest {

    private static final DossierCode FIRST = new DossierCode("H99.101-261123-0001");

    private JpaDossiers dossiers;

    @BeforeEach
    void wire() {
        dossiers = wired(new JpaDossiers());
    }

    @Test
    void a_dossier_comes_back_with_its_answers_papers_clock_and_history() {
        inTransactionDo(em -> {
            Dossier dossier = draftOf(7, "Nguyễn Thị Mai", "H99.101");
            dossier.fillIn(new Answers(Map.of("hoTen", "Nguyễn “Minh” Khôi")));
            dossier.attach(new DossierComponent("TP02", "doc-1", "giấy chứng sinh.pdf", "application/pdf", 12, at("2026-11-23T08:01")));
            dossiers.add(dossier);
            dossiers.keep(dossier, dossier.submit(FIRST, OFFICER, at("2026-11-23T08:02")));
            dossiers.keep(dossier, dossier.receive(OFFICER,
                    new ProcessingTime(3, TimeUnit.WORKING_DAYS),
                    CALENDAR, at("2026-11-23T09:00")));
        });

        inTransactionDo(em -> {
            Dossier dossier = dossiers.get(FIRST, DataScope.PROVINCE);
            assertThat(dossier.answers().byField()).containsEntry("hoTen", "Nguyễn “Minh” Khôi");
            assertThat(dossier.components()).extracting(DossierComponent::fileName).containsExactly("giấy chứng sinh.pdf");
            assertThat(dossier.deadline(CALENDAR).dueAt()).isEqualTo("2026-11-26T17:30");
            assertThat(dossier.milestones().dueAt()).isEqualTo(at("2026-11-26T17:30"));
            assertThat(dossiers.historyOf(dossier)).extracting(DossierEvent::to)
                    .containsExactly(DossierStatus.SUBMITTED, DossierStatus.RECEIVED);
        });
    }

    @Test
    void who_is_authorised_for_one_procedure_sees_no_dossier_of_another() {
        inTransactionDo(em -> dossiers.add(submitted(7, "Nguyễn Thị Mai", "H99.101", 1)));

        inTransactionDo(em -> {
            String procedure = dossiers.get(FIRST, DataScope.PROVINCE).procedureCode();
            assertThat(dossiers.get(FIRST, new DataScope(false, Set.of(), 7L, Set.of(procedure))).code()).isEqualTo(FIRST);
            assertUnknown(new DataScope(false, Set.of(), 7L, Set.of("9.999999")));
        });
    }

    @Test
    void outside_the_scope_a_dossier_does_not_exist() {
        inTransactionDo(em -> dossiers.add(submitted(7, "Nguyễn Thị Mai", "H99.101", 1)));

        inTransactionDo(em -> {
            assertThat(dossiers.get(FIRST, DataScope.ofAgency("H99.101")).code()).isEqualTo(FIRST);
            assertThat(dossiers.get(FIRST, DataScope.ofApplicant(7)).code()).isEqualTo(FIRST);
            assertUnknown(DataScope.ofAgency("H99.102"));
            assertUnknown(DataScope.ofApplicant(8));
            assertUnknown(DataScope.NOTHING);
        });
    }

    @Test
    void an_officer_sees_no_draft_but_its_applicant_does() {
        long id = inTransaction(em -> {
            Dossier draft = draftOf(7, "Nguyễn Thị Mai", "H99.101");
            dossiers.add(draft);
            return draft.id();
        });

        inTransactionDo(em -> {
            assertThat(dossiers.find(id, DataScope.PROVINCE)).isEmpty();
            assertThat(dossiers.find(id, DataScope.ofAgency("H99.101"))).isEmpty();
            assertThat(dossiers.find(id, DataScope.ofApplicant(7))).isPresent();
            assertThat(dossiers.draftOf(7, 1, null, "H99.101")).isPresent();
        });
    }

    @Test
    void the_last_dossier_of_a_procedure_is_the_applicants_own_and_no_draft() {
        inTransactionDo(em -> {
            dossiers.add(submitted(7, "Nguyễn Thị Mai", "H99.101", 1));
            dossiers.add(submitted(7, "Nguyễn Thị Mai", "H99.102", 2));
            dossiers.add(submitted(8, "Trần Hùng", "H99.101", 3));
            dossiers.add(draftOf(7, "Nguyễn Thị Mai", "H99.101"));
        });

        inTransactionDo(em -> {
            assertThat(dossiers.lastHandedIn(7, "1.001193")).get()
                    .extracting(dossier -> dossier.code().value()).asString().startsWith("H99.102").endsWith("0002");
            assertThat(dossiers.lastHandedIn(7, "1.000894")).isEmpty();
            assertThat(dossiers.lastHandedIn(9, "1.001193")).isEmpty();
        });
    }

    @Test
    void of_two_officers_on_one_dossier_the_second_is_told_and_nothing_is_lost() {
        inTransactionDo(em -> dossiers.add(received(7, "Nguyễn Thị Mai", "H99.101", 1, 3)));

        assertThatThrownBy(() -> inTransactionDo(em -> {
                    Dossier seenByTheSlowOne = dossiers.get(FIRST, DataScope.PROVINCE);
                    inTransactionDo(other -> {
                        Dossier dossier = dossiers.get(FIRST, DataScope.PROVINCE);
                        dossiers.keep(dossier, dossier.assign(OFFICER, "Thu", at("2026-11-23T10:00")));
                    });
                    dossiers.keep(seenByTheSlowOne,
                            seenByTheSlowOne.stop(OFFICER, "trùng hồ sơ", at("2026-11-23T10:00")));
                }))
                .isInstanceOf(ChangedMeanwhile.class);
        inTransactionDo(em -> assertThat(dossiers.get(FIRST, DataScope.PROVINCE).status())
                .isEqualTo(DossierStatus.IN_PROCESSING));
    }

    private void assertUnknown(DataScope scope) {
        assertThatThrownBy(() -> dossiers.get(FIRST, scope)).isInstanceOf(UnknownDossier.class);
    }
}
