package vn.motcua.form.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.BusinessRuleViolation;

/** Với biểu mẫu bất kỳ: what holds for every form and all answers, also for forms that the verifier would refuse. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnyFormTest {

    private static final FormContext TODAY = FormContext.on(LocalDate.of(2026, 11, 24));
    private static final int FORMS = 400;

    @Test
    void what_is_kept_is_kept_again() {
        LongStream.range(0, FORMS).forEach(seed -> {
            RandomForms random = new RandomForms(seed);
            ElectronicForm form = random.form();
            Map<String, String> kept = form.state(random.answers(), TODAY).kept();

            assertThat(form.state(kept, TODAY).kept()).as("seed " + seed).isEqualTo(kept);
        });
    }

    @Test
    void an_answer_that_is_not_asked_for_changes_nothing() {
        LongStream.range(0, FORMS).forEach(seed -> {
            RandomForms random = new RandomForms(seed);
            ElectronicForm form = random.form();
            Map<String, String> answers = form.state(random.answers(), TODAY).kept();
            FormState state = form.state(answers, TODAY);
            Map<String, String> more = new TreeMap<>(answers);
            random.answers().forEach((path, answer) -> {
                String first = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
                boolean newRow = first.equals("rows") && path.contains(".")
                        && Integer.parseInt(path.split("\\.")[1]) >= FormRows.count(answers, "rows");
                if (!state.isVisible(first) || !newRow && first.equals("rows") && !state.isVisible(path)) {
                    more.put(path, answer);
                }
            });
            FormState again = form.state(more, TODAY);

            assertThat(again.kept()).as("seed " + seed).isEqualTo(state.kept());
            assertThat(ofQuestions(again)).as("seed " + seed).isEqualTo(ofQuestions(state));
        });
    }

    /** That something was sent for which there is no question at all is told. */
    private static List<FieldProblem> ofQuestions(FormState state) {
        return state.problems().stream().filter(problem -> !problem.messageKey().equals("field.unknown")).toList();
    }

    @Test
    void a_form_is_read_back_as_it_was_written_and_can_always_be_verified() {
        LongStream.range(0, FORMS).forEach(seed -> {
            ElectronicForm form = new RandomForms(seed).form();

            assertThat(FormJson.parsed(FormJson.text(form))).as("seed " + seed).isEqualTo(form);
            assertThat(FormVerifier.problemsIn(form)).as("seed " + seed).isNotNull();
        });
    }

    @Test
    void a_spoilt_definition_is_a_form_or_a_refusal_but_never_a_fault() {
        int refused = 0;
        for (long seed = 0; seed < FORMS; seed++) {
            RandomForms random = new RandomForms(seed);
            String spoilt = random.spoilt(FormJson.text(random.form()));
            try {
                ElectronicForm form = FormFile.read(spoilt).form();
                FormVerifier.problemsIn(form);
                form.state(random.answers(), TODAY).problems();
            } catch (BusinessRuleViolation told) {
                refused++;
            } catch (RuntimeException | StackOverflowError fault) {
                throw new AssertionError("seed " + seed + ": " + spoilt, fault);
            }
        }
        assertThat(refused).isBetween(FORMS / 4, FORMS - 1);
    }
}
