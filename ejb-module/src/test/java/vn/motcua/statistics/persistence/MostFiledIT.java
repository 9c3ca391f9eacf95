package vn.motcua.statistics.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.statistics.application.DailyStatistics;
import vn.motcua.statistics.application.MostFiled;
import vn.motcua.statistics.domain.UsualTime;
import vn.motcua.testing.DatabaseTest;

class MostFiledIT extends DatabaseTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 24);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 7);

    private final LivelyOffice office = new LivelyOffice(20261123L);

    @Test
    void the_procedures_filed_most_come_first_and_those_hardly_filed_not_at_all() {
        FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> {
            inTransactionDo(em -> office.liveThrough(day, em));
            DailyStatistics statistics = wired(new DailyStatistics(), clockOf(day));
            inTransactionDo(em -> LivelyOffice.AGENCIES.forEach(agency -> statistics.computeAgency(agency, day)));
        });

        List<String> codes = codesOn(LAST.plusDays(1));

        Map<String, Long> submitted = new TreeMap<>();
        inTransactionDo(em -> em.createQuery("select d.target.procedureCode, count(d) from Dossier d"
                        + " where d.milestones.submittedAt is not null group by d.target.procedureCode", Object[].class)
                .getResultStream()
                .forEach(row -> submitted.put((String) row[0], (Long) row[1])));
        assertThat(codes).isEqualTo(submitted.entrySet().stream()
                .filter(filed -> filed.getValue() >= UsualTime.FEWEST)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList());
        assertThat(codes).isNotEmpty();
        assertThat(codesOn(LAST.plusMonths(5))).isEmpty();
    }

    private List<String> codesOn(LocalDate today) {
        MostFiled mostFiled = wired(new MostFiled(), clockOf(today));
        return inTransaction(em -> mostFiled.codes());
    }

    private static Clock clockOf(LocalDate day) {
        return Clock.fixed(VietnamTime.instantOf(day.atTime(23, 59)), VietnamTime.ZONE);
    }
}
