package vn.motcua.procedure.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.procedure.domain.ProcedureFixture.CLOCK;
import static vn.motcua.procedure.domain.ProcedureFixture.COMMUNE;
import static vn.motcua.procedure.domain.ProcedureFixture.NEW_YEAR;
import static vn.motcua.procedure.domain.ProcedureFixture.SECTOR;
import static vn.motcua.procedure.domain.ProcedureFixture.content;
import static vn.motcua.procedure.domain.ProcedureFixture.draft;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Role;
import vn.motcua.kernel.ChangedMeanwhile;
import vn.motcua.procedure.application.NationalProposals.Outcome;
import vn.motcua.procedure.domain.ContentHasFaults;
import vn.motcua.procedure.domain.ContentPart;
import vn.motcua.procedure.domain.FourEyesRequired;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.ProcedureRevision;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.procedure.domain.PromulgationDecision;
import vn.motcua.procedure.domain.RequiredDocument;
import vn.motcua.procedure.domain.RevisionAct;
import vn.motcua.procedure.domain.RevisionActNotAllowed;
import vn.motcua.procedure.domain.RevisionActor;
import vn.motcua.procedure.domain.RevisionEvent;
import vn.motcua.procedure.domain.RevisionOpenAlready;
import vn.motcua.procedure.domain.RevisionState;
import vn.motcua.procedure.domain.Revisions;
import vn.motcua.reference.domain.AdministrativeLevel;
import vn.motcua.reference.domain.Agency;
import vn.motcua.reference.domain.AgencyKind;
import vn.motcua.reference.domain.ContactDetails;
import vn.motcua.reference.domain.Sector;
import vn.motcua.testing.DatabaseTest;

class CatalogueLifeIT extends DatabaseTest {

    private static final String CODE = "1.001193";
    private static final LocalDate LATER = NEW_YEAR.plusMonths(3);
    private static final Actor EDITOR = officer("bien.tap", Role.CATALOGUE_EDITOR);
    private static final Actor CHECKER = officer("kiem.soat", Role.PROCEDURE_CONTROLLER);
    private static final Actor PUBLISHER = officer("cong.bo", Role.CATALOGUE_PUBLISHER);

    private final CurrentActor current = new CurrentActor();
    private CatalogueDrafting drafting;
    private DraftSubmission submission;
    private CatalogueChecking checking;
    private CataloguePublication publication;
    private NationalProposals proposals;
    private CatalogueReader reader;

    /** Repositories behind the use cases, for looking only. */
    static class CatalogueReader {
        @Inject Revisions revisions;
        @Inject Procedures procedures;
    }

    @BeforeEach
    void wire() {
        drafting = wired(new CatalogueDrafting(), CLOCK);
        submission = wired(new DraftSubmission(), CLOCK);
        checking = wired(new CatalogueChecking(), CLOCK);
        publication = wired(new CataloguePublication(), CLOCK);
        proposals = wired(new NationalProposals(), CLOCK);
        reader = wired(new CatalogueReader(), CLOCK);
        inTransactionDo(em -> {
            em.persist(new Sector(SECTOR, "Hộ tịch", "Bộ Tư pháp"));
            em.persist(new Agency(COMMUNE, "Ủy ban nhân dân phường Bến Ngự", "UBND phường Bến Ngự",
                    AgencyKind.PEOPLES_COMMITTEE_COMMUNE, AdministrativeLevel.COMMUNE, "99001",
                    ContactDetails.UNKNOWN));
        });
        as(PUBLISHER, () -> publication.publish(draft(CODE, "Đăng ký khai sinh", NEW_YEAR)));
    }

