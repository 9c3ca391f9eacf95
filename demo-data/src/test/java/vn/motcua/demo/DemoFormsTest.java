package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FieldProblem;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormContext;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormJson;
import vn.motcua.form.domain.FormState;
import vn.motcua.form.domain.FormVerifier;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DemoFiles FILES = new DemoFiles();

    static Stream<String> codes() {
        return FILES.lines("procedures.txt").stream().filter(code -> form(code) != null);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_form_is_verified_survives_writing_and_can_be_filled_in(String code) {
        ElectronicForm form = form(code);

        assertThat(FormVerifier.problemsIn(form)).isEmpty();
        assertThat(FormJson.parsed(FormJson.text(form))).isEqualTo(form);
        for (int seed = 0; seed < 10; seed++) {
            FormState state = form.state(
                    new DemoAnswers(form, TODAY, new Random(seed)).complete(Map.of()), FormContext.on(TODAY));
            assertThat(state.problems()).filteredOn(FieldProblem::blocks).isEmpty();
        }
    }

    @Test
    void one_form_has_every_type_of_question() {
        Set<FieldType> types = form("9.990001").fields()
                .flatMap(field -> Stream.concat(Stream.of(field), field.parts().stream()))
                .map(FormField::type)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FieldType.class)));

        assertThat(types).containsExactlyInAnyOrder(FieldType.values());
    }

    @Test
    void a_household_moves_together() {
        ElectronicForm form = form("1.004222");
        Map<String, String> answers = new TreeMap<>(Map.of("applicantName", "nguyễn thị mai",
                "applicantBirthDate", "12/05/1994", "applicantGender", "FEMALE", "applicantPersonalId", "099194010247",
                "isHead", "true", "newUnit", "99001", "newDetail", "Tổ 3", "ownership", "RENT"));
        answers.putAll(Map.of("members.0.name", "Trần An", "members.0.birthDate", "2020", "members.0.gender", "MALE",
                "members.0.personalId", "099220010247", "members.0.relation", "Con", "area", "12", "ownerName", "Lê Bảo"));

        FormState state = form.state(answers, FormContext.on(TODAY));

        assertThat(state.kept()).containsEntry("headName", "Nguyễn Thị Mai").containsEntry("people", "2")
                .doesNotContainKey("relationToHead");
        assertThat(state.problems()).extracting(FieldProblem::fieldKey, FieldProblem::blocks)
                .containsExactly(tuple("members.0.guardianAgrees", true), tuple("area", false));
        answers.put("members.0.birthDate", "01/02/1999");
        answers.put("members.0.personalId", "099194010247");
        assertThat(form.problemsIn(answers, TODAY)).filteredOn(FieldProblem::blocks).extracting(FieldProblem::fieldKey)
                .containsExactly("members.0.personalId");
    }

    @Test
    void the_floors_of_a_house_are_summed() {
        Map<String, String> answers = Map.of("landArea", "100", "floorArea", "80", "floors", "2", "levelRows", "2",
                "levelRows.0.levelName", "Tầng 1", "levelRows.0.levelArea", "80", "levelRows.1.levelArea", "70,5");

        assertThat(form("1.013225").calculated(answers, FormContext.on(TODAY)))
                .containsEntry("totalArea", "150,5").containsEntry("density", "80");
    }

    @Test
    void a_mother_is_older_than_her_child() {
        List<FieldProblem> problems = form("1.001193").problemsIn(
                Map.of("childBirthDate", "01/11/2026", "motherBirthDate", "02/11/2026"), TODAY);

        assertThat(problems).filteredOn(problem -> problem.fieldKey().equals("motherBirthDate"))
                .extracting(FieldProblem::messageKey).contains("field.own");
    }

    private static ElectronicForm form(String code) {
        return FILES.json("procedures/" + code + ".json", ProcedureFact.class).form();
    }
}
