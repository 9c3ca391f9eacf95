package vn.motcua.catalogueimport.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.kernel.Folded;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.ProcedureName;
import vn.motcua.procedure.domain.ProcedureNames;
import vn.motcua.procedure.domain.Procedures;

/**
 * Thủ tục trùng nội dung: the same name, steps and papers under several codes. A collector that took the page of one procedure for
 * that of another leaves such twins; only a person can tell which of them is true.
 */
@ApplicationScoped
public class TwinSearch {

    @Inject ProcedureNames names;
    @Inject Procedures procedures;

    /** The other codes of each code that has twins, in order. */
    Map<String, String> among(Collection<String> codes, LocalDate day) {
        Map<String, String> twins = new TreeMap<>();
        names.withCodes(codes, day).stream()
                .collect(groupingBy(name -> Folded.of(name.name())))
                .values().stream()
                .filter(alike -> alike.size() > 1)
                .forEach(alike -> note(alike, day, twins));
        return twins;
    }

    private void note(List<ProcedureName> sameName, LocalDate day, Map<String, String> twins) {
        sameName.stream().map(ProcedureName::code).sorted()
                .collect(groupingBy(code -> whatItSays(procedures.inForce(code, day).content())))
                .values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> same.forEach(code -> twins.put(code,
                        same.stream().filter(other -> !other.equals(code)).collect(joining(", ")))));
    }

    private static List<Object> whatItSays(ProcedureContent content) {
        return List.of(content.text().steps(), content.components());
    }
}
