package vn.motcua.web.admin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormSection;
import vn.motcua.procedure.application.RevisionLine;
import vn.motcua.procedure.application.RevisionSheet;
import vn.motcua.procedure.domain.ContentPart;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.RevisionAct;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SavedMeanwhileTest {

    private static final ElectronicForm OPENED = form("Rộng", "Sâu");

    @Test
    void what_each_of_two_changed_and_what_both_did_is_told() {
        SavedMeanwhile meanwhile = SavedMeanwhile.of(saved(form("Rộng bao nhiêu?", "Sâu")), OPENED, form("Rộng (m2)", "Sâu (m)"));

        assertThat(meanwhile.who()).isEqualTo("Nguyễn An");
        assertThat(meanwhile.theirs()).extracting(SavedMeanwhile.Touched::place).containsExactly("a");
        assertThat(meanwhile.own()).extracting(SavedMeanwhile.Touched::place).containsExactly("a", "b");
        assertThat(meanwhile.both()).containsExactly("Rộng bao nhiêu?");
    }

    @Test
    void who_saved_another_part_or_the_very_same_form_is_in_nobodys_way() {
        assertThat(SavedMeanwhile.of(saved(OPENED), OPENED, form("Rộng (m2)", "Sâu"))).isNull();
        assertThat(SavedMeanwhile.of(saved(form("X", "Y")), OPENED, form("X", "Y"))).isNull();
    }

    @Test
    void a_form_that_somebody_else_began_is_seen_where_there_was_none() {
        assertThat(SavedMeanwhile.of(saved(OPENED), null, form("Khác", "Sâu")).theirs()).isNotEmpty();
    }

    private static ElectronicForm form(String first, String second) {
        return new ElectronicForm("Đơn", List.of(new FormSection("s", "S", List.of(
                FormField.of("a", first, FieldType.TEXT), FormField.of("b", second, FieldType.TEXT)))));
    }

    private static RevisionSheet saved(ElectronicForm form) {
        return new RevisionSheet(null, 7, 1, new ProcedureContent("Nuôi cá", null, null, null, null, null, null, null, form, null, null), null, null, List.of(), List.of(), List.of(),
                List.of(new RevisionLine(RevisionAct.CHANGE, ContentPart.FORM, "Lê Bình", Instant.EPOCH, null),
                        new RevisionLine(RevisionAct.CHANGE, ContentPart.FORM, "Nguyễn An", Instant.EPOCH.plusSeconds(9), null)), Set.of());
    }
}
