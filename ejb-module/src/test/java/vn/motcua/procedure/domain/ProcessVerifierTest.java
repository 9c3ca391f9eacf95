package vn.motcua.procedure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.procedure.domain.ProcessDecision.APPROVE;
import static vn.motcua.procedure.domain.ProcessDecision.GIVE_BACK;
import static vn.motcua.procedure.domain.ProcessDecision.GO_ON;
import static vn.motcua.procedure.domain.ProcessDecision.REFUSE;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.identity.domain.Role;
import vn.motcua.procedure.application.ShippedProcess;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProcessVerifierTest {

    static final List<String> SHIPPED = ShippedProcess.KEYS;

    /** A process with one fault, and where it must be told. */
    record Planted(Fault fault, String place, List<ProcessStep> steps) {}

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void what_comes_with_the_program_has_no_faults(String key) {
        assertThat(ProcessVerifier.problemsIn(ShippedProcess.content(key))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void a_planted_fault_is_found_at_its_place(Planted planted) {
        assertThat(ProcessVerifier.problemsIn(new ProcessContent("Quy trình", planted.steps)))
                .extracting(ContentProblem::fault, ContentProblem::place)
                .contains(tuple(planted.fault, planted.place));
    }

    static Stream<Planted> planted() {
        ProcessStep end = step("end", to(GO_ON, null), to(REFUSE, null));
        return Stream.of(
                new Planted(Fault.PROCESS_WITHOUT_STEPS, "steps", List.of()),
                new Planted(Fault.PROCESS_STEP_WITHOUT_KEY, "step-2", List.of(end, step(" ", to(GO_ON, null)))),
                new Planted(Fault.PROCESS_STEP_TWICE, "step-2", List.of(end, end)),
                new Planted(Fault.PROCESS_STEP_WITHOUT_NAME, "step-1", List.of(new ProcessStep("a", "", Role.ASSESSOR,
                        null, new StepLimit(1, StepLimit.Unit.WORKING_DAYS), false, List.of(to(REFUSE, null))))),
                new Planted(Fault.PROCESS_STEP_WITHOUT_ACTOR, "step-1", List.of(new ProcessStep("a", "A", null,
                        null, new StepLimit(1, StepLimit.Unit.WORKING_DAYS), false, List.of(to(REFUSE, null))))),
                new Planted(Fault.PROCESS_STEP_WITHOUT_TIME, "step-1", List.of(new ProcessStep("a", "A", Role.ASSESSOR,
                        null, null, false, List.of(to(REFUSE, null))))),
                new Planted(Fault.PROCESS_LEADS_NOWHERE, "step-1", List.of(step("a", to(GO_ON, "gone"), to(REFUSE, null)))),
                new Planted(Fault.PROCESS_DEAD_END, "step-2", List.of(step("a", to(GO_ON, "b"), to(REFUSE, null)), step("b"))),
                new Planted(Fault.PROCESS_UNREACHABLE, "step-2", List.of(end, step("b", to(GO_ON, null)))),
                new Planted(Fault.PROCESS_WITHOUT_END, "steps",
                        List.of(step("a", to(GO_ON, "b")), step("b", to(REFUSE, "a")))),
                new Planted(Fault.PROCESS_WITHOUT_REFUSAL, "steps", List.of(step("a", to(APPROVE, null)))),
                new Planted(Fault.PROCESS_LOOP_WITHOUT_EXIT, "step-2", List.of(
                        step("a", to(GO_ON, "b"), to(REFUSE, null)), step("b", to(GO_ON, "c")), step("c", to(GIVE_BACK, "b")))));
    }

    @Test
    void a_process_without_a_name_is_told() {
        assertThat(ProcessVerifier.problemsIn(new ProcessContent("", List.of(step("a", to(REFUSE, null))))))
                .extracting(ContentProblem::fault).containsExactly(Fault.PROCESS_WITHOUT_NAME);
    }

    @Test
    void the_longest_way_counts_without_optional_steps_and_without_going_back() {
        ProcessStep visit = new ProcessStep("visit", "Đi xem", Role.ASSESSOR, null,
                new StepLimit(5, StepLimit.Unit.WORKING_DAYS), true, List.of(to(GO_ON, "sign")));
        ProcessContent process = new ProcessContent("Quy trình", List.of(
                step("look", to(GO_ON, "sign"), to(GO_ON, "visit")), visit,
                step("sign", to(GIVE_BACK, "look"), to(APPROVE, null), to(REFUSE, null))));
        assertThat(process.longestInHours()).isEqualTo(16);
    }

    private static ProcessChoice to(ProcessDecision decision, String key) {
        return new ProcessChoice(decision, key);
    }

    private static ProcessStep step(String key, ProcessChoice... next) {
        return new ProcessStep(key, "Bước " + key, Role.ASSESSOR, null, new StepLimit(1, StepLimit.Unit.WORKING_DAYS),
                false, List.of(next));
    }
}
