package vn.motcua.web.admin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormGroup;
import vn.motcua.form.domain.FormSection;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormDesignTest {

    private final FormDesign design = new FormDesign(new ElectronicForm("Nuôi cá", List.of(
            new FormSection("ao", "Ao", null, null, List.of(
                    FormGroup.untitled(List.of(FormField.of("rong", "Rộng", FieldType.NUMBER),
                            FormField.of("sau", "Sâu", FieldType.NUMBER))),
                    new FormGroup("nuoc", "Nước", null, null, List.of(FormField.of("nguon", "Nguồn", FieldType.TEXT))))),
            new FormSection("ca", "Cá", List.of(FormField.of("loai", "Loài", FieldType.BLOCK)
                    .made(List.of(FormField.of("ten", "Tên", FieldType.TEXT))))))));

    @Test
    void a_new_question_stands_behind_the_chosen_one_and_is_the_one_to_go_on_with() {
        String place = design.addField("rong", FieldType.DATE, "Ngày");

        assertThat(places()).containsSubsequence("rong", place, "sau");
    }

    @Test
    void a_new_question_of_a_block_is_one_of_its_columns() {
        String place = design.addField("loai", FieldType.NUMBER, "Số con");

        assertThat(place).startsWith("loai.");
        assertThat(design.form().field("loai").orElseThrow().fields()).extracting(FormField::label)
                .containsExactly("Tên", "Số con");
    }

    @Test
    void moving_beyond_the_end_of_a_group_leads_into_the_next_one() {
        design.move("sau", 1);

        assertThat(design.form().sections().get(0).groups().get(1).fields()).extracting(FormField::key)
                .containsExactly("sau", "nguon");
    }

    @Test
    void a_question_goes_to_any_section_or_group_at_once() {
        design.moveTo("rong", "sections.ca");
        design.moveTo("sau", "sections.ao.nuoc");
        design.moveTo("nguon", "sections.matRoi");

        assertThat(design.form().sections().get(1).fields()).extracting(FormField::key).containsExactly("loai", "rong");
        assertThat(design.form().sections().get(0).groups().get(1).fields()).extracting(FormField::key).containsExactly("nguon", "sau");
    }

    @Test
    void every_step_can_be_undone() {
        ElectronicForm before = design.form();
        design.addSection("Phần");
        design.remove("ao");
        design.undo("");
        design.undo("");

        assertThat(design.form()).isEqualTo(before);
        assertThat(design.isChanged()).isFalse();
    }

    @Test
    void whoever_takes_everything_away_can_begin_anew() {
        design.remove("sections.ao");
        design.remove("sections.ca");

        String place = design.addField("", FieldType.TEXT, "Họ tên");

        assertThat(design.form().fields()).extracting(FormField::label).containsExactly("Họ tên");
        assertThat(design.has(place)).isTrue();
    }

    @Test
    void a_group_finds_a_section_even_where_there_is_none() {
        design.remove("sections.ao");
        design.remove("sections.ca");

        design.addGroup("", "Nhóm");

        assertThat(design.form().sections()).hasSize(1);
    }

    @Test
    void a_group_without_a_name_does_not_take_the_questions_of_its_neighbour() {
        design.addField("sections.ao", FieldType.TEXT, "Ghi chú");
        design.addField("sections.ca.", FieldType.TEXT, "Số con");

        assertThat(design.form().sections().get(1).fields()).extracting(FormField::label).contains("Số con");
    }

    @Test
    void a_remark_about_a_file_finds_what_has_become_of_the_component() {
        assertThat(design.placeOf("trang1.cot.loai.ten")).isEqualTo("loai.ten");
        assertThat(design.placeOf("trang1.rong")).isEqualTo("rong");
        assertThat(design.placeOf("trang1.mat")).isEmpty();
    }

    private List<String> places() {
        return design.outline().stream().map(DesignNode::place).toList();
    }
}
