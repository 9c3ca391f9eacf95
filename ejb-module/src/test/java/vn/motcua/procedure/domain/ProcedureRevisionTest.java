package vn.motcua.procedure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.procedure.domain.ProcedureFixture.NEW_YEAR;
import static vn.motcua.procedure.domain.ProcedureFixture.content;

import java.lang.reflect.Field;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProcedureRevisionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final RevisionActor EDITOR = new RevisionActor("OFFICER", "bien.tap");
    private static final RevisionActor SECOND_EDITOR = new RevisionActor("OFFICER", "bien.tap.2");
    private static final RevisionActor CHECKER = new RevisionActor("OFFICER", "kiem.soat");
    private static final RevisionActor PUBLISHER = new RevisionActor("OFFICER", "cong.bo");
    private static final RevisionActor PORTAL = new RevisionActor("SYSTEM", "import");

    @Test
    void three_people_bring_a_draft_into_force() {
        ProcedureRevision revision = draft();

        revision.submit(EDITOR, NOW);
        revision.check(CHECKER, null, NOW);
        revision.publish(PUBLISHER, NOW);

        assertThat(revision.state()).isEqualTo(RevisionState.PUBLISHED);
        assertThat(revision.draftedBy()).isEqualTo("bien.tap");
        assertThat(revision.checkedBy()).isEqualTo("kiem.soat");
        assertThat(revision.publishedBy()).isEqualTo("cong.bo");
    }

    @Test
    void nobody_who_wrote_in_it_checks_or_publishes_it() {
        ProcedureRevision revision = draft();
        revision.change(ContentPart.GENERAL, content("Đăng ký khai sinh"), NEW_YEAR, SECOND_EDITOR, NOW);
        revision.submit(EDITOR, NOW);

        assertThatThrownBy(() -> revision.check(EDITOR, null, NOW)).isInstanceOf(FourEyesRequired.class);
        ProcedureRevision again = submitted();
        assertThatThrownBy(() -> again.check(SECOND_EDITOR, null, NOW)).isInstanceOf(FourEyesRequired.class);
        ProcedureRevision checked = submitted();
        checked.check(CHECKER, null, NOW);
        assertThatThrownBy(() -> checked.publish(SECOND_EDITOR, NOW)).isInstanceOf(FourEyesRequired.class);
    }

    @Test
    void the_checker_does_not_publish() {
        ProcedureRevision revision = submitted();
        revision.check(CHECKER, null, NOW);

        assertThatThrownBy(() -> revision.publish(CHECKER, NOW)).isInstanceOf(FourEyesRequired.class);
    }

    @Test
    void what_was_given_back_is_corrected_and_checked_again() {
        ProcedureRevision revision = submitted();
        revision.check(CHECKER, null, NOW);
        revision.giveBack(PUBLISHER, "Thiếu căn cứ pháp lý", NOW);

        assertThat(revision.state()).isEqualTo(RevisionState.RETURNED);
        assertThat(revision.note()).isEqualTo("Thiếu căn cứ pháp lý");
        assertThatThrownBy(() -> revision.publish(PUBLISHER, NOW)).isInstanceOf(RevisionActNotAllowed.class);
        revision.change(ContentPart.RESULTS, content("Đăng ký khai sinh"), NEW_YEAR, EDITOR, NOW);
        assertThat(revision.note()).as("the reason is still there while it is corrected").isNotNull();
        revision.submit(EDITOR, NOW);
        assertThat(revision.checkedBy()).isNull();
    }

    @Test
    void giving_back_and_discarding_need_a_reason() {
        assertThatThrownBy(() -> submitted().giveBack(CHECKER, " ", NOW)).isInstanceOf(RevisionReasonMissing.class);
        assertThatThrownBy(() -> draft().discard(EDITOR, null, NOW)).isInstanceOf(RevisionReasonMissing.class);
    }

    @ParameterizedTest
    @EnumSource(value = RevisionState.class, names = {"SUBMITTED", "CHECKED", "PUBLISHED", "DISCARDED"})
    void nothing_is_written_in_a_draft_that_is_out_of_the_editors_hands(RevisionState state) {
        assertThat(state.allows(RevisionAct.CHANGE)).isFalse();
        assertThatThrownBy(() -> state.after(RevisionAct.CHANGE)).isInstanceOf(RevisionActNotAllowed.class);
    }

    @Test
    void the_national_text_replaces_only_what_nobody_worked_on() {
        ProcedureRevision portals = identified(ProcedureRevision.ofVersion("1.001193", 1, content("Cũ"), NEW_YEAR,
                RevisionOrigin.NATIONAL_PORTAL, PORTAL, NOW));
        portals.takeNational(content("Mới"), NEW_YEAR, PORTAL, NOW);
        assertThat(portals.content().name()).isEqualTo("Mới");

        portals.change(ContentPart.GENERAL, content("Của cán bộ"), NEW_YEAR, EDITOR, NOW);
        portals.takeNational(content("Mới nữa"), NEW_YEAR, PORTAL, NOW);
        assertThat(portals.content().name()).isEqualTo("Của cán bộ");
        assertThat(portals.nationalContent().name()).isEqualTo("Mới nữa");
    }

    private static ProcedureRevision submitted() {
        ProcedureRevision revision = draft();
        revision.change(ContentPart.GENERAL, content("Đăng ký khai sinh"), NEW_YEAR, SECOND_EDITOR, NOW);
        revision.submit(EDITOR, NOW);
        return revision;
    }

    private static ProcedureRevision draft() {
        return identified(ProcedureRevision.ofVersion("1.001193", 1, content("Đăng ký khai sinh"), NEW_YEAR,
                RevisionOrigin.PERSON, EDITOR, NOW));
    }

    private static ProcedureRevision identified(ProcedureRevision revision) {
        try {
            Field id = ProcedureRevision.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(revision, 1L);
            return revision;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
