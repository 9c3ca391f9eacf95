package vn.motcua.support.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.support.domain.HelpBlock.Kind;
import vn.motcua.support.domain.HelpBlock.Run;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HelpMarkupTest {

    @Test
    void an_empty_line_ends_a_paragraph_and_a_line_break_does_not() {
        List<HelpBlock> blocks = HelpMarkup.read("Một dòng\nnối tiếp.\n\nĐoạn hai.");

        assertThat(blocks).extracting(HelpBlock::kind).containsExactly(Kind.PARAGRAPH, Kind.PARAGRAPH);
        assertThat(HelpMarkup.plain("Một dòng\nnối tiếp.\n\nĐoạn hai.")).isEqualTo("Một dòng nối tiếp.\nĐoạn hai.");
    }

    @Test
    void lists_headings_and_bold_are_told_apart() {
        List<HelpBlock> blocks = HelpMarkup.read("## Chuẩn bị\n- **Tờ khai**\n- Giấy tờ\n1. Nộp\n2) Chờ\nXong.");

        assertThat(blocks).extracting(HelpBlock::kind)
                .containsExactly(Kind.HEADING, Kind.BULLETS, Kind.NUMBERS, Kind.PARAGRAPH);
        assertThat(blocks.get(1).items()).hasSize(2);
        assertThat(blocks.get(1).items().get(0)).containsExactly(new Run("Tờ khai", true, null, null));
        assertThat(blocks.get(2).items().get(1)).containsExactly(Run.plain("Chờ"));
    }

    @Test
    void links_lead_to_procedures_and_to_safe_addresses() {
        assertThat(HelpMarkup.read("Xem [[1.001193|khai sinh]], [[2.000815]] và [cổng](https://dichvucong.gov.vn/a?b=1).")
                        .get(0).line())
                .filteredOn(run -> !run.isPlain())
                .containsExactly(new Run("khai sinh", false, null, "1.001193"),
                        new Run("2.000815", false, null, "2.000815"),
                        new Run("cổng", false, "https://dichvucong.gov.vn/a?b=1", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a](javascript:alert(1))", "[a](http://a.vn)", "[a](https://a.vn\"onclick=x)", "[[../admin]]",
        "[a](//a.vn)", "[a](https://)", "[a](data:text/html,x)"})
    void a_link_that_leads_elsewhere_stays_text_and_is_not_kept(String link) {
        assertThat(HelpMarkup.read(link)).allSatisfy(block ->
                assertThat(block.line()).allMatch(run -> run.address() == null && run.procedureCode() == null));
        assertThatThrownBy(() -> HelpMarkup.check(link)).isInstanceOf(HelpLinkRefused.class);
    }

    @Test
    void html_is_text() {
        assertThat(HelpMarkup.read("<script>alert(1)</script> <b>x</b>").get(0).line())
                .containsExactly(Run.plain("<script>alert(1)</script> <b>x</b>"));
    }

    @Test
    void marks_without_end_are_text_and_long_texts_are_read_in_no_time() {
        assertThat(HelpMarkup.plain("**a [b [[c ](")).isEqualTo("**a [b [[c ](");
        assertThat(HelpMarkup.read("[".repeat(20_000))).hasSize(1);
        assertThat(HelpMarkup.read("**".repeat(10_000))).hasSize(1);
        assertThat(HelpMarkup.read(null)).isEmpty();
    }
}