    @Test
    void a_change_is_drafted_checked_and_published_by_three_people() {
        long id = as(EDITOR, () -> drafting.begin(CODE));
        as(EDITOR, () -> rename(id, "Đăng ký khai sinh cho trẻ em", LATER));
        as(EDITOR, () -> submission.submit(id, lock(id)));
        as(CHECKER, () -> checking.check(id, lock(id), null));
        as(PUBLISHER, () -> publication.publishRevision(id, lock(id)));

        inTransactionDo(em -> {
            assertThat(reader.procedures.inForce(CODE, LATER).name()).isEqualTo("Đăng ký khai sinh cho trẻ em");
            assertThat(reader.procedures.inForce(CODE, LATER.minusDays(1)).number()).isEqualTo(1);
            assertThat(reader.procedures.find(CODE).orElseThrow().name()).isEqualTo("Đăng ký khai sinh cho trẻ em");
            assertThat(reader.revisions.openOf(CODE)).isEmpty();
            assertThat(reader.revisions.historyOf(id)).extracting(RevisionEvent::act).containsExactly(
                    RevisionAct.BEGIN, RevisionAct.CHANGE, RevisionAct.SUBMIT, RevisionAct.CHECK, RevisionAct.PUBLISH);
            assertThat(reader.revisions.historyOf(id)).extracting(RevisionEvent::actorId).containsExactly(
                    "bien.tap", "bien.tap", "bien.tap", "kiem.soat", "cong.bo");
        });
        long next = as(EDITOR, () -> drafting.begin(CODE));
        inTransactionDo(em -> assertThat(reader.revisions.get(next).basedOn()).isEqualTo(2));
    }

    @Test
    void a_procedure_has_one_open_draft() {
        as(EDITOR, () -> drafting.begin(CODE));

        assertThatThrownBy(() -> as(EDITOR, () -> drafting.begin(CODE))).isInstanceOf(RevisionOpenAlready.class);
        assertThatThrownBy(() -> as(EDITOR, () -> drafting.beginEnding(CODE, LATER, null)))
                .isInstanceOf(RevisionOpenAlready.class);
    }

    @Test
    void the_database_too_lets_no_procedure_have_two_open_drafts() {
        long id = as(EDITOR, () -> drafting.begin(CODE));

        assertThatThrownBy(() -> inTransactionDo(em -> reader.revisions.add(ProcedureRevision.ofVersion(
                        CODE, 1, content("x"), LATER, reader.revisions.get(id).origin(),
                        new RevisionActor("OFFICER", "other"), CLOCK.instant()))))
                .isInstanceOf(RevisionOpenAlready.class);
    }

    @Test
    void of_two_editors_the_slower_is_told_and_nothing_of_the_faster_is_lost() {
        long id = as(EDITOR, () -> drafting.begin(CODE));
        int seenByBoth = lock(id);
        as(EDITOR, () -> drafting.change(id, seenByBoth, ContentPart.GENERAL, content("Của người nhanh"), LATER));

        assertThatThrownBy(() -> as(officer("bien.tap.2", Role.CATALOGUE_EDITOR), () ->
                        drafting.change(id, seenByBoth, ContentPart.GENERAL, content("Của người chậm"), LATER)))
                .isInstanceOf(ChangedMeanwhile.class);
        inTransactionDo(em -> assertThat(reader.revisions.get(id).content().name()).isEqualTo("Của người nhanh"));
    }

    @Test
    void a_draft_with_a_fault_is_not_submitted_and_stays_as_it_is() {
        long id = as(EDITOR, () -> drafting.begin(CODE));
        as(EDITOR, () -> rename(id, "", LATER));

        assertThatThrownBy(() -> as(EDITOR, () -> submission.submit(id, lock(id)))).isInstanceOf(ContentHasFaults.class);
        inTransactionDo(em -> assertThat(reader.revisions.get(id).state()).isEqualTo(RevisionState.DRAFT));
    }

    @Test
    void the_checker_is_not_the_writer_and_a_refusal_leaves_the_draft_alone() {
        Actor both = Actor.officer("ca.hai", "ca.hai", "H99", Set.of(Role.CATALOGUE_EDITOR, Role.PROCEDURE_CONTROLLER));
        long id = as(both, () -> drafting.begin(CODE));
        as(both, () -> submission.submit(id, lock(id)));

        assertThatThrownBy(() -> as(both, () -> checking.check(id, lock(id), null))).isInstanceOf(FourEyesRequired.class);
        inTransactionDo(em -> assertThat(reader.revisions.get(id).state()).isEqualTo(RevisionState.SUBMITTED));
    }

