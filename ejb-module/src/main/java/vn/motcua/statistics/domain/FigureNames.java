package vn.motcua.statistics.domain;

import java.util.Map;
import java.util.Set;

/** Tên gọi trong báo cáo: what stands beside the numbers. A code that nobody knows any more keeps its code as name. */
public interface FigureNames {

    /** Names of agencies by their identifiers. */
    Map<String, String> agencies();

    Map<String, ProcedureName> procedures(Set<String> codes);

    /** Tên thủ tục và lĩnh vực, as last published. */
    record ProcedureName(String name, String sectorCode, String sectorName) {}
}
