package vn.motcua.statistics.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Thủ tục được nộp nhiều, tính mỗi ngày một lần: figures change at night, and the home page is opened all day. */
@ApplicationScoped
class MostFiledToday {

    private volatile Counted last;

    private record Counted(LocalDate day, List<String> codes) {}

    /** While nothing was counted yet, as on the first day of an installation, it is asked again. */
    List<String> codes(LocalDate day, Supplier<List<String>> count) {
        Counted known = last;
        if (known == null || !known.day().equals(day) || known.codes().isEmpty()) {
            known = new Counted(day, count.get());
            last = known;
        }
        return known.codes();
    }
}