    @Test
    void a_draft_of_an_older_version_must_follow_on_before_it_is_published() {
        long id = as(EDITOR, () -> drafting.begin(CODE));
        as(PUBLISHER, () -> publication.publish(draft(CODE, "Đăng ký khai sinh (Cổng quốc gia)", NEW_YEAR)));

        assertThatThrownBy(() -> as(EDITOR, () -> submission.submit(id, lock(id)))).isInstanceOf(ContentHasFaults.class);
        as(EDITOR, () -> drafting.followOn(id, lock(id)));
        as(EDITOR, () -> submission.submit(id, lock(id)));
    }

    @Test
    void an_end_is_drafted_with_its_decision_checked_and_published() {
        long id = as(EDITOR, () -> drafting.beginEnding(CODE, LATER, null));
        assertThatThrownBy(() -> as(EDITOR, () -> submission.submit(id, lock(id)))).isInstanceOf(ContentHasFaults.class);
        as(EDITOR, () -> drafting.changeEnding(id, lock(id), LATER,
                new PromulgationDecision("99/QĐ-UBND", NEW_YEAR)));
        as(EDITOR, () -> submission.submit(id, lock(id)));
        as(CHECKER, () -> checking.check(id, lock(id), null));
        as(PUBLISHER, () -> publication.publishRevision(id, lock(id)));

        inTransactionDo(em -> {
            assertThat(reader.procedures.find(CODE).orElseThrow().abolishedOn()).isEqualTo(LATER);
            assertThat(reader.procedures.inForce(CODE, LATER.minusDays(1)).number()).isEqualTo(1);
        });
    }

    @Test
    void a_procedure_that_the_catalogue_does_not_know_begins_as_a_draft() {
        long id = as(EDITOR, () -> drafting.beginNew("9.000001", "Thủ tục của tỉnh", SECTOR));
        as(EDITOR, () -> drafting.change(id, lock(id), ContentPart.GENERAL, content("Thủ tục của tỉnh"), LATER));
        as(EDITOR, () -> submission.submit(id, lock(id)));
        as(CHECKER, () -> checking.check(id, lock(id), null));
        assertThat(as(EDITOR, () -> publication.isPublished("9.000001"))).isFalse();
        as(PUBLISHER, () -> publication.publishRevision(id, lock(id)));

        assertThat(as(EDITOR, () -> publication.isPublished("9.000001"))).isTrue();
    }

    @Test
    void a_change_of_the_national_text_becomes_a_draft_that_keeps_the_local_form() {
        ProcedureContent national = withoutForm(content("Đăng ký khai sinh mới"));

        assertThat(propose(withoutForm(content("Đăng ký khai sinh")))).isEqualTo(Outcome.UNCHANGED);
        assertThat(propose(national)).isEqualTo(Outcome.OPENED);
        assertThat(propose(national)).isEqualTo(Outcome.UNCHANGED);
        assertThat(propose(withoutForm(content("Đăng ký khai sinh mới hơn")))).isEqualTo(Outcome.UPDATED);
        inTransactionDo(em -> {
            ProcedureRevision open = reader.revisions.openOf(CODE).orElseThrow();
            assertThat(open.name()).isEqualTo("Đăng ký khai sinh mới hơn");
            assertThat(open.content().form()).isNotNull();
            assertThat(open.content().components().get(0).filledInOnline()).isTrue();
        });
    }

    @Test
    void a_change_of_the_national_text_waits_beside_the_draft_of_a_person() {
        long id = as(EDITOR, () -> drafting.begin(CODE));

        assertThat(propose(withoutForm(content("Đăng ký khai sinh mới")))).isEqualTo(Outcome.KEPT_ASIDE);
        inTransactionDo(em -> {
            assertThat(reader.revisions.get(id).content().name()).isEqualTo("Đăng ký khai sinh");
            assertThat(reader.revisions.get(id).nationalContent().name()).isEqualTo("Đăng ký khai sinh mới");
        });
    }

