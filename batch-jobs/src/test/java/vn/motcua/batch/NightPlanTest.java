package vn.motcua.batch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.Schedule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NightPlanTest {

    @Test
    void a_night_works_for_the_vietnamese_day_that_has_ended() {
        assertThat(atNight("2026-11-23T19:00:00Z")).isEqualTo(LocalDate.of(2026, 11, 23)); // 02:00 on the 24th
        assertThat(atNight("2026-11-23T16:59:59Z")).isEqualTo(LocalDate.of(2026, 11, 22)); // 23:59:59 on the 23rd
        assertThat(atNight("2026-11-23T17:00:00Z")).isEqualTo(LocalDate.of(2026, 11, 23)); // midnight
    }

    @Test
    void the_night_is_vietnamese_and_its_timers_are_not_kept() {
        List<Method> timers = Arrays.stream(NightPlan.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Schedule.class))
                .toList();

        assertThat(timers).isNotEmpty().allSatisfy(method -> {
            Schedule schedule = method.getAnnotation(Schedule.class);
            assertThat(schedule.timezone()).isEqualTo("Asia/Ho_Chi_Minh");
            assertThat(schedule.persistent()).isFalse();
        });
    }

    @Test
    void every_job_has_an_xml_of_its_name_with_two_lines_on_when_and_whether_twice() throws IOException {
        for (String job : new JobLauncher().jobs()) {
            try (InputStream xml = getClass().getResourceAsStream("/META-INF/batch-jobs/" + job + ".xml")) {
                String text = new String(xml.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text).contains("<job id=\"" + job + "\"");
                assertThat(text.lines().skip(1).findFirst().orElseThrow()).startsWith("<!-- ");
                assertThat(text.lines().skip(2).findFirst().orElseThrow()).endsWith("-->");
            }
        }
    }

    private static LocalDate atNight(String instant) {
        BusinessDates dates = new BusinessDates();
        dates.clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        return dates.lastEnded();
    }
}
