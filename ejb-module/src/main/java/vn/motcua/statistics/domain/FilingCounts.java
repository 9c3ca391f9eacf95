package vn.motcua.statistics.domain;

import java.util.List;

/** Kho số lượt nộp hồ sơ theo thủ tục. */
public interface FilingCounts {

    /** Codes of the procedures that were filed at least {@code fewest} times in the period, the most frequent first. */
    List<String> mostFiled(ReportingPeriod period, long fewest, int most);
}