    @Test
    void the_text_that_waits_is_taken_over_at_the_press_of_a_button_and_the_local_form_stays() {
        long id = as(EDITOR, () -> drafting.begin(CODE));
        propose(withoutForm(content("Đăng ký khai sinh mới")));

        as(EDITOR, () -> drafting.adoptNational(id, lock(id)));

        inTransactionDo(em -> {
            ProcedureRevision open = reader.revisions.get(id);
            assertThat(open.name()).isEqualTo("Đăng ký khai sinh mới");
            assertThat(open.content().form()).isNotNull();
            assertThat(open.nationalContent()).isNull();
            assertThat(reader.revisions.historyOf(id)).extracting(RevisionEvent::act)
                    .containsExactly(RevisionAct.BEGIN, RevisionAct.TAKE_NATIONAL, RevisionAct.TAKE_NATIONAL);
        });
        assertThatThrownBy(() -> as(EDITOR, () -> drafting.adoptNational(id, lock(id)))).isInstanceOf(RevisionActNotAllowed.class);
    }

    @Test
    void the_text_that_waits_outlives_the_draft_beside_which_it_waited_unless_somebody_left_it() {
        long id = as(EDITOR, () -> drafting.begin(CODE));
        propose(withoutForm(content("Đăng ký khai sinh mới")));
        as(EDITOR, () -> submission.discard(id, lock(id), "Không cần nữa"));

        long waiting = inTransaction(em -> reader.revisions.openOf(CODE).orElseThrow().id());
        inTransactionDo(em -> {
            assertThat(reader.revisions.get(waiting).name()).isEqualTo("Đăng ký khai sinh mới");
            assertThat(reader.revisions.get(waiting).isPeoplesWork()).isFalse();
        });

        as(EDITOR, () -> submission.discard(waiting, lock(waiting), "Không cần nữa"));
        long second = as(EDITOR, () -> drafting.begin(CODE));
        propose(withoutForm(content("Đăng ký khai sinh mới hơn")));
        as(EDITOR, () -> drafting.leaveNational(second, lock(second)));
        as(EDITOR, () -> submission.discard(second, lock(second), "Không cần nữa"));
        inTransactionDo(em -> assertThat(reader.revisions.openOf(CODE)).isEmpty());
    }

    private Outcome propose(ProcedureContent national) {
        return as(Actor.system("import"), () -> proposals.proposeFromNationalPortal(CODE, national, LATER));
    }

    private static ProcedureContent withoutForm(ProcedureContent content) {
        List<RequiredDocument> papers = content.components().stream()
                .map(one -> RequiredDocument.always(
                        one.code(), one.name(), one.originals(), one.copies(), one.required(), null, one.hint()))
                .toList();
        return new ProcedureContent(content.name(), content.classification(), content.authorities(), content.text(),
                content.cases(), papers, content.channels(), content.fees(), null, content.decision(),
                content.provenance());
    }

    private void rename(long id, String name, LocalDate from) {
        ProcedureContent now = reader.revisions.get(id).content();
        drafting.change(id, reader.revisions.get(id).lockVersion(), ContentPart.GENERAL,
                new ProcedureContent(name, now.classification(), now.authorities(), now.text(), now.cases(),
                        now.components(), now.channels(), now.fees(), now.form(), now.decision(), now.provenance()),
                from);
    }

    private int lock(long id) {
        return inTransaction(em -> reader.revisions.get(id).lockVersion());
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return current.as(actor, () -> inTransaction(em -> work.get()));
    }

    private void as(Actor actor, Runnable work) {
        current.run(actor, () -> inTransactionDo(em -> work.run()));
    }

    private static Actor officer(String username, Role role) {
        return Actor.officer(username, username, "H99", Set.of(role));
    }
}
