package vn.motcua.dossier.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.calendar.domain.WorkingCalendar;
import vn.motcua.calendar.domain.WorkingHours;
import vn.motcua.procedure.domain.TimeUnit;

/** Holidays 2024 to 2027 and due dates worked out by hand: facts that the computation must reproduce. */
final class DueDateVectors {

    record Vector(LocalDate received, TimeUnit unit, int amount, LocalDate due) {}

    private DueDateVectors() {}

    static WorkingCalendar calendar() {
        return new WorkingCalendar(days("off"), days("work"), WorkingHours.USUAL);
    }

    static List<Vector> all() {
        return lines("due-dates.csv").stream()
                .map(line -> line.split(","))
                .map(cells -> new Vector(LocalDate.parse(cells[0]), TimeUnit.valueOf(cells[1]),
                        Integer.parseInt(cells[2]), LocalDate.parse(cells[3])))
                .toList();
    }

    private static Set<LocalDate> days(String kind) {
        return lines("special-days.csv").stream()
                .filter(line -> line.endsWith("," + kind))
                .map(line -> LocalDate.parse(line.substring(0, 10)))
                .collect(Collectors.toSet());
    }

    private static List<String> lines(String name) {
        try (InputStream file = DueDateVectors.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
