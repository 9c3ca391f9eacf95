package vn.motcua.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.workflow.domain.WorkCard;
import vn.motcua.workflow.domain.WorkStep;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkInHandTest {

    private static final Instant WEDNESDAY_NOON = at(2026, 11, 25, 12);

    @Test
    void what_is_late_is_not_due_any_more() {
        WorkInHand work = with(at(2026, 11, 25, 11), at(2026, 11, 25, 17), at(2026, 11, 27, 17));

        assertThat(work.late()).isEqualTo(1);
        assertThat(work.dueToday()).isEqualTo(1);
        assertThat(work.dueThisWeek()).isEqualTo(2);
    }

    @Test
    void the_week_ends_on_sunday() {
        WorkInHand work = with(at(2026, 11, 29, 17), at(2026, 11, 30, 17));

        assertThat(work.dueThisWeek()).isEqualTo(1);
    }

    @Test
    void nothing_presses_while_the_clock_stands_still() {
        WorkInHand work = with((Instant) null);

        assertThat(work.late()).isZero();
        assertThat(work.dueThisWeek()).isZero();
        assertThat(work.items()).hasSize(1);
    }

    private static WorkInHand with(Instant... due) {
        return new WorkInHand(Arrays.stream(due).map(WorkInHandTest::item).toList(), WEDNESDAY_NOON);
    }

    private static WorkCard item(Instant due) {
        return new WorkCard(1, WorkStep.ASSESS, "H99.101-261123-0001", "Đăng ký khai sinh", "Nguyễn Thị Mai",
                DossierStatus.IN_PROCESSING, WEDNESDAY_NOON, due, null);
    }

    private static Instant at(int year, int month, int day, int hour) {
        return VietnamTime.instantOf(LocalDateTime.of(year, month, day, hour, 0));
    }
}
