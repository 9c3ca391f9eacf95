package vn.motcua.procedure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.procedure.domain.ProcedureFixture.content;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.domain.TextRun.Kind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContentDifferenceTest {

    private final ProcedureContent before = content("Đăng ký khai sinh");

    @Test
    void the_same_content_differs_in_nothing() {
        assertThat(ContentDifference.between(before, content("Đăng ký khai sinh"))).isEmpty();
    }

    @Test
    void words_that_came_and_went_are_marked_inside_a_text() {
        List<ContentChange> changes = ContentDifference.between(before, content("Đăng ký lại khai sinh"));

        assertThat(changes).extracting(ContentChange::aspect).containsExactly(Aspect.NAME);
        assertThat(changes.get(0).words()).containsExactly(new TextRun(Kind.SAME, "Đăng ký"),
                new TextRun(Kind.INSERTED, "lại"), new TextRun(Kind.SAME, "khai sinh"));
    }

    @Test
    void a_component_that_is_new_gone_or_other_is_told_by_its_name() {
        List<RequiredDocument> papers = List.of(
                before.components().get(0),
                RequiredDocument.always("TP02", "Giấy chứng sinh", 2, 0, true, null, "Bản chính"),
                RequiredDocument.always("TP09", "Giấy tờ mới", 1, 0, true, null, null));

        assertThat(ContentDifference.between(before, withPapers(papers)))
                .extracting(ContentChange::part, ContentChange::aspect, ContentChange::item, ContentChange::before,
                        ContentChange::after)
                .containsExactly(
                        tuple(ContentPart.COMPONENTS, Aspect.ORIGINALS, "Giấy chứng sinh", 1, 2),
                        tuple(ContentPart.COMPONENTS, Aspect.COMPONENT, null, "Giấy ủy quyền", null),
                        tuple(ContentPart.COMPONENTS, Aspect.COMPONENT, null, null, "Giấy tờ mới"));
    }

    @Test
    void a_step_put_in_first_does_not_make_the_others_differ() {
        List<ProcedureStep> steps = List.of(ProcedureStep.always("Chuẩn bị giấy tờ"), ProcedureStep.always("Nộp hồ sơ"),
                ProcedureStep.always("Thẩm tra"), ProcedureStep.always("Trả kết quả"));
        PublishedText old = before.text();
        ProcedureContent after = new ProcedureContent(before.name(), before.classification(), before.authorities(),
                new PublishedText(old.summary(), steps, old.conditions(), old.legalBasis(), old.results()),
                before.cases(), before.components(), before.channels(), before.fees(), before.form(),
                before.decision(), before.provenance());

        assertThat(ContentDifference.between(before, after))
                .extracting(ContentChange::aspect, ContentChange::before, ContentChange::after)
                .containsExactly(tuple(Aspect.STEP, null, "Chuẩn bị giấy tờ"));
    }

    @Test
    void two_long_texts_without_a_common_word_are_compared_in_bounded_time() {
        String one = "a ".repeat(20_000);
        String other = "b ".repeat(20_000);

        assertThat(WordDifference.between(one, other)).hasSize(2);
    }

    @Test
    void a_form_that_is_taken_out_is_told() {
        assertThat(ContentDifference.between(before, before.withForm(null))).extracting(ContentChange::aspect)
                .containsExactly(Aspect.FORM);
    }

    private ProcedureContent withPapers(List<RequiredDocument> papers) {
        return new ProcedureContent(before.name(), before.classification(), before.authorities(), before.text(),
                before.cases(), papers, before.channels(), before.fees(), before.form(), before.decision(),
                before.provenance());
    }
}
